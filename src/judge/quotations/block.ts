import type { Run } from './runs.js';
import type { QuotedWords } from './wording.js';

/** Words of one text and the words of the other that stand for them, half-open; none of one is possible. */
export interface Difference {
  readonly a: { readonly from: number; readonly to: number };
  readonly b: { readonly from: number; readonly to: number };
}

/** The same quotation in both texts, from its first shared word to its last. */
export interface Block extends Difference {
  /** Shared words, pair by pair, ascending. */
  readonly pairs: readonly (readonly [number, number])[];
  /** What differs inside, in order. */
  readonly differences: readonly Difference[];
}

/** A longer stretch without a shared word parts two blocks. */
const LONGEST_GAP = 8;
/** Runs of a pair of quotations, at most: the longest are kept. */
const MOST_RUNS = 32;
/** Words at either end within which a single shared word is looked for. */
const REACH = 4;

/** The best chain of runs that follow each other in both texts without a long gap; by words shared, less the gaps. */
function bestChain(runs: readonly Run[]): Run[] {
  const best: number[] = [];
  const before: number[] = [];
  let last = 0;
  runs.forEach((run, i) => {
    let value = 0;
    let from = -1;
    for (let k = 0; k < i; k++) {
      const other = runs[k]!;
      const gaps = [run.a - other.a - other.length, run.b - other.b - other.length];
      const overlap = Math.max(0, -gaps[0]!, -gaps[1]!);
      if (overlap >= Math.min(run.length, other.length) || Math.max(...gaps) + overlap > LONGEST_GAP)
        continue;
      const reached = best[k]! - overlap - (gaps[0]! + gaps[1]! + 2 * overlap) / 16;
      if (reached > value) {
        value = reached;
        from = k;
      }
    }
    best.push(value + run.length);
    before.push(from);
    if (best[i]! > best[last]!) last = i;
  });
  const chain: Run[] = [];
  for (let i = last; i >= 0; i = before[i]!) chain.unshift(runs[i]!);
  return chain;
}

/** Words that two short stretches share in order: a longest common subsequence, of those the one met first. */
function sharedIn(a: QuotedWords, b: QuotedWords, { a: x, b: y }: Difference): [number, number][] {
  const width = y.to - y.from + 1;
  const longest = new Uint8Array((x.to - x.from + 1) * width);
  const at = (i: number, j: number): number => (i - x.from) * width + (j - y.from);
  for (let i = x.to - 1; i >= x.from; i--)
    for (let j = y.to - 1; j >= y.from; j--)
      longest[at(i, j)] =
        a.term[i] === b.term[j]
          ? longest[at(i + 1, j + 1)]! + 1
          : Math.max(longest[at(i + 1, j)]!, longest[at(i, j + 1)]!);
  const pairs: [number, number][] = [];
  let i = x.from;
  let j = y.from;
  while (i < x.to && j < y.to) {
    if (a.term[i] === b.term[j]) pairs.push([i++, j++]);
    else if (longest[at(i + 1, j)]! >= longest[at(i, j + 1)]!) i++;
    else j++;
  }
  return pairs;
}

type Pairs = (readonly [number, number])[];

/** Words that differ for each that is shared, at most, in the words beside a chain. */
const MOST_DIFFERING = 2;

/** Whether a word is the first or the last of its quotation. */
const isAtEnd = ({ part, firstOf }: QuotedWords, i: number): boolean =>
  i === firstOf[part[i]!] || i + 1 === firstOf[part[i]! + 1];

/**
 * Shared words beside a chain, if few others stand between, and they are not function words alone that happen to be
 * there: at an end of either quotation, or with one of content.
 */
