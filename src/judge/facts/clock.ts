import { listed } from './form.js';
import { Digit } from './words.js';
import type { SentenceWords } from './words.js';

/** A time of day. */
interface ClockTime {
  /** Minutes from midnight, 0 to 1439; from noon or midnight where `isHalf`. */
  readonly minutes: number;
  /** Whether it is left open which half of the day is meant. */
  readonly isHalf: boolean;
  readonly to: number;
}

/** Characters of the longest word that a time begins with: "10.52am". */
const LONGEST = 7;
const run = /^(\d{1,2})(?:\.(\d{2}))?([ap])m$/;
const halfOf = (word: string | undefined): 'a' | 'p' | undefined => {
  const match = /^([ap])\.?m\.?$/.exec(word ?? '');
  return match ? (match[1] as 'a' | 'p') : undefined;
};

function timeOf(
  hour: number,
  minute: number,
  half: 'a' | 'p' | undefined,
  to: number,
): ClockTime | undefined {
  if (hour > 23 || minute > 59 || (half !== undefined && hour > 12)) return undefined;
  if (half === undefined) return { minutes: hour * 60 + minute, isHalf: hour > 0 && hour <= 12, to };
  return { minutes: ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute, isHalf: false, to };
}

/** A word for a time of day. */
export const TimeWord = listed(['noon', 'midday', 'midnight']);

/** The time of day that begins with the word at `at`, if one does: "7:52 a.m.", "7.52am", "19:00", "noon". */
export function clockTimeAt(words: SentenceWords, at: number): ClockTime | undefined {
  if (!words.has(at, TimeWord | Digit)) return undefined;
  const { gap } = words;
  const word = words.lowerAt(at);
  if (word === 'noon' || word === 'midday') return { minutes: 720, isHalf: false, to: at + 1 };
  if (word === 'midnight') return { minutes: 0, isHalf: false, to: at + 1 };
  if (word.length > LONGEST) return undefined;
  const joined = run.exec(word);
  if (joined) return timeOf(Number(joined[1]), Number(joined[2] ?? 0), joined[3] as 'a' | 'p', at + 1);
  if (!/^\d{1,2}(?:\.\d{2})?$/.test(word)) return undefined;
  const next = words.lowerAt(at + 1);
  if (gap[at + 1] === ':' && /^\d{2}(?:[ap]m)?$/.test(next)) {
    const attached = halfOf(next.slice(2));
    const half = attached ?? halfOf(words.lowerAt(at + 2));
    const to = at + (half !== undefined && attached === undefined ? 3 : 2);
    return timeOf(Number(word), Number(next.slice(0, 2)), half, to);
  }
  const half = halfOf(next);
  const [hour, minute] = word.split('.');
  if (half !== undefined) return timeOf(Number(hour), Number(minute ?? 0), half, at + 2);
  if (minute === undefined && next.startsWith("o'clock")) return timeOf(Number(hour), 0, undefined, at + 2);
  return undefined;
}

const HALF = 720;

/**
 * Minutes between two times of day, given in minutes.
 *
 * @param isHalf whether it is left open of either which half of the day is meant
 */
export function minutesBetween(a: number, b: number, isHalf: boolean): number {
  const turn = isHalf ? HALF : 2 * HALF;
  const apart = Math.abs(a - b) % turn;
  return Math.min(apart, turn - apart);
}
