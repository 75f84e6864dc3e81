import type { Document } from '../model/document.js';
import { quoted, type Log } from './log.js';
import { FIELDS, type Fields } from './reader.js';

const DATE = /^\d{4}-\d\d-\d\d/;
const DATE_LENGTH = 10;
const TIME =
  /^T(?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?$/;

type Metadata = Pick<Document, (typeof FIELDS)[number]>;

/** The fields that hold something and can be relied on; a field that cannot is left out with a notice. */
export function metadataOf(fields: Fields, place: string, log: Log): Metadata {
  const metadata: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const name of FIELDS) {
    const given = fields[name];
    if (given === undefined || given === null) continue;
    const value = wellFormed(given);
    if (value.trim() === '') continue;
    const wanted = whatIsWanted(name, value);
    if (wanted === undefined) metadata[name] = value;
    else log.notice(place, `${name} ${quoted(value)} left out: it is no ${wanted}`);
  }
  return metadata;
}

/**
 * Text in which every code unit is part of a character. What is not, and NUL, becomes U+FFFD: one unit for
 * one, so that offsets still fit the text as given.
 */
export function wellFormed(text: string): string {
  if (text.isWellFormed() && !text.includes('\0')) return text;
  return text.replace(/[\p{Surrogate}\0]/gu, '\uFFFD');
}

function whatIsWanted(name: (typeof FIELDS)[number], value: string): string | undefined {
  if (name === 'published' && !isIsoDate(value)) {
    return 'ISO 8601 date; write it like 2026-03-01 or 2026-03-01T09:30:00Z';
  }
  if (name === 'language' && !isLanguageTag(value)) {
    return 'BCP 47 language tag; write it like en or pt-BR';
  }
  return undefined;
}

/**
 * Whether `text` is a calendar date in ISO 8601's extended form, alone or with a time and perhaps a zone.
 * Years 0000 to 9999; the day must exist in its month.
 */
export function isIsoDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const year = digitsIn(text, 0, 4);
  const month = digitsIn(text, 5, 7);
  const day = digitsIn(text, 8, 10);
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isDay && (text.length === DATE_LENGTH || TIME.test(text.slice(DATE_LENGTH)));
}

/** The number that the digits from `begin` to `end` make. */
function digitsIn(text: string, begin: number, end: number): number {
  let number = 0;
  for (let at = begin; at < end; at++) number = 10 * number + text.charCodeAt(at) - 0x30;
  return number;
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return leap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
