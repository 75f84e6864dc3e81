import type { Similarities } from './similarity.js';
import type { PairVectors, Rows } from './vectors.js';

/** When a text counts as a brief of the other. */
export interface BriefOptions {
  /** Most rows it has. */
  readonly rows: number;
  /** How many times as many distinct terms the rows of the other text hold at least. */
  readonly ratio: number;
  /** Shares of the rows that are explained: of every row but one in ten, and on average; 0 to 1. */
  readonly least: number;
  readonly mean: number;
  /** Nats beyond chance that the first counterpart of a row explains, on average. */
  readonly surplus: number;
  /** Nats that the first counterpart of a row and a further one explain at least. */
  readonly first: number;
  readonly further: number;
}

export interface CounterpartOptions {
  /** Most counterparts of a row. */
  readonly most: number;
  readonly brief: BriefOptions;
  readonly related: {
    /** Mean share of the rows of either text that is explained, 0 to 1. */
    readonly coverage: number;
    /** Least share of a row that a counterpart explains, 0 to 1, and least nats beyond chance. */
    readonly share: number;
    readonly surplus: number;
  };
}

/** Rows of two texts that correspond. */
export interface RowPair {
  readonly a: number;
  readonly b: number;
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
  /** Nats of what it explains, of terms explained before a share. */
  readonly explained: number;
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
    let best: Choice | undefined;
    let bestScore = 0;
    for (const candidate of left) {
      let explained = 0;
      for (let i = other.first[candidate]!; i < other.first[candidate + 1]!; i++)
        explained += open.get(other.term[i]!) ?? 0;
      const score = explained / Math.sqrt(other.first[candidate + 1]! - other.first[candidate]!);
      if (score > bestScore) {
        bestScore = score;
        best = { row: candidate, explained };
      }
    }
    if (!best) break;
    choices.push(best);
    left.delete(best.row);
    for (let i = other.first[best.row]!; i < other.first[best.row + 1]!; i++) {
      const before = open.get(other.term[i]!);
      if (before === undefined) continue;
      if (before === idf[other.term[i]!]) covered += before;
      open.set(other.term[i]!, before * EXPLAINED);
    }
  }
  return { weight, covered, choices };
}

const sharesOf = (rows: readonly Explained[]): number[] => rows.map(({ weight, covered }) => covered / weight);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Whether a text of these rows as a whole condenses the other: nearly every row is explained, and not by chance. */
function isBrief(rows: readonly Explained[], ratio: number, chance: number, options: BriefOptions): boolean {
  if (rows.length === 0 || rows.length > options.rows || ratio < options.ratio) return false;
  const shares = sharesOf(rows).sort((x, y) => x - y);
  const surplus = mean(rows.map(({ choices }) => Math.max(0, (choices[0]?.explained ?? 0) - chance)));
  return (
    shares[Math.floor(shares.length / 10)]! >= options.least &&
    mean(shares) >= options.mean &&
    surplus >= options.surplus
  );
}

/** Choices that explain enough nats, and enough of their row, as pairs of own and other row. */
function chosen(
  rows: readonly Explained[],
  nats: (rank: number) => number,
  share: number,
): { readonly own: number; readonly other: number }[] {
  return rows.flatMap(({ weight, choices }, own) =>
    choices
      .filter(({ explained }, rank) => explained >= nats(rank) && explained >= share * weight)
      .map(({ row }) => ({ own, other: row })),
  );
}

/**
 * Finds the counterparts of sentences however much was rewritten, in texts that as a whole tell one story: where one of
 * them is a brief of the other, or where much of either is explained by the other.
 */
export function counterpartsOf(
  { a, b, idf }: PairVectors,
  matrix: Similarities,
  options: CounterpartOptions,
): RowPair[] {
  const explainAll = (side: 'a' | 'b'): Explained[] =>
    candidatesOf(matrix, side).map((rows, r) =>
      side === 'a' ? explain(r, a, b, idf, rows, options.most) : explain(r, b, a, idf, rows, options.most),
    );
  const [ofA, ofB] = [explainAll('a'), explainAll('b')];
  const inOrder = ({ own, other }: { own: number; other: number }): RowPair => ({ a: own, b: other });
  const swapped = ({ own, other }: { own: number; other: number }): RowPair => ({ a: other, b: own });
  const chance = Math.log(Math.max(1, a.length * b.length));
  const ratio = a.term.length / b.term.length;
  const { brief, related } = options;
  const inBrief = (rank: number): number => (rank === 0 ? brief.first : brief.further);
  if (isBrief(ofA, 1 / ratio, chance, brief)) return chosen(ofA, inBrief, 0).map(inOrder);
  if (isBrief(ofB, ratio, chance, brief)) return chosen(ofB, inBrief, 0).map(swapped);
  if (Math.min(mean(sharesOf(ofA)), mean(sharesOf(ofB))) < related.coverage) return [];
  const nats = (): number => chance + related.surplus;
  return [
    ...chosen(ofA, nats, related.share).map(inOrder),
    ...chosen(ofB, nats, related.share).map(swapped),
  ];
}
