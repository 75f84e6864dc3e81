import type { Skipped } from '../model/document.js';

/** Line breaks, terminal escapes, text-reversing marks and halves of surrogate pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029]/gu;

/** Longest quotation of foreign text in a reason, in UTF-16 code units. */
const QUOTED = 80;

/**
 * What was left out and what was read not quite as it stood. Everything noted here is made safe to print:
 * one line, and nothing in it that a terminal would obey, whatever a file name holds.
 */
export class Log {
  readonly skipped: Skipped[] = [];
  readonly notices: Skipped[] = [];

  skip(path: string, reason: string): void {
    this.skipped.push({ path: printable(path), reason: printable(reason) });
  }

  notice(path: string, reason: string): void {
    this.notices.push({ path: printable(path), reason: printable(reason) });
  }
}

/** Foreign text for use in a reason: in double quotes, and cut where it is long. */
export function quoted(text: string): string {
  return `"${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}"`;
}

function printable(text: string): string {
  return text.replace(UNPRINTABLE, (unit) => `\\u{${unit.codePointAt(0)!.toString(16)}}`);
}
