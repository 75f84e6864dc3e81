import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Drift, DriftCategory } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import { spanOf as wordsSpan } from '../facts/words.js';
import type { LinkView } from './link.js';
import type { FactView } from './view.js';
import type { Places } from './worded.js';

/**
 * Pairs what each side has, best first, each at most once.
 *
 * @param scoreOf how well two belong together; not at all up to 0
 */
export function matchBest<T extends Span>(
  inA: readonly T[],
  inB: readonly T[],
  scoreOf: (x: T, y: T) => number,
): (readonly [T, T])[] {
  if (inA.length === 0 || inB.length === 0) return [];
  const pairs: { readonly x: T; readonly y: T; readonly score: number }[] = [];
  for (const x of inA)
    for (const y of inB) {
      const score = scoreOf(x, y);
      if (score > 0) pairs.push({ x, y, score });
    }
  const best: (readonly [T, T])[] = [];
  if (pairs.length === 0) return best;
  // By place where scores are equal: the sum of both does not depend on which text is called a.
  pairs.sort((p, q) => q.score - p.score || p.x.begin + p.y.begin - (q.x.begin + q.y.begin));
  const taken = new Set<T>();
  for (const { x, y } of pairs) {
    if (taken.has(x) || taken.has(y)) continue;
    taken.add(x).add(y);
    best.push([x, y]);
  }
  return best;
}

/** Cosine from which two words can stand for each other. */
const MEANS_ALIKE = 0.65;

/** Whether two terms can stand for each other. */
export const isLike = (x: number, y: number, vocabulary: Vocabulary): boolean =>
  x === y ||
  vocabulary.areSynonyms(x, y) ||
  (vocabulary.cosine(x, y) >= MEANS_ALIKE && !vocabulary.areAntonyms(x, y));

/** Whether the word at a place of `a` has its equal in `b`. */
export function isShared({ a, b, toB }: LinkView, at: number): boolean {
  for (let k = toB.begin(at); k < toB.end(at); k++) if (a.term[at] === b.term[toB.at(k)]) return true;
  return false;
}

const spanOf = ({ begin, end }: Span): Span => ({ begin, end });

/** White space in one line, as a statement quotes it. */
const quoted = (text: string, { begin, end }: Span): string => text.slice(begin, end).replace(/\s+/g, ' ');

/** A fact that became another: `70 became 17`. */
export function changed(category: DriftCategory, { a, b }: LinkView, x: Span, y: Span): Drift {
  const statement = `${quoted(a.text.text, x)} became ${quoted(b.text.text, y)}`;
  return { a: spanOf(x), b: spanOf(y), category, statement };
}

/** Facts that became others, pair by pair. */
export function allChanged(
  category: DriftCategory,
  link: LinkView,
  pairs: readonly (readonly [Span, Span])[],
): Drift[] {
  const found: Drift[] = [];
  for (const pair of pairs) found.push(changed(category, link, pair[0], pair[1]));
  return found;
}

const auxiliary = /^(?:will|would|shall|has|have|had|is|are|was|were|be|been|being|do|does|did|to)$/;

/** A verb with the auxiliaries before it. */
export function withAuxiliaries({ words }: FactView, { from, to }: Places): Places {
  let begin = from;
  while (begin > 0 && auxiliary.test(words.lowerAt(begin - 1))) begin--;
  return { from: begin, to };
}

/** Words of one sentence that the other lacks, and those of the other that tell the same without them. */
export interface Lack {
  readonly has: Places;
  readonly lacks: Places;
}

/**
 * What one of the two sides of a link lacks.
 *
 * @param lacksOf what `b` lacks of a link's `a`
 * @param sense what it means that the words are not there
 */
export function lacking(
  category: DriftCategory,
  link: LinkView,
  lacksOf: (link: LinkView) => readonly Lack[],
  sense: string,
): Drift[] {
  const found: Drift[] = [];
  for (const { has, lacks } of lacksOf(link)) {
    const a = wordsSpan(link.a.words, has.from, has.to);
    const b = wordsSpan(link.b.words, lacks.from, lacks.to);
    const words = quoted(link.a.text.text, a);
    found.push({ a, b, category, statement: `"${words}" is missing: it is told as ${sense}` });
  }
  for (const { has, lacks } of lacksOf(link.mirrored)) {
    const a = wordsSpan(link.a.words, lacks.from, lacks.to);
    const b = wordsSpan(link.b.words, has.from, has.to);
    const words = quoted(link.b.text.text, b);
    found.push({ a, b, category, statement: `"${words}" is new: it was told as ${sense}` });
  }
  return found;
}
