import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { command, corpus, copytaster, execute } from './process.js';

const hasScript = spawnSync('sh', ['-c', 'script --version']).stdout.includes('util-linux');
const colour = /\u001B\[[\d;]+m/;
const words = ['pair', ...corpus.filter((path) => /(?:wire|light-edit)\.md$/.test(path))];

beforeAll(() => {
  if (!hasScript) console.info('skipped: the tests on a terminal need script, of util-linux');
});

/** What is seen on a pseudo terminal, where standard output and error are one. */
async function onTerminal(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const quoted = [...command, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const ran = await execute(['script', '-qec', quoted, '/dev/null'], {
    env: { TERM: 'xterm-256color', SHELL: '/bin/sh', ...env },
  });
  expect(ran.status).toBe(0);
  return ran.stdout;
}

describe.concurrent('away from a terminal', () => {
  it.each([{}, { NO_COLOR: '1' }, { FORCE_COLOR: '1' }])('the report has no escape code: %j', async (env) => {
    const ran = await copytaster(words, { env });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^2 documents /);
    expect(ran.stdout).not.toContain('\u001B');
    // Without colours, brackets say what they would.
    expect(ran.stdout).toMatch(/\[[^\]]+\]/);
  });
});

describe.runIf(hasScript).concurrent('on a terminal', () => {
  it('the report is in colour', async () => {
    const seen = await onTerminal(words);
    expect(seen).toContain('2 documents');
    expect(seen).toMatch(colour);
  });

  it('NO_COLOR keeps it plain', async () => {
    const seen = await onTerminal(words, { NO_COLOR: '1' });
    expect(seen).toContain('2 documents');
    expect(seen).not.toMatch(colour);
  });

  it('an empty NO_COLOR counts as none', async () => {
    expect(await onTerminal(words, { NO_COLOR: '' })).toMatch(colour);
  });

  it('JSON stays as it is', async () => {
    const seen = await onTerminal([...words, '--format', 'json']);
    expect(seen).not.toMatch(colour);
    expect(seen).toContain('"schema": "copytaster/result/1"');
  });
});
