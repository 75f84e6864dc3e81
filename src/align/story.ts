import { candidatesOf, explained, mostExplained } from './explained.js';
import type { Explained } from './explained.js';
import type { Similarities } from './similarity.js';
import type { PairVectors } from './vectors.js';

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

const shareOf = ({ weight, covered }: Explained): number => (weight === 0 ? 0 : covered / weight);

// Numbers in arrays would be of another kind where all are whole.
function meanShare(rows: readonly Explained[]): number {
  let sum = 0;
  for (let r = 0; r < rows.length; r++) sum += shareOf(rows[r]!);
  return sum / Math.max(1, rows.length);
}

/** What is added to a share where there are more than `among` sentences to choose from. */
const growth = ({ harder, among }: { harder: number; among: number }, sentences: number): number =>
  harder * Math.max(0, Math.log(sentences / among));

function evidenceOf(rows: readonly Explained[]): number {
  let sum = 0;
  for (let r = 0; r < rows.length; r++) sum += rows[r]!.covered;
  return sum;
}

/** The idf of terms as far as they are rare. */
function weighed(idf: Float64Array, rarity: Float64Array): Float64Array {
  const weights = new Float64Array(idf.length);
  for (let term = 0; term < idf.length; term++) weights[term] = idf[term]! * rarity[term]!;
  return weights;
}

/** Whether a text with these rows is a brief of one with so many times its terms and so many sentences. */
function isBrief(
  rows: readonly Explained[],
  ratio: number,
  sentences: number,
  { brief, evidence }: StoryOptions,
): boolean {
  if (rows.length === 0 || rows.length > brief.rows || ratio < brief.ratio) return false;
  const chance = Math.log(rows.length * sentences);
  const grown = growth(brief, sentences);
  return (
    evidenceOf(rows) >= evidence &&
    rows.every((row) => shareOf(row) >= brief.least + grown) &&
    meanShare(rows) >= brief.mean + grown &&
    rows.every(({ choices }) => (choices[0]?.fresh ?? 0) - chance >= brief.surplus)
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
  const weights = rarity ? weighed(idf, rarity) : idf;
  const ratio = a.term.length / b.term.length;
  const tells = (rows: readonly Explained[], sentences: number): boolean =>
    evidenceOf(rows) >= options.evidence &&
    meanShare(rows) >= options.same.share + growth(options.same, sentences);
  // Most pairs have too little in common for either, whatever explains what.
  const mostA = mostExplained('a', a, b, weights, matrix);
  const mostB = mostExplained('b', b, a, weights, matrix);
  const canBeSame = tells(mostA, b.length) && tells(mostB, a.length);
  const canBeBrief = isBrief(mostA, 1 / ratio, b.length, options) || isBrief(mostB, ratio, a.length, options);
  if (!canBeSame && !canBeBrief) return { isSame: false, counterparts: [] };

  const ofA = explained(a, b, weights, candidatesOf(matrix, 'a'));
  const ofB = explained(b, a, weights, candidatesOf(matrix, 'b'));
  const isSame = tells(ofA, b.length) && tells(ofB, a.length);
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