function beside(a: QuotedWords, b: QuotedWords, stretch: Difference, isBefore: boolean): Pairs {
  const pairs = sharedIn(a, b, stretch);
  const far = isBefore ? pairs[0] : pairs.at(-1);
  if (!far) return [];
  const words = isBefore
    ? Math.max(stretch.a.to - far[0], stretch.b.to - far[1])
    : Math.max(far[0] + 1 - stretch.a.from, far[1] + 1 - stretch.b.from);
  const tells = pairs.some(([i]) => !a.isStop[i]) || isAtEnd(a, far[0]) || isAtEnd(b, far[1]);
  return tells && words <= (1 + MOST_DIFFERING) * pairs.length ? pairs : [];
}

/** The words that a chain of runs shares, with single ones between the runs and beside them. */
function pairsOf(a: QuotedWords, b: QuotedWords, chain: readonly Run[]): Pairs {
  const first = chain[0]!;
  const partA = a.part[first.a]!;
  const partB = b.part[first.b]!;
  const pairs: Pairs = beside(
    a,
    b,
    {
      a: { from: Math.max(a.firstOf[partA]!, first.a - REACH), to: first.a },
      b: { from: Math.max(b.firstOf[partB]!, first.b - REACH), to: first.b },
    },
    true,
  );
  let x = first.a;
  let y = first.b;
  for (const run of chain) {
    const skipped = Math.max(0, x - run.a, y - run.b);
    pairs.push(
      ...sharedIn(a, b, { a: { from: x, to: run.a + skipped }, b: { from: y, to: run.b + skipped } }),
    );
    for (let k = skipped; k < run.length; k++) pairs.push([run.a + k, run.b + k]);
    x = run.a + run.length;
    y = run.b + run.length;
  }
  const behind = {
    a: { from: x, to: Math.min(a.firstOf[partA + 1]!, x + REACH) },
    b: { from: y, to: Math.min(b.firstOf[partB + 1]!, y + REACH) },
  };
  return [...pairs, ...beside(a, b, behind, false)];
}

function blockOf(a: QuotedWords, b: QuotedWords, chain: readonly Run[]): Block {
  const pairs = pairsOf(a, b, chain);
  return {
    a: { from: pairs[0]![0], to: pairs.at(-1)![0] + 1 },
    b: { from: pairs[0]![1], to: pairs.at(-1)![1] + 1 },
    pairs,
    differences: differencesOf(a, b, pairs),
  };
}

function differencesOf(a: QuotedWords, b: QuotedWords, pairs: Pairs): Difference[] {
  const found: Difference[] = [];
  const add = (x: Difference['a'], y: Difference['b']): void => {
    const last = found.at(-1);
    if (last?.a.to !== x.from || last.b.to !== y.from) found.push({ a: x, b: y });
    else found[found.length - 1] = { a: { from: last.a.from, to: x.to }, b: { from: last.b.from, to: y.to } };
  };
  let x = pairs[0]![0];
  let y = pairs[0]![1];
  for (const pair of pairs) {
    const i = pair[0];
    const j = pair[1];
    if (i > x || j > y) add({ from: x, to: i }, { from: y, to: j });
    if (a.spelled[i] !== b.spelled[j]) add({ from: i, to: i + 1 }, { from: j, to: j + 1 });
    x = i + 1;
    y = j + 1;
  }
  return found;
}

/** The blocks of two quotations, from the runs that they share: the best chain, the best of what it leaves, and so on. */
export function blocksOf(a: QuotedWords, b: QuotedWords, runs: readonly Run[]): Block[] {
  let left = [...runs]
    .sort((x, y) => y.length - x.length)
    .slice(0, MOST_RUNS)
    .sort((x, y) => x.a - y.a || x.b - y.b);
  const blocks: Block[] = [];
  while (left.length > 0) {
    const block = blockOf(a, b, bestChain(left));
    blocks.push(block);
    left = left.filter(
      (run) =>
        (run.a + run.length <= block.a.from || run.a >= block.a.to) &&
        (run.b + run.length <= block.b.from || run.b >= block.b.to),
    );
  }
  return blocks;
}
