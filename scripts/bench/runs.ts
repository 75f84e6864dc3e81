import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measured } from './child.js';
import type { Usage } from './child.js';
import type { Truth } from './corpus/article.js';
import type { CorpusFiles } from './corpus/write.js';
import type { Program } from './peers/program.js';
import { qualityOf } from './quality.js';
import type { Quality } from './quality.js';

/** What the runs of one program on one corpus came to. */
export interface Outcome {
  readonly program: string;
  readonly size: number;
  /** Medians of its runs; why there is none, if a run did not end well. */
  readonly usage: Usage | string;
  readonly quality?: Quality;
}

/** The greater of the two in the middle where their number is even; NaN of none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

function medians(usages: readonly Usage[]): Usage {
  return {
    wall: median(usages.map(({ wall }) => wall)),
    cpu: median(usages.map(({ cpu }) => cpu)),
    peak: median(usages.map(({ peak }) => peak)),
  };
}

/** A corpus on disk. */
export interface Corpus {
  readonly size: number;
  readonly files: CorpusFiles;
  readonly truth: readonly Truth[];
}

/** Runs programs in turn, each so many times; one that fails is not run again. */
export async function runAll(
  programs: readonly Program[],
  corpus: Corpus,
  work: string,
  runs: number,
  limit: number,
): Promise<Outcome[]> {
  const taken = new Map(programs.map((program) => [program, [] as Usage[]]));
  const failures = new Map<Program, string>();
  const scratch = (program: Program): string => join(work, 'out', `${program.name}-${corpus.size}`);
  const output = (program: Program): string => `${scratch(program)}.txt`;
  for (let run = 0; run < runs; run++)
    for (const program of programs) {
      if (failures.has(program)) continue;
      rmSync(scratch(program), { recursive: true, force: true });
      mkdirSync(scratch(program), { recursive: true });
      const command = program.command(corpus.files, join(work, 'peers'), scratch(program));
      const usage = await measured(command, output(program), limit);
      if (typeof usage === 'string') failures.set(program, usage);
      else taken.get(program)!.push(usage);
    }
  const outcomes: Outcome[] = [];
  for (const program of programs) {
    const common = { program: program.name, size: corpus.size };
    const failure = failures.get(program);
    if (failure !== undefined) {
      outcomes.push({ ...common, usage: failure });
      continue;
    }
    const { pairs, seen = corpus.size } = await program.found(output(program));
    outcomes.push(
      seen === corpus.size
        ? {
            ...common,
            usage: medians(taken.get(program)!),
            quality: qualityOf(pairs, corpus.truth),
          }
        : { ...common, usage: `read ${seen} of ${corpus.size} articles` },
    );
  }
  return outcomes;
}
