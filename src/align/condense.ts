import type { SegmentedText } from '../model/segmented.js';
import { clusterSeeds, firmSeeds, seedPlaces } from './clusters.js';
import { SeedTier } from './seeds.js';
import type { Seeds } from './seeds.js';
import type { PairVectors, Rows } from './vectors.js';

export interface CondenseOptions {
  /** Greatest distance in rows between neighbouring seeds, in the condensed and in the full text. */
  readonly near: number;
  readonly far: number;
  /** Least number of rows with a leading seed, in each text. */
  readonly rows: number;
  /** Least share of the condensed rows that have one, 0 to 1. */
  readonly cover: number;
  /** How many times as many tokens the full side has at least. */
  readonly ratio: number;
  /** Least surplus of the leading seeds together, in nats. */
  readonly surplus: number;
  /**
   * Least surplus, in nats, of the seeds outside the best stretch of the full text that is no more than `stretch` times
   * as long as the condensed one: a copy has nearly all of its evidence in such a stretch.
   */
  readonly outside: number;
  readonly stretch: number;
  /** Least sum of that surplus, as a share of all, and of the share of neighbouring leads that jump in the full text. */
  readonly scattered: number;
  /** Firm seeds of the condensed rows belong to it up to this many places beyond its ends in the full text. */
  readonly reach: number;
}

type SideName = 'a' | 'b';

/** Tokens from the first of some rows to the last. */
const tokensOf = ({ sentences }: SegmentedText, rows: Rows, from: number, to: number): number =>
  sentences.firstToken[rows.last[to]! + 1]! - sentences.firstToken[rows.sentence[from]!]!;

/** The most similar firm seed of each of so many rows, ascending. */
function leadsOf(seeds: Seeds, rowOf: Uint32Array, open: Uint32Array, rows: number): Uint32Array {
  const lead = new Int32Array(rows).fill(-1);
  for (let k = 0; k < open.length; k++) {
    const row = rowOf[open[k]!]!;
    const now = lead[row]!;
    if (now < 0 || seeds.similarity[open[k]!]! > seeds.similarity[now]!) lead[row] = open[k]!;
  }
  const leads = new Uint32Array(rows);
  let length = 0;
  for (let k = 0; k < open.length; k++) if (lead[rowOf[open[k]!]!] === open[k]) leads[length++] = open[k]!;
  return leads.slice(0, length);
}

/** Seeds by their rows. */
function seedsByRow(rowOf: Uint32Array, open: Uint32Array): Map<number, number[]> {
  const inRow = new Map<number, number[]>();
  for (const i of open) {
    const row = inRow.get(rowOf[i]!);
    if (row) row.push(i);
    else inRow.set(rowOf[i]!, [i]);
  }
  return inRow;
}

const surplusOf = (seeds: Seeds, i: number): number => Math.max(0, seeds.surplus[i]!);

/** Most surplus of leads that lie within `room` tokens of the full text. */
function bestStretch(
  seeds: Seeds,
  leads: readonly number[],
  tokens: (from: number, to: number) => number,
  room: number,
): number {
  let best = 0;
  let inside = 0;
  let first = 0;
  leads.forEach((lead, last) => {
    inside += surplusOf(seeds, lead);
    while (first < last && tokens(leads[first]!, lead) > room) inside -= surplusOf(seeds, leads[first++]!);
    best = Math.max(best, inside);
  });
  return best;
}

/** First and last row of some seeds, one or more. */
function endsOf(rows: Uint32Array, leads: Uint32Array): readonly [number, number] {
  let first = Infinity;
  let last = 0;
  for (let k = 0; k < leads.length; k++) {
    first = Math.min(first, rows[leads[k]!]!);
    last = Math.max(last, rows[leads[k]!]!);
  }
  return [first, last];
}

