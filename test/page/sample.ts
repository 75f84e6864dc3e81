import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compare } from '../../src/detect.js';
import type { Result } from '../../src/model/result.js';
import { readCorpus } from '../../src/read/corpus.js';
import { built } from '../cli/build.js';

/** The result of the sample corpus, as a user would get it; worked out once a run. */
export async function sample(): Promise<Result> {
  const kept = `${built}/sample.json`;
  if (!existsSync(kept)) {
    const found = await compare(readCorpus([fileURLToPath(new URL('../../corpus', import.meta.url))]));
    writeFileSync(`${kept}.${process.pid}`, JSON.stringify(found));
    renameSync(`${kept}.${process.pid}`, kept);
  }
  return JSON.parse(readFileSync(kept, 'utf8')) as Result;
}
