import type { SegmentedText } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { listed } from './form.js';
import { Digit, foundOnce, isSpace, sentenceWords } from './words.js';
import type { SentenceWords } from './words.js';

/** A date as far as it is told: a weekday, parts of a calendar date, or so many units from the day of publication. */
export interface DateFact extends Span {
  /** Places of its words in the sentence, half-open. */
  readonly from: number;
  readonly to: number;
  /** 0 for Monday to 6. */
  readonly weekday?: number | undefined;
  readonly year?: number | undefined;
  /** 10 where `year` begins a decade, else 1. */
  readonly years: number;
  /** 1 to 12. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Units from the day of publication, negative for the past. */
  readonly offset?: number | undefined;
  readonly unit?: 'day' | 'week' | 'month' | 'year' | undefined;
  /** −1 for "last Tuesday", 1 for "next Tuesday". */
  readonly side?: number | undefined;
}

const indexed = (words: string): Map<string, number> => {
  const of = new Map<string, number>();
  words.split(/\s+/).forEach((forms, i) => {
    for (const form of forms.split('|')) of.set(form, i);
  });
  return of;
};
const weekdays = indexed(
  'monday|mon|mondays tuesday|tue|tues|tuesdays wednesday|wed|wednesdays thursday|thu|thur|thurs|thursdays friday|fri|fridays saturday|sat|saturdays sunday|sun|sundays',
);
const months = indexed(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
);
const relative = new Map<string, number>([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const sides = new Map<string, number>([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);
const units = new Set(['week', 'month', 'year']);

const isYear = (word: string | undefined): boolean => /^(?:1[5-9]|20)\d\d$/.test(word ?? '');
const dayOf = (word: string | undefined): number | undefined => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '');
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
};
const isUpper = (word: string): boolean => /^\p{Lu}/u.test(word);
/** Words that are names or verbs as well ("May", "March", "Sun", "Sat", "Mar"). */
const ambiguous = /^(?:may|march|sun|sat|mar|mon|wed|dec)$/;
const lead =
  /^(?:in|since|until|till|by|of|during|from|last|next|this|early|late|mid|between|before|after|through)$/;

type Found = Omit<DateFact, keyof Span | 'from' | 'years'> & {
  readonly from?: number | undefined;
  readonly years?: number | undefined;
};

/** A month with what stands around it: "14 March 2024", "March 14, 2024", "March 2024", "March". */
function monthAt(words: SentenceWords, at: number): Found | undefined {
  const month = months.get(words.at(at)!.lower);
  if (month === undefined || !isUpper(words.at(at)!.written)) return undefined;
  const { gap } = words;
  const afterDot = (place: number): boolean => /^\.?[ \u00A0]$/.test(gap[place] ?? '');
  const of = words.lowerAt(at - 1) === 'of' ? 1 : 0;
  const before = isSpace(gap[at]) || gap[at] === '-' ? dayOf(words.lowerAt(at - 1 - of)) : undefined;
  const behind = before === undefined && afterDot(at + 1) ? dayOf(words.lowerAt(at + 1)) : undefined;
  const to = at + (behind === undefined ? 1 : 2);
  const year =
    /^[.,]?,?[ \u00A0]$/.test(gap[to] ?? '') && isYear(words.lowerAt(to))
      ? Number(words.lowerAt(to))
      : undefined;
  const day = before ?? behind;
  if (
    day === undefined &&
    year === undefined &&
    ambiguous.test(words.lowerAt(at)) &&
    !lead.test(words.lowerAt(at - 1))
  )
    return undefined;
  return {
    month: month + 1,
    from: before === undefined ? at : at - 1 - of,
    day,
    year,
    to: year === undefined ? to : to + 1,
  };
}

/** A weekday: "Tuesday", "last Tuesday". Abbreviations need their full stop or a number behind them. */
function weekdayAt(words: SentenceWords, at: number): Found | undefined {
  const { lower, written } = words.at(at)!;
  const weekday = weekdays.get(lower);
  if (weekday === undefined || !isUpper(written)) return undefined;
  const { gap } = words;
  if (!lower.includes('day') && !/^[.,]/.test(gap[at + 1]!) && dayOf(words.lowerAt(at + 1)) === undefined)
    return undefined;
  const side = isSpace(gap[at]) ? sides.get(words.lowerAt(at - 1)) : undefined;
  return { weekday, to: at + 1, side, from: side === undefined ? at : at - 1 };
}

/** "yesterday", "last week", "this year", "last month". */
function relativeAt(words: SentenceWords, at: number): Found | undefined {
  const { lower } = words.at(at)!;
  const day = relative.get(lower);
  if (day !== undefined) return { offset: day, unit: 'day', to: at + 1 };
  const side = sides.get(lower);
  if (side === undefined) return undefined;
  const unit = words.lowerAt(at + 1);
  if (!units.has(unit) || !isSpace(words.gap[at + 1])) return undefined;
  // "The past year" is no calendar year.
  if (/^(?:past|coming)$/.test(lower)) return undefined;
  return { offset: side, unit: unit as 'week' | 'month' | 'year', to: at + 2 };
}

/** A year of its own, or a decade such as "1990s". */
function yearAt(words: SentenceWords, at: number): Found | undefined {
  if (!words.has(at, Digit)) return undefined;
  const word = words.at(at)!.lower;
  if (/^(?:1[5-9]|20)\d0s$/.test(word)) return { year: Number(word.slice(0, 4)), years: 10, to: at + 1 };
  if (!isYear(word)) return undefined;
  const { gap } = words;
  if (/[$£€¥₹#]\s?$/.test(gap[at]!) || /^\s?%/.test(gap[at + 1]!)) return undefined;
  const iso = /^\d\d$/.test(words.lowerAt(at + 1)) && gap[at + 1] === '-' && gap[at + 2] === '-';
  if (iso) {
    const month = Number(words.lowerAt(at + 1));
    const day = dayOf(words.lowerAt(at + 2));
    if (month >= 1 && month <= 12 && day !== undefined) return { year: Number(word), month, day, to: at + 3 };
  }
  const isCounted =
    isSpace(gap[at + 1]) && /^(?:people|men|women|children|\p{Ll}{3,}s)$/u.test(words.lowerAt(at + 1));
  if (isCounted && !lead.test(words.lowerAt(at - 1))) return undefined;
  return { year: Number(word), to: at + 1 };
}

/** Words that a date can begin with, or the word after its first; and others of a date that can have a capital. */
const Telling = listed([months, weekdays, relative, sides].flatMap((words) => [...words.keys()]));
const Beside = listed(['of', ...units]);

/** What any word with a capital has that is part of a date. */
export const OfDate = Telling | Beside;

/** With the place in the text. Written out: a spread makes a slow object. */
const dated = (words: SentenceWords, from: number, found: Found): DateFact => ({
  begin: words.beginOf(from),
  end: words.endOf(found.to - 1),
  from,
  to: found.to,
  weekday: found.weekday,
  year: found.year,
  years: found.years ?? 1,
  month: found.month,
  day: found.day,
  offset: found.offset,
  unit: found.unit,
  side: found.side,
});

const none: readonly DateFact[] = [];

/** Dates among the words of a sentence, in order, none over another. Found once. */
export const datesAmong = foundOnce(findDates);

function findDates(words: SentenceWords): readonly DateFact[] {
  if (!words.hasAny(Telling | Digit)) return none;
  const dates: DateFact[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!words.has(at, Telling | Digit)) continue;
    const found = monthAt(words, at) ?? weekdayAt(words, at) ?? relativeAt(words, at) ?? yearAt(words, at);
    if (!found) continue;
    const from = found.from ?? at;
    dates.push(dated(words, from, found));
    at = found.to - 1;
  }
  return dates;
}

/** Dates that sentence `s` names. */
export const datesIn = (text: SegmentedText, s: number): readonly DateFact[] =>
  datesAmong(sentenceWords(text, s));
