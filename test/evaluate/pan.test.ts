import { readScoreModel } from '../../src/read/score.js';
import { Detector } from '../../src/detector.js';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measurePan } from '../../scripts/evaluate/pan.js';
import type { Region } from '../../scripts/pan/region.js';
import { detectionXml, regionsIn } from '../../scripts/pan/xml.js';
import { other, story, written } from './fixture.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A byte order mark and a character of two code units, which are a character each. */
const before = '\uFEFFA note before it \u{1F600}. ';
const CHARACTERS = before.length - 1;

const corpus = {
  'corpus/susp/s1.txt': `${before}${story}`,
  'corpus/susp/s2.txt': other,
  'corpus/src/r1.txt': story,
  'corpus/01-none/pairs': 's2.txt r1.txt\n',
  'corpus/02-copies/pairs': '\uFEFFs1.txt r1.txt\r\n\r\ns1.txt gone.txt\r\n',
};

/** Runs the command; arguments that begin with @ are paths in `place`. */
const run = (place: string, ...args: string[]) =>
  spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/pan.ts', ...args.map((arg) => arg.replace(/^@/, `${place}/`))],
    { cwd: root, encoding: 'utf8' },
  );

const detectionsIn = (place: string, file: string): Region[] =>
  [...regionsIn(readFileSync(join(place, file), 'utf8'), 'detected-plagiarism')].map(([, region]) => region);

const detector = (): Detector => new Detector(readScoreModel());

describe('scripts/pan.ts', () => {
  it('writes a file a pair, counts characters, and goes on without a missing text', () => {
    const place = written(corpus);
    const { status, stdout, stderr } = run(place, '--corpus', '@corpus', '--out', '@out');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^pan: s1.txt and gone.txt left out: ENOENT.*$/m);
    expect(stderr).toMatch(/^pan: 02-copies: 2 of 2$/m);
    expect(status).toBe(1);
    expect(readdirSync(join(place, 'out/02-copies'))).toEqual(['s1-r1.xml']);
    expect(detectionsIn(place, 'out/01-none/s2-r1.xml')).toEqual([]);
    expect(detectionsIn(place, 'out/02-copies/s1-r1.xml')).toEqual([
      {
        suspicious: { begin: CHARACTERS, end: CHARACTERS + story.length },
        source: { begin: 0, end: story.length },
      },
    ]);
  });

  it('takes one folder if told so', () => {
    const place = written(corpus);
    expect(run(place, '--corpus', '@corpus', '--out', '@out', '--folder', '01-none').status).toBe(0);
    expect(readdirSync(join(place, 'out'))).toEqual(['01-none']);
  });

  it('writes to the top where the corpus has its pairs there', () => {
    const place = written({ 'c/susp/s1.txt': story, 'c/src/r1.txt': story, 'c/pairs': 's1.txt r1.txt' });
    expect(run(place, '--corpus', '@c', '--out', '@out').status).toBe(0);
    expect(detectionsIn(place, 'out/s1-r1.xml')).toHaveLength(1);
  });

  it.each([
    ['a corpus that is not there', ['--corpus', '@nowhere', '--out', '@out']],
    ['a folder that is not there', ['--corpus', '@corpus', '--out', '@out', '--folder', '09']],
    ['no corpus', ['--out', '@out']],
    ['a place to write that is a file', ['--corpus', '@corpus', '--out', '@corpus/src/r1.txt/out']],
  ])('says in one line that it cannot use %s', (_, args) => {
    const place = written(corpus);
    const { status, stderr } = run(place, ...args);
    expect(stderr).toMatch(/^pan: [^\n]+\n$/);
    expect(status).toBe(2);
    expect(existsSync(join(place, 'out'))).toBe(false);
  });
});

describe('the PAN measurement', () => {
  it('counts cases, detections, and alarms among the pairs without a case', async () => {
    const region = { begin: CHARACTERS, end: CHARACTERS + story.length };
    const found = detectionXml({ suspicious: 's1.txt', source: 'r1.txt' }, [
      { suspicious: region, source: { begin: 0, end: story.length } },
    ]);
    const place = written({
      ...corpus,
      'corpus/02-copies/pairs': 's1.txt r1.txt',
      'corpus/02-copies/s1-r1.xml': found.replace('detected-plagiarism', 'plagiarism'),
      'corpus/01-none/pairs': 's2.txt r1.txt\ns1.txt r1.txt',
      'corpus/01-none/s2-r1.xml': '<document reference="s2.txt"></document>',
      'corpus/01-none/s1-r1.xml': '<document reference="s1.txt"></document>',
    });
    const [table] = await measurePan({ data: place, sample: 1, seeds: undefined, lexicon: 'none', detector });
    const rows = table!.rows.map(({ name, figures }) => [name, ...figures.slice(0, 8)]);
    expect(rows.slice(0, 2)).toEqual([
      ['01-none', 2, 0, 1, NaN, NaN, NaN, NaN, 0.5],
      ['02-copies', 1, 1, 1, 1, 1, 1, 1, NaN],
    ]);
  });
});
