import type { Similarities } from './similarity.js';
import type { PairVectors, Rows } from './vectors.js';

export interface StoryOptions {
  /** Nats that its counterparts explain of a text in all, at least, for it to be a brief or tell the story of another. */
  readonly evidence: number;
  /** When two texts tell one story. */
  readonly same: {
    /** Mean share of a sentence that is explained, of either text; 0 to 1. */
    readonly share: number;
    /** What that grows by with each e-fold of the sentences to choose from past `among`: chance finds more. */
    readonly harder: number;
    readonly among: number;
  };
  /** When a text is a brief of the other, and which counterparts its sentences then have. */
  readonly brief: {
    /** Most sentences it has, and how many times as many terms the other text has at least. */
    readonly rows: number;
    readonly ratio: number;
    /** Share that is explained, of every sentence and on average, 0 to 1; both grow as above. */
    readonly least: number;
    readonly mean: number;
    readonly harder: number;
    readonly among: number;
    /** Nats, beyond what the best of all pairs of sentences has by chance, that every first counterpart explains. */
    readonly surplus: number;
    /** Nats beyond ln of the sentences to choose from that a first counterpart and a further one explain. */
    readonly first: number;
    readonly further: number;
    /** Share of a sentence that its second counterpart explains at least, 0 to 1; the third twice that. */
    readonly furtherShare: number;
  };
}

/** Rows of two texts that correspond. */
export interface RowPair {
  readonly a: number;
  readonly b: number;
}

/** What two texts have in common as wholes. */
export interface Story {
  /** Whether both tell one story, in whatever words. */
  readonly isSame: boolean;
  /** Counterparts of the sentences of a text that is a brief of the other; else none. */
  readonly counterparts: readonly RowPair[];
}

/** Cells of the matrix past which two texts are no story and no brief: books, lists. */
const MOST_CELLS = 1_000_000;
/** Most counterparts of a sentence. */
const MOST_CHOICES = 3;
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
 *
 * @param open room for the weight of each term that is not explained yet; all 0 before and after
 */
function explain(
  row: number,
  own: Rows,
  other: Rows,
  idf: Float64Array,
  open: Float64Array,
  candidates: readonly number[],
): Explained {
  let weight = 0;
  for (let i = own.first[row]!; i < own.first[row + 1]!; i++) {
    open[own.term[i]!] = idf[own.term[i]!]!;
    weight += idf[own.term[i]!]!;
  }
  let covered = 0;
  const choices: Choice[] = [];
  const left = new Set(candidates);
  while (choices.length < MOST_CHOICES) {
    let best = -1;
    let bestScore = 0;
    for (const candidate of left) {
      let explained = 0;
      for (let i = other.first[candidate]!; i < other.first[candidate + 1]!; i++)
        explained += open[other.term[i]!]!;
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
      const before = open[other.term[i]!]!;
      if (before === idf[other.term[i]!]) fresh += before;
      open[other.term[i]!] = before * EXPLAINED;
    }
    covered += fresh;
    choices.push({ row: best, fresh });
  }
  for (let i = own.first[row]!; i < own.first[row + 1]!; i++) open[own.term[i]!] = 0;
  return { weight, covered, choices };
}

const shareOf = ({ weight, covered }: Explained): number => (weight === 0 ? 0 : covered / weight);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const least = (values: readonly number[]): number =>
  values.reduce((low, value) => Math.min(low, value), Infinity);

/** What is added to a share where there are more than `among` sentences to choose from. */
const growth = ({ harder, among }: { harder: number; among: number }, sentences: number): number =>
  harder * Math.max(0, Math.log(sentences / among));

const evidenceOf = (rows: readonly Explained[]): number =>
  rows.reduce((sum, { covered }) => sum + covered, 0);

/** Whether a text with these rows is a brief of one with so many times its terms and so many sentences. */
function isBrief(
  rows: readonly Explained[],
  ratio: number,
  sentences: number,
  { brief, evidence }: StoryOptions,
): boolean {
  if (rows.length === 0 || rows.length > brief.rows || ratio < brief.ratio) return false;
  const shares = rows.map(shareOf);
  const chance = Math.log(rows.length * sentences);
  const surplus = rows.map(({ choices }) => (choices[0]?.fresh ?? 0) - chance);
  const grown = growth(brief, sentences);
  return (
    evidenceOf(rows) >= evidence &&
    least(shares) >= brief.least + grown &&
    mean(shares) >= brief.mean + grown &&
    least(surplus) >= brief.surplus
  );
}

/** The rows' counterparts that explain enough, as pairs of own and other row. */
function chosen(
  rows: readonly Explained[],
  sentences: number,
  { first, further, furtherShare }: StoryOptions['brief'],
): { readonly own: number; readonly other: number }[] {
  const chance = Math.log(sentences);
  return rows.flatMap(({ weight, choices }, own) =>
    choices
      .filter(({ fresh }, rank) =>
        rank === 0
          ? fresh >= chance + first
          : fresh >= Math.max(chance + further, furtherShare * rank * weight),
      )
      .map(({ row }) => ({ own, other: row })),
  );
}

/**
 * Tells whether two texts tell one story, and finds the counterparts of the sentences of a brief, however much was
 * rewritten, by how much of each sentence the best few of the other text explain.
 *
 * @param rarity how rare each term is among the documents of the run, 0 to 1, where that is known: texts after one
 *   template explain each other, but by common words
 */
export function storyOf(
  { a, b, idf }: PairVectors,
  matrix: Similarities,
  rarity: Float64Array | undefined,
  options: StoryOptions,
): Story {
  if (matrix.b.length > MOST_CELLS) return { isSame: false, counterparts: [] };
  const weights = rarity ? idf.map((weight, term) => weight * rarity[term]!) : idf;
  const open = new Float64Array(idf.length);
  const ofA = candidatesOf(matrix, 'a').map((near, r) => explain(r, a, b, weights, open, near));
  const ofB = candidatesOf(matrix, 'b').map((near, r) => explain(r, b, a, weights, open, near));
  const tells = (rows: readonly Explained[], sentences: number): boolean =>
    evidenceOf(rows) >= options.evidence &&
    mean(rows.map(shareOf)) >= options.same.share + growth(options.same, sentences);
  const isSame = tells(ofA, b.length) && tells(ofB, a.length);
  const ratio = a.term.length / b.term.length;
  if (isBrief(ofA, 1 / ratio, b.length, options))
    return {
      isSame,
      counterparts: chosen(ofA, b.length, options.brief).map(({ own, other }) => ({ a: own, b: other })),
    };
  if (isBrief(ofB, ratio, a.length, options))
    return {
      isSame,
      counterparts: chosen(ofB, a.length, options.brief).map(({ own, other }) => ({ a: other, b: own })),
    };
  return { isSame, counterparts: [] };
}
