/**
 * Measures what each ingredient of the alignment brings, by leaving it out, and writes the table into the notes beside
 * this script:
 *
 *     npx tsx scripts/evaluate/ablate.ts --data DIR [--sample N]
 */
import { readScoreModel } from '../../src/read/score.js';
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { alignDefaults } from '../../src/align/options.js';
import type { AlignOptions } from '../../src/align/options.js';
import { Detector } from '../../src/detector.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { readLexicon } from '../../src/read/lexicon.js';
import { measureCompletions } from './completions.js';
import { measureLinks } from './links.js';
import type { Run } from './measurement.js';
import { readMixset } from './mixset.js';
import { measurePan } from './pan.js';
import { measureRewrites } from './rewrites.js';
import { measureSample } from './sample.js';
import type { Table } from './table.js';

/** Options and knowledge of words that a detector is made with. */
interface Variant {
  readonly options: AlignOptions;
  readonly lexicon: ReturnType<typeof readLexicon>;
}

const full: Variant = { options: alignDefaults, lexicon: readLexicon() };
const { seeds, groups, condense, story, meaning } = alignDefaults;
const never = Infinity;

const without = (options: Partial<AlignOptions>): Variant => ({
  ...full,
  options: { ...alignDefaults, ...options },
});

const words = (lexicon: Variant['lexicon']): Variant => ({ ...full, lexicon });
const { vectors, relations } = readLexicon();

const variants: Readonly<Record<string, Variant>> = {
  'all ingredients': full,
  'no lexicon': words({}),
  'no synonyms and antonyms': words(vectors ? { vectors } : {}),
  'no word vectors': words(relations ? { relations } : {}),
  'no competition between seeds': without({ seeds: { ...seeds, competition: 0 } }),
  'no weak and no faint seeds': without({
    seeds: { ...seeds, weak: { ...seeds.weak, margin: never }, faint: { ...seeds.faint, margin: never } },
  }),
  'no faint seeds': without({ seeds: { ...seeds, faint: { ...seeds.faint, margin: never } } }),
  'no meanings': without({ meaning: { ...meaning, faint: never, alone: never } }),
  'no condensed groups': without({ condense: { ...condense, rows: never } }),
  'no briefs': without({ story: { ...story, brief: { ...story.brief, rows: 0 } } }),
  'no same story': without({ story: { ...story, same: { ...story.same, share: never } } }),
  'boundaries at sentences only': without({
    groups: { ...groups, extent: { ...groups.extent, inside: never } },
  }),
  'no growth beyond seeds': without({ groups: { ...groups, extent: { ...groups.extent, beyond: 0 } } }),
  'all passages plausible': without({ plausible: { inStory: 0, otherwise: 0 } }),
  'no long runs in brief texts': without({ copied: { ...alignDefaults.copied, run: never } }),
  'links of any similarity': without({ similarity: 0 }),
};

const figure = (tables: readonly Table[], name: string, column: string): number => {
  const row = tables.flatMap(({ rows, columns }) =>
    rows.filter((each) => each.name.includes(name)).map(({ figures }) => figures[columns.indexOf(column)]),
  );
  return row[0] ?? NaN;
};

const columns = [
  'overall',
  'none',
  'random',
  'translation',
  'summary',
  'false alarms',
  'one source',
  'both',
  'rewrite linked',
  'completion linked',
  'sample recall',
  'sample precision',
];

async function measured({ options, lexicon }: Variant, data: string, sample: number): Promise<number[]> {
  const known = lexiconOf(lexicon);
  const detector = (): Detector => new Detector(readScoreModel(), known, options);
  const run: Run = { data, sample, seeds: undefined, lexicon: 'full', detector };
  const pan = await measurePan(run);
  const links = await measureLinks(run);
  const sampleLinks = await measureSample(run);
  const rewrites = readMixset(run);
  return [
    ...['overall', '02', '03', '04', '05'].map((folder) => figure(pan, folder, 'plagdet')),
    figure(pan, '01', 'false alarms'),
    figure(links, 'copytaster', 'one source'),
    figure(links, 'copytaster', 'both sources'),
    figure([measureRewrites(rewrites, run)], 'all', 'sentences linked'),
    figure([measureCompletions(rewrites, run)], 'all', 'continued part linked'),
    figure(sampleLinks, 'all', 'recall'),
    figure(sampleLinks, 'all', 'precision'),
  ];
}

const argv = await yargs(hideBin(process.argv))
  .scriptName('ablate')
  .option('data', { type: 'string', demandOption: true, describe: 'Folder with the labelled sets' })
  .option('sample', { type: 'number', default: 1, describe: 'Take every how many-th pair or example' })
  .strict()
  .parseAsync();

const rows: string[] = [];
for (const [name, variant] of Object.entries(variants)) {
  const figures = await measured(variant, argv.data, argv.sample);
  rows.push(`| ${name} | ${figures.map((each) => each.toFixed(3)).join(' | ')} |`);
  console.log(rows.at(-1));
}

const notes = new URL('NOTES.md', import.meta.url);
const table = [
  `| | ${columns.join(' | ')} |`,
  `| --- |${columns.map(() => ' ---: |').join('')}`,
  ...rows,
].join('\n');
const whole = readFileSync(notes, 'utf8').replace(
  /(<!-- ablations -->\n)[^]*(\n<!-- end -->)/,
  (_, begin: string, end: string) => `${begin}\n${table}\n${end}`,
);
writeFileSync(notes, await format(whole, { parser: 'markdown', printWidth: 110 }));
