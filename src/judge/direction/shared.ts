import type { Alignment, SentenceLink } from '../../model/alignment.js';
import type { SegmentedText } from '../../model/segmented.js';
import { TokenMarks } from '../marks.js';

/** What of one text corresponds to the other. */
export interface Shared {
  /** Numbers of the sentences with a counterpart, ascending. */
  readonly sentences: readonly number[];
  readonly tokens: TokenMarks;
}

/** Links under this share of a sentence's best link tell of the same event, not of that sentence. */
const OF_BEST = 0.6;
/** The same under this share of the mean: a text that copies word for word does not reword what is left. */
const OF_MEAN = 0.4;

function bestOf(links: readonly SentenceLink[], side: 'a' | 'b'): Map<number, number> {
  const best = new Map<number, number>();
  for (const link of links) best.set(link[side], Math.max(best.get(link[side]) ?? 0, link.similarity));
  return best;
}

/** Mean of some values in ascending order, so that it does not depend on theirs. */
function meanOf(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted.length === 0 ? 0 : sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
}

function sideOf(text: SegmentedText, links: readonly SentenceLink[], side: 'a' | 'b'): Shared {
  const sentences = new Set(links.map((link) => link[side]));
  return { sentences: [...sentences].sort((x, y) => x - y), tokens: new TokenMarks(text, links, side) };
}

/** The sentences and words that two texts share by links strong enough to tell who reworded what. */
export function sharedOf(
  a: SegmentedText,
  b: SegmentedText,
  alignments: readonly Alignment[],
): { readonly a: Shared; readonly b: Shared } {
  const all = alignments.flatMap(({ links }) => links);
  const bestA = bestOf(all, 'a');
  const bestB = bestOf(all, 'b');
  const mean = meanOf([...bestA.values(), ...bestB.values()]);
  const strong = all.filter(
    (link) =>
      link.similarity >= OF_MEAN * mean &&
      link.similarity >= OF_BEST * Math.max(bestA.get(link.a)!, bestB.get(link.b)!),
  );
  return { a: sideOf(a, strong, 'a'), b: sideOf(b, strong, 'b') };
}