/** The stretches of one text that condense longer ones of the other, by the seeds that are `open`. */
function condensedIn(
  brief: SideName,
  open: Uint32Array,
  seeds: Seeds,
  places: { readonly a: Uint32Array; readonly b: Uint32Array },
  vectors: PairVectors,
  texts: { readonly a: SegmentedText; readonly b: SegmentedText },
  options: CondenseOptions,
): Uint32Array[] {
  const groups: Uint32Array[] = [];
  const full = brief === 'a' ? 'b' : 'a';
  const gaps = brief === 'a' ? { a: options.near, b: options.far } : { a: options.far, b: options.near };
  // Seldom asked for.
  let inRow: Map<number, number[]> | undefined;
  const tokensIn = (side: SideName, from: number, to: number): number =>
    tokensOf(texts[side], vectors[side], from, to);
  for (const leads of clusterSeeds(leadsOf(seeds, seeds[brief], open, vectors[brief].length), places, gaps)) {
    if (leads.length < options.rows) continue;
    const [from, to] = endsOf(seeds[brief], leads);
    const [low, high] = endsOf(seeds[full], leads);
    if (leads.length < options.cover * (to - from + 1)) continue;
    if (tokensIn(full, low, high) < options.ratio * tokensIn(brief, from, to)) continue;
    if (new Set(leads.map((i) => seeds[full][i]!)).size < options.rows) continue;
    if (!leads.some((i) => seeds.tier[i] === SeedTier.strong)) continue;

    const inBrief = Array.from(leads).sort((i, j) => seeds[brief][i]! - seeds[brief][j]!);
    const inFull = Array.from(leads).sort((i, j) => seeds[full][i]! - seeds[full][j]! || i - j);
    const all = leads.reduce((sum, i) => sum + surplusOf(seeds, i), 0);
    const stretch = bestStretch(
      seeds,
      inFull,
      (i, j) => tokensIn(full, seeds[full][i]!, seeds[full][j]!),
      options.stretch * tokensIn(brief, from, to),
    );
    if (all < options.surplus || all - stretch < options.outside) continue;
    const jumps = inBrief.filter((i, k) => {
      const before = inBrief[k - 1];
      if (before === undefined) return false;
      const step = seeds[full][i]! - seeds[full][before]!;
      return step < -1 || step > seeds[brief][i]! - seeds[brief][before]! + 1;
    }).length;
    if (jumps / (leads.length - 1) + (all - stretch) / all < options.scattered) continue;

    inRow ??= seedsByRow(seeds[brief], open);
    const beside: number[] = [];
    for (let row = from; row <= to; row++) beside.push(...(inRow.get(row) ?? []));
    beside.sort((i, j) => seeds[full][i]! - seeds[full][j]! || i - j);
    let [least, most] = [places[full][inFull[0]!]!, places[full][inFull.at(-1)!]!];
    for (const i of beside) {
      const place = places[full][i]!;
      if (place > most && place - most <= options.reach) most = place;
    }
    for (const i of beside.reverse()) {
      const place = places[full][i]!;
      if (place < least && least - place <= options.reach) least = place;
    }
    const members = new Set(beside.filter((i) => places[full][i]! >= least && places[full][i]! <= most));
    groups.push(Uint32Array.from(members).sort());
    for (let row = from; row <= to; row++) inRow.delete(row);
  }
  return groups;
}

/**
 * Finds seeds by which a stretch of one text condenses a far longer one of the other: a brief, a summary. Each of its
 * sentences has its best counterpart elsewhere, so that no gap that suits a copy would hold them together. Where each
 * stretch could condense the other, neither does: the same is told in another order.
 *
 * @returns groups of seeds, by number, ascending; no seed is in two
 */
export function condensedGroups(
  seeds: Seeds,
  vectors: PairVectors,
  texts: { readonly a: SegmentedText; readonly b: SegmentedText },
  options: CondenseOptions,
): Uint32Array[] {
  const open = firmSeeds(seeds);
  const places = seedPlaces(seeds, vectors);
  const inA = condensedIn('a', open, seeds, places, vectors, texts, options);
  const inB = condensedIn('b', open, seeds, places, vectors, texts, options);
  if (inA.length === 0 && inB.length === 0) return [];
  const apart = (groups: readonly Uint32Array[], others: readonly Uint32Array[]): Uint32Array[] => {
    const taken = new Set(others.flatMap((members) => [...members]));
    return groups.filter((members) => !members.some((i) => taken.has(i)));
  };
  return [...apart(inA, inB), ...apart(inB, inA)];
}
