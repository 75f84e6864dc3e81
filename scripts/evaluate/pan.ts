import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Detector } from '../../src/detector.js';
import { detect } from '../pan/detect.js';
import { PanTexts, isPanCorpus, panFolders, xmlName } from '../pan/corpus.js';
import type { PanFolder, PanPair } from '../pan/corpus.js';
import { keyOf } from '../pan/region.js';
import type { Region, Regions } from '../pan/region.js';
import { score } from '../pan/score.js';
import { regionsIn } from '../pan/xml.js';
import { sampled, say } from './measurement.js';
import type { Run } from './measurement.js';
import type { Table } from './table.js';

/** What a folder gave. */
interface Outcome {
  readonly name: string;
  /** Keys of the pairs. */
  readonly pairs: readonly string[];
  readonly cases: Regions;
  readonly detections: Regions;
  /** Seconds of processor time, all threads. */
  readonly reading: number;
  readonly detecting: number;
}

/** Runs something; also returns the seconds of processor time it took. */
function timed<T>(work: () => T): [T, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
}

/** The cases of some pairs, by their XML files. A pair without such a file has none. */
function casesOf({ path, name }: PanFolder, pairs: readonly PanPair[]): Regions {
  const cases = new Map<string, Region[]>();
  const files = pairs.map((pair) => join(path, xmlName(pair)));
  const there = files.filter((file) => existsSync(file));
  if (there.length < files.length) say(`${name}: ${files.length - there.length} pairs have no file of cases`);
  for (const file of there)
    try {
      for (const [key, region] of regionsIn(readFileSync(file, 'utf8'), 'plagiarism'))
        cases.set(key, [...(cases.get(key) ?? []), region]);
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
    }
  return cases;
}

function measureFolder(folder: PanFolder, texts: PanTexts, detector: Detector, run: Run): Outcome {
  const pairs = sampled(folder.pairs, run);
  const [read, reading] = timed(() => pairs.map((pair) => texts.pair(pair)));
  const keys = pairs.map(({ suspicious, source }) => keyOf(suspicious, source));
  const [detections, detecting] = timed(() => {
    const found = new Map<string, readonly Region[]>();
    read.forEach((documents, i) => {
      if ('problem' in documents) say(documents.problem);
      else found.set(keys[i]!, detect(detector, documents.a, documents.b));
    });
    return found;
  });
  return { name: folder.name, pairs: keys, cases: casesOf(folder, pairs), detections, reading, detecting };
}

/** All folders as one. */
function together(outcomes: readonly Outcome[]): Outcome {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, each) => total + of(each), 0);
  return {
    name: 'overall',
    pairs: outcomes.flatMap(({ pairs }) => pairs),
    cases: new Map(outcomes.flatMap(({ cases }) => [...cases])),
    detections: new Map(outcomes.flatMap(({ detections }) => [...detections])),
    reading: sum(({ reading }) => reading),
    detecting: sum(({ detecting }) => detecting),
  };
}

function figuresOf({ pairs, cases, detections, reading, detecting }: Outcome): number[] {
  const { plagdet, recall, precision, granularity, ...counts } = score(cases, detections);
  const without = pairs.filter((key) => !cases.has(key));
  const alarms = without.filter((key) => (detections.get(key) ?? []).length > 0);
  const scores = counts.cases === 0 ? [NaN, NaN, NaN, NaN] : [plagdet, recall, precision, granularity];
  return [
    pairs.length,
    counts.cases,
    counts.detections,
    ...scores,
    alarms.length / without.length,
    reading,
    detecting,
  ];
}

/**
 * PAN text alignment: passages against the cases of every corpus of that layout in the data folder. False alarms are
 * the share of the pairs without a case that have a detection; times are seconds of processor time.
 */
export function measurePan(run: Run): Promise<Table[]> {
  const corpora = readdirSync(run.data).filter((name) => isPanCorpus(join(run.data, name)));
  if (corpora.length === 0) say(`${run.data}: no PAN corpus (src, susp and pairs); going on without it`);
  return Promise.resolve(
    corpora.map((name): Table => {
      const corpus = join(run.data, name);
      const texts = new PanTexts(corpus);
      const detector = run.detector();
      const outcomes = panFolders(corpus).map((folder) => measureFolder(folder, texts, detector, run));
      return {
        title: `Passages: ${name}`,
        columns: [
          'pairs',
          'cases',
          'detections',
          'plagdet',
          'recall',
          'precision',
          'granularity',
          'false alarms',
          'reading',
          'detecting',
        ],
        rows: [...outcomes, together(outcomes)].map((outcome) => ({
          name: outcome.name,
          figures: figuresOf(outcome),
        })),
      };
    }),
  );
}
