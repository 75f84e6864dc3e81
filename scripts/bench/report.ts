import { kinds } from './corpus/derive.js';
import type { Likeness } from './corpus/likeness.js';
import type { Floors } from './floors.js';
import { markdown, percent, shown } from './markdown.js';
import type { Outcome } from './runs.js';

/** How well the made-up corpus resembles a real one. */
export function likenessTable(
  rows: readonly { readonly name: string; readonly likeness: Likeness }[],
): string {
  return markdown(
    ['corpus', 'texts', 'words', '5-grams shared', 'by ten or more', 'distinct words', 'Heaps exponent'],
    rows.map(({ name, likeness }) => [
      name,
      ...[likeness.texts, likeness.words].map(shown),
      ...[likeness.shared, likeness.common].map(percent),
      ...[likeness.vocabulary, likeness.heaps].map(shown),
    ]),
  );
}

/** Seconds and memory of all programs on one corpus, with ratios to the first. */
export function usageTable(outcomes: readonly Outcome[], floors: Floors): string {
  const [first] = outcomes;
  const firstCpu = first === undefined || typeof first.usage === 'string' ? NaN : first.usage.cpu;
  return markdown(
    ['program', 'wall s', 'CPU s', 'ratio', 'peak MB', 'pairs'],
    [
      ...outcomes.map(({ program, usage, quality }) =>
        typeof usage === 'string'
          ? [`${program}: ${usage}`, ...Array<string>(5).fill('–')]
          : [
              program,
              ...[
                usage.wall,
                usage.cpu,
                usage.cpu / firstCpu,
                Math.round(usage.peak / 1e6),
                quality!.pairs,
              ].map(shown),
            ],
      ),
      ...(['reading', 'tokenising', 'sorting'] as const).map((name) => [
        `floor: ${name}`,
        '–',
        ...[floors[name], floors[name] / firstCpu].map(shown),
        ...Array<string>(2).fill('–'),
      ]),
    ],
  );
}

/** Recall by kind and precision; of programs with verdicts, listed at all / partial or stronger. */
export function qualityTable(outcomes: readonly Outcome[]): string {
  return markdown(
    ['program', ...kinds, 'precision', 'retold'],
    outcomes.flatMap(({ program, quality }) =>
      quality === undefined
        ? []
        : [
            [
              program,
              ...kinds.map((kind) =>
                quality.hasVerdicts
                  ? `${percent(quality.listed[kind])} / ${percent(quality.reused[kind])}`
                  : percent(quality.listed[kind]),
              ),
              percent(quality.precision),
              percent(quality.retold),
            ],
          ],
    ),
  );
}

/** Exponents by which CPU time grows from each size to the next. */
export function growthTable(outcomes: readonly Outcome[]): string {
  const sizes = [...new Set(outcomes.map(({ size }) => size))].sort((a, b) => a - b);
  const cpuOf = (program: string, size: number): number => {
    const usage = outcomes.find((each) => each.program === program && each.size === size)?.usage;
    return usage === undefined || typeof usage === 'string' ? NaN : usage.cpu;
  };
  const steps = sizes.slice(1).map((to, at) => ({ from: sizes[at]!, to }));
  return markdown(
    ['program', ...steps.map(({ from, to }) => `${shown(from)} → ${shown(to)}`)],
    [...new Set(outcomes.map(({ program }) => program))].map((program) => [
      program,
      ...steps.map(({ from, to }) =>
        shown(Math.log(cpuOf(program, to) / cpuOf(program, from)) / Math.log(to / from)),
      ),
    ]),
  );
}
