import type { Command } from '../child.js';
import type { CorpusFiles } from '../corpus/write.js';
import type { FoundPair } from '../quality.js';

/** What a run of a program says. */
export interface Found {
  readonly pairs: readonly FoundPair[];
  /** Articles that it read; NaN if it did not come to tell. None of a program that fails where it does not read all. */
  readonly seen?: number;
}

/** A program that is measured. */
export interface Program {
  readonly name: string;
  /** How it decides that a pair is listed. */
  readonly threshold: string;
  /**
   * Makes it ready below a throwaway folder.
   *
   * @throws {Error} where it is not to be had
   */
  install(folder: string): void;
  /** @param scratch a folder for what it writes besides standard output */
  command(files: CorpusFiles, folder: string, scratch: string): Command;
  /** Reads what it wrote, standard output in the file `output`. */
  found(output: string): Promise<Found>;
}
