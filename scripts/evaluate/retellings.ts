import { measureCompletions } from './completions.js';
import { measureCoverage } from './coverage.js';
import { measureExcerpts } from './excerpts.js';
import type { Run } from './measurement.js';
import { readMixset } from './mixset.js';
import { measureRewrites } from './rewrites.js';
import { measureStories } from './stories.js';
import type { Table } from './table.js';

/** Texts that retell one another, and for contrast such as do not. */
export async function measureRetellings(run: Run): Promise<Table[]> {
  const rewrites = readMixset(run);
  return [
    ...(rewrites.length === 0 ? [] : [measureRewrites(rewrites, run), measureCompletions(rewrites, run)]),
    ...(await measureStories(run)),
    ...(await measureExcerpts(run)),
    ...(await measureCoverage(run)),
  ];
}
