import type { Similarities } from './similarity.js';
import type { PairVectors, Rows } from './vectors.js';

export interface CounterpartOptions {
  /** Most counterparts of a sentence. */
  readonly most: number;
  /** What the sentences of a text must reach for it to be retold as a whole. */
  readonly whole: {
    /** Most sentences it has, and how many times as long the other text is at least. */
    readonly rows: number;
    readonly ratio: number;
    /** Share that is explained, 0 to 1: of all but one sentence in ten, and on average. */
    readonly least: number;
    readonly mean: number;
    /** What these shares grow by with each e-fold of the sentences to choose from, past `among` of them. */
    readonly harder: number;
    readonly among: number;
    /** Nats beyond chance that the first counterpart explains, of all but one in ten. */
    readonly surplus: number;
  };
  /** Nats beyond ln of the rows to choose from that a first counterpart of such a text, and a further one, explain. */
  readonly first: number;
  readonly further: number;
  /** Least share of its sentence that a further one explains, 0 to 1. */
  readonly furtherShare: number;
  /** Nats that counterparts explain of a text in all, at least, for either. */
  readonly evidence: number;
  /** Least mean share of the sentences of either text that is explained, in texts that tell one story; 0 to 1. */
  readonly sameStory: number;
  readonly storySentences: number;
  readonly storyHarder: number;
}

/** Rows of two texts that correspond. */
export interface RowPair {
  readonly a: number;
  readonly b: number;
}

/** What two texts have in common as wholes. */
export interface Counterparts {
  readonly isSameStory: boolean;
  /** Counterparts of the sentences of a text that is retold as a whole; else none. */
  readonly pairs: readonly RowPair[];
}

/** Candidates looked at for a row, the most similar first. */
const CANDIDATES = 8;
/** Share of its weight that a term keeps once a counterpart has explained it. */
const EXPLAINED = 0.3;

interface Explained {
  /** Sum of the weights of the row's terms, and of those that a counterpart holds; in nats. */
  readonly weight: number;
  readonly covered: number;
  readonly choices: readonly Choice[];
}

interface Choice {
  readonly row: number;
  /** Weight of the terms that it explains and no choice before it does, in nats. */
  readonly fresh: number;
}

/** Columns by row, or rows by column, most similar first and few. */
function candidatesOf(matrix: Similarities, side: 'a' | 'b'): number[][] {
  const cells: { other: number; cosine: number }[][] = Array.from(
    { length: side === 'a' ? matrix.rows : matrix.columns },
    () => [],
  );
  for (let r = 0; r < matrix.rows; r++)
    for (let i = matrix.first[r]!; i < matrix.first[r + 1]!; i++) {
      const [own, other] = side === 'a' ? [r, matrix.b[i]!] : [matrix.b[i]!, r];
      cells[own]!.push({ other, cosine: matrix.cosine[i]! });
    }
  return cells.map((row) =>
    row
      .sort((x, y) => y.cosine - x.cosine || x.other - y.other)
      .slice(0, CANDIDATES)
      .map(({ other }) => other),
  );
}

/**
 * The rows of the other text that together explain a row best, greedily: each adds most weight that the ones before it
 * have not explained, for its length. A fused sentence has its second source in what the first does not say.
 */
function explain(
  row: number,
  own: Rows,
  other: Rows,
  idf: Float64Array,
  candidates: readonly number[],
  most: number,
): Explained {
  const open = new Map<number, number>();
  let weight = 0;
  for (let i = own.first[row]!; i < own.first[row + 1]!; i++) {
    open.set(own.term[i]!, idf[own.term[i]!]!);
    weight += idf[own.term[i]!]!;
  }
  let covered = 0;
  const choices: Choice[] = [];
  const left = new Set(candidates);
  while (choices.length < most) {
    let best = -1;
    let bestScore = 0;
    for (const candidate of left) {
      let explained = 0;
      for (let i = other.first[candidate]!; i < other.first[candidate + 1]!; i++)
        explained += open.get(other.term[i]!) ?? 0;
      const score = explained / Math.sqrt(other.first[candidate + 1]! - other.first[candidate]!);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    if (best < 0) break;
    left.delete(best);
    let fresh = 0;
    for (let i = other.first[best]!; i < other.first[best + 1]!; i++) {
      const before = open.get(other.term[i]!);
      if (before === undefined) continue;
      if (before === idf[other.term[i]!]) fresh += before;
      open.set(other.term[i]!, before * EXPLAINED);
    }
    covered += fresh;
    choices.push({ row: best, fresh });
  }
  return { weight, covered, choices };
}

const shareOf = ({ weight, covered }: Explained): number => (weight === 0 ? 0 : covered / weight);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** What all values but one in ten reach. */
const lowDecile = (values: readonly number[]): number =>
  values.toSorted((x, y) => x - y)[Math.floor(values.length / 10)] ?? 0;

/**
 * Finds the counterparts of the sentences of a text that the other retells as a whole or that is a brief of it, however
 * much was rewritten; and whether two texts tell one story at all.
 *
 * @param rarity how rare each term is among the documents of the run, 0 to 1, where that is known: texts after one
 *   template explain each other, but by common words
 */
export function counterpartsOf(
  { a, b, idf: local }: PairVectors,
  matrix: Similarities,
  rarity: Float64Array | undefined,
  options: CounterpartOptions,
): Counterparts {
  const { whole } = options;
  const idf = rarity ? local.map((weight, term) => weight * rarity[term]!) : local;
  const chance = Math.log(Math.max(1, a.length * b.length));
  const sides = (['a', 'b'] as const).map((side) => {
    const [own, other] = side === 'a' ? [a, b] : [b, a];
    const rows = candidatesOf(matrix, side).map((near, r) => explain(r, own, other, idf, near, options.most));
    const evidence = rows.reduce((sum, { covered }) => sum + covered, 0);
    const shares = rows.map(shareOf);
    const surplus = rows.map(({ choices }) => (choices[0]?.fresh ?? 0) - chance);
    // Among more sentences a chance likeness is greater.
    const harder = whole.harder * Math.max(0, Math.log(other.length / whole.among));
    const isWhole =
      evidence >= options.evidence &&
      own.length <= whole.rows &&
      other.term.length >= whole.ratio * own.term.length &&
      lowDecile(shares) >= whole.least + harder &&
      mean(shares) >= whole.mean + harder &&
      lowDecile(surplus) >= whole.surplus;
    const grown = Math.max(0, Math.log(other.length / options.storySentences));
    const isTold = evidence >= options.evidence && mean(shares) >= options.sameStory + options.storyHarder * grown;
    return { rows, side, isTold, isWhole };
  });
  const isSameStory = sides.every(({ isTold }) => isTold);
  const retold = sides.filter(({ isWhole }) => isWhole).sort((x, y) => x.rows.length - y.rows.length)[0];
  const among = Math.log(Math.max(1, retold?.side === 'a' ? b.length : a.length));
  const pairs = (retold?.rows ?? []).flatMap(({ weight, choices }, own) =>
    choices
      .filter(({ fresh }, rank) =>
        rank === 0
          ? fresh >= among + options.first
          : fresh >= Math.max(among + options.further, options.furtherShare * rank * weight),
      )
      .map(({ row }) => (retold!.side === 'a' ? { a: own, b: row } : { a: row, b: own })),
  );
  return { isSameStory, pairs };
}
