import type { Span } from '../../src/index.js';
import type { Region, Regions } from './region.js';

/** How well detections match the cases of a set; see `score`. */
export interface Score {
  /** F1 of precision and recall, divided by log2(1 + granularity): 0 to 1. */
  readonly plagdet: number;
  readonly recall: number;
  readonly precision: number;
  /** Detections a detected case, 1 or more. */
  readonly granularity: number;
  readonly cases: number;
  readonly detections: number;
}

const overlap = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.begin, other.begin));

/** Those of the others that share characters with a region in both texts. */
const detecting = (region: Region, others: readonly Region[] = []): Region[] =>
  others.filter(
    (other) => overlap(region.suspicious, other.suspicious) > 0 && overlap(region.source, other.source) > 0,
  );

/** Characters of a span that others cover together. */
function covered(span: Span, others: readonly Span[]): number {
  let sum = 0;
  let reached = span.begin;
  for (const { begin, end } of [...others].sort((x, y) => x.begin - y.begin)) {
    const from = Math.max(begin, reached);
    const to = Math.min(end, span.end);
    if (to <= from) continue;
    sum += to - from;
    reached = to;
  }
  return sum;
}

const lengthOf = ({ begin, end }: Span): number => end - begin;

/** Share of a region's characters, both texts together, that the others which detect it cover. */
function coverage(region: Region, others: readonly Region[]): number {
  const length = lengthOf(region.suspicious) + lengthOf(region.source);
  const characters =
    covered(
      region.suspicious,
      others.map(({ suspicious }) => suspicious),
    ) +
    covered(
      region.source,
      others.map(({ source }) => source),
    );
  return length === 0 ? 0 : characters / length;
}

/** Each region with those of the others that detect it. */
const detected = (regions: Regions, others: Regions): (readonly [Region, Region[]])[] =>
  [...regions].flatMap(([key, list]) =>
    list.map((region) => [region, detecting(region, others.get(key))] as const),
  );

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/**
 * PlagDet and its parts, macro-averaged (Potthast, Stein, Barrón-Cedeño and Rosso, "An evaluation framework for
 * plagiarism detection", 2010). A detection detects a case if they share characters in both texts. Recall is the mean
 * share of a case's characters that its detections cover, precision that of a detection's that its cases cover.
 */
export function score(cases: Regions, detections: Regions): Score {
  const found = detected(cases, detections);
  const right = detected(detections, cases);
  const recall = mean(found.map(([region, by]) => coverage(region, by)));
  const precision = mean(right.map(([region, by]) => coverage(region, by)));
  const hits = found.map(([, by]) => by.length).filter((number) => number > 0);
  const granularity = hits.length === 0 ? 1 : mean(hits);
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return {
    plagdet: f1 / Math.log2(1 + granularity),
    recall,
    precision,
    granularity,
    cases: found.length,
    detections: right.length,
  };
}
