import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../scripts/evaluate/rows.js';
import { table, tableJson } from '../../scripts/evaluate/table.js';
import { other, story, written } from './fixture.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const evaluate = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/evaluate/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

describe('evaluate', () => {
  it('measures what is there, says what is not, and writes figures by name', () => {
    const place = written({
      'pan/susp/s.txt': story,
      'pan/src/r.txt': other,
      'pan/pairs': 's.txt r.txt\n',
      'pan/s-r.xml': '<document reference="s.txt"></document>',
      'basil/articles.jsonl': [story, other]
        .map((text, i) => JSON.stringify({ id: `b${i}`, event: 'e', text }))
        .join('\n'),
    });
    const json = join(place, 'figures.json');
    const { status, stdout, stderr } = evaluate('--data', place, '--json', json);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('Passages: pan');
    expect(stderr).toMatch(/^evaluate: .*examples\.jsonl is missing; going on without it$/m);
    const figures = JSON.parse(readFileSync(json, 'utf8')) as Record<string, { rows: unknown[] }[]>;
    expect(figures['links']).toEqual([]);
    expect(figures['pan']![0]!.rows[0]).toMatchObject({ pairs: 1, cases: 0, plagdet: null });
    expect(figures['retellings']![0]!.rows).toEqual([
      { name: 'within an event', pairs: 1, 'with a passage': 0, 'sentences linked': 0 },
    ]);
  });

  it.each([
    ['a folder that is not there', ['--data', '/nowhere/at/all', '--only', 'pan'], /^evaluate: ENOENT/],
    ['a sample of none', ['--data', '.', '--sample', '0'], /sample: give a whole number from 1/],
    ['an unknown measurement', ['--data', '.', '--only', 'luck'], /Choices: "pan"/],
  ])('refuses %s', (_, args, message) => {
    const { status, stdout, stderr } = evaluate(...args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(status).not.toBe(0);
  });
});

describe('the records of a set', () => {
  it('may have blank lines', () => {
    expect(readRows(written({ 'set/x.jsonl': '{"id":1}\r\n\n{"id":2}' }), 'set/x.jsonl')).toEqual([
      { id: 1 },
      { id: 2 },
    ]);
  });

  it('are none where the file is missing', () => {
    expect(readRows(written({}), 'set/x.jsonl')).toEqual([]);
  });

  it('are refused with the number of a line that is no JSON', () => {
    const place = written({ 'set/x.jsonl': '{"id":1}\n{' });
    expect(() => readRows(place, 'set/x.jsonl')).toThrow(/x\.jsonl:2: /);
  });
});

describe('a table', () => {
  const figures = {
    title: 'Title',
    columns: ['pairs', 'a long column'],
    rows: [
      { name: 'one', figures: [3, 0.12345] },
      { name: 'another', figures: [12, NaN] },
    ],
    notes: ['a note'],
  };

  it('is read in columns', () => {
    expect(table(figures).split('\n')).toEqual([
      'Title',
      '           pairs  a long column',
      'one            3          0.123',
      'another       12              –',
      'a note',
      '',
    ]);
  });

  it('gives figures by name to a program', () => {
    expect(tableJson(figures)).toEqual({
      title: 'Title',
      rows: [
        { name: 'one', pairs: 3, 'a long column': 0.12345 },
        { name: 'another', pairs: 12, 'a long column': null },
      ],
      notes: ['a note'],
    });
  });
});
