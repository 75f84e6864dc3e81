import type { Document } from '../../src/index.js';

/** Two texts of which it is known whether one retells the other, or both one source. */
export interface JudgedPair {
  /** Where it comes from; pairs of a set weigh the same. */
  readonly set: string;
  /** Whole texts, or what of them: independent reports are longer than most rewrites, and that must tell nothing. */
  readonly extent: 'full' | 'lead-lead' | 'lead-full';
  /** What was done to the source, as the set says; else empty. */
  readonly operation: string;
  /** Pairs of one story stay in one fold. */
  readonly story: string;
  readonly isDerivative: boolean;
  readonly a: Document;
  readonly b: Document;
}

/** Words of a lead. */
const LEAD = 150;

/** The first 150 words of a text. */
export function leadOf({ id, text }: Document): Document {
  const words = [...text.matchAll(/\S+/g)];
  const last = words[LEAD - 1];
  return last === undefined || words.length === LEAD
    ? { id, text }
    : { id: `${id} lead`, text: text.slice(0, last.index + last[0].length) };
}

/** A pair whole, lead against lead, and each lead against the whole of the other. */
export function* extents(pair: Omit<JudgedPair, 'extent'>): Generator<JudgedPair> {
  const { a, b } = pair;
  yield { ...pair, extent: 'full' };
  yield { ...pair, extent: 'lead-lead', a: leadOf(a), b: leadOf(b) };
  yield { ...pair, extent: 'lead-full', a: leadOf(a) };
  yield { ...pair, extent: 'lead-full', a: leadOf(b), b: a };
}
