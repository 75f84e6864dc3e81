import { fileURLToPath } from 'node:url';
import { compare } from '../../src/detect.js';
import type { Result } from '../../src/model/result.js';
import { readCorpus } from '../../src/read/corpus.js';

/** The result of the sample corpus, as a user would get it. */
export const sample = (): Promise<Result> =>
  compare(readCorpus([fileURLToPath(new URL('../../corpus', import.meta.url))]));
