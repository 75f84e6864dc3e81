import type { Alignment, SentenceLink } from '../../model/alignment.js';

/** What of one text corresponds to the other. */
export interface Shared {
  /** Numbers of the sentences with a counterpart, ascending. */
  readonly sentences: readonly number[];
  /** Tokens with a counterpart, and those whose counterpart is of the same term. */
  readonly matched: ReadonlySet<number>;
  readonly same: ReadonlySet<number>;
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

function sideOf(links: readonly SentenceLink[], side: 'a' | 'b'): Shared {
  const sentences = new Set<number>();
  const matched = new Set<number>();
  const same = new Set<number>();
  for (const link of links) {
    sentences.add(link[side]);
    link.words[side].forEach((token, i) => {
      matched.add(token);
      if (link.words.equal[i] === 1) same.add(token);
    });
  }
  return { sentences: [...sentences].sort((x, y) => x - y), matched, same };
}

/** The sentences and words that two texts share by links strong enough to tell who reworded what. */
export function sharedOf(alignments: readonly Alignment[]): { readonly a: Shared; readonly b: Shared } {
  const all = alignments.flatMap(({ links }) => links);
  const bestA = bestOf(all, 'a');
  const bestB = bestOf(all, 'b');
  const mean = meanOf([...bestA.values(), ...bestB.values()]);
  const strong = all.filter(
    ({ a, b, similarity }) =>
      similarity >= OF_MEAN * mean && similarity >= OF_BEST * Math.max(bestA.get(a)!, bestB.get(b)!),
  );
  return { a: sideOf(strong, 'a'), b: sideOf(strong, 'b') };
}
