import type { Detector } from '../../src/detector.js';
import type { Table } from './table.js';

/** What is measured on. */
export interface Run {
  /** Folder with a folder a set. */
  readonly data: string;
  /** Every how many-th pair, story or example is taken; 1 for all. */
  readonly sample: number;
  /** Folder with the two seed articles, if they are at hand. */
  readonly seeds: string | undefined;
  /** What the product is told about words. */
  readonly lexicon: 'full' | 'none';
  /** Makes a detector; the product's own but where ingredients are left out. */
  readonly detector: () => Detector;
}

/** Measures the product on one kind of set; no table where the set is missing. */
export type Measurement = (run: Run) => Promise<readonly Table[]>;

/** Every `sample`-th of some things, from the first on. */
export const sampled = <T>(things: readonly T[], { sample }: Run): T[] =>
  things.filter((_, i) => i % sample === 0);

/** Says on standard error what is missing or odd, on one line. */
export const say = (message: string): void => {
  process.stderr.write(`evaluate: ${message}\n`);
};
