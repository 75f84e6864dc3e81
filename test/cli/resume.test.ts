import { existsSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { agency, opera, retold } from './articles.js';
import { Workplace, command, start } from './process.js';

const COMPARE = ['compare', 'articles.jsonl', '--out', 'found', '--format', 'json,jsonl'];
/** Three stories by turns, told by forty papers: some 780 pairs, four batches of them. */
const articles = Array.from({ length: 40 }, (_, i) => {
  const text = `${[agency, retold, opera][i % 3]!} ${i % 2 === 0 ? agency : opera}`;
  return `${JSON.stringify({ id: `paper-${i}`, text })}\n`;
});
const place = new Workplace({ 'articles.jsonl': articles.join('') });
/** Where an interrupted run left what it had done. */
const work = place.path('found/.copytaster');

async function run(...args: readonly string[]): Promise<{ status: number | null; stderr: string }> {
  const running = start([...command, ...args], { cwd: place.root });
  running.closeStdin();
  return running.ended;
}

/** Kills a run when something has happened, unless it ends before. */
async function killed(when: () => boolean, ...args: readonly string[]): Promise<void> {
  const running = start([...command, ...COMPARE, ...args], { cwd: place.root });
  const ended = running.ended.then(() => true);
  while (!(await Promise.race([ended, sleep(5, false)])) && !when());
  running.kill('SIGKILL');
  await running.ended;
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);
const results = (): string[] => ['result.json', 'pairs.jsonl'].map((file) => place.read(`found/${file}`));

describe('a run that was killed', () => {
  let whole: string[];

  beforeAll(async () => {
    expect((await run(...COMPARE)).status).toBe(0);
    whole = results();
  });

  it('leaves nothing behind when it is done', () => {
    expect(existsSync(work)).toBe(false);
  });

  it('goes on from what it had aligned', async () => {
    await killed(() => sizeOf(`${work}/pairs`) > 10_000);
    const before = sizeOf(`${work}/pairs`);
    expect(before).toBeGreaterThan(10_000);
    await killed(() => sizeOf(`${work}/pairs`) > before, '--resume');
    // It grew and was not begun anew.
    expect(sizeOf(`${work}/pairs`)).toBeGreaterThan(before);
    expect(await run(...COMPARE, '--resume')).toMatchObject({ status: 0, stderr: '' });
    expect(results()).toEqual(whole);
    expect(existsSync(work)).toBe(false);
  });

  it.each(['1', '2'])('gives the same whenever that was, with --threads %s', async (threads) => {
    // Anywhere from the start of the process to after its end.
    for (let kills = 0; kills < 5; kills++) {
      const moment = Date.now() + Math.random() * 3000;
      await killed(() => Date.now() > moment, '--resume', '--threads', threads);
    }
    expect((await run(...COMPARE, '--resume')).status).toBe(0);
    expect(results()).toEqual(whole);
    expect(existsSync(work)).toBe(false);
  });

  it('begins anew without --resume', async () => {
    await killed(() => sizeOf(`${work}/pairs`) > 10_000);
    expect((await run(...COMPARE)).status).toBe(0);
    expect(results()).toEqual(whole);
  });

  it('is not gone on with where documents or options are others', async () => {
    await killed(() => sizeOf(`${work}/pairs`) > 10_000);
    const other = await run(...COMPARE, '--resume', '--min-score', '.5');
    expect(other).toMatchObject({ status: 2, stdout: '' });
    expect(other.stderr).toBe(
      'copytaster: the run in found/.copytaster was one of other documents or options. Run without --resume to begin anew.\n',
    );
    // What is there is not lost by that.
    expect((await run(...COMPARE, '--resume')).status).toBe(0);
    expect(results()).toEqual(whole);
  });

  it('is begun anew, which is said, where nothing is left of one', async () => {
    expect(await run(...COMPARE, '--resume')).toMatchObject({
      status: 0,
      stderr:
        'copytaster: note: no interrupted run in found had read all its articles, so there is nothing to resume: it begins anew\n',
    });
    expect(results()).toEqual(whole);
  });

  it('is named by its folder', async () => {
    expect(await run('compare', 'articles.jsonl', '--resume')).toEqual({
      status: 2,
      signal: null,
      stdout: '',
      stderr: 'copytaster: --resume needs --out. Give the folder of the run that was interrupted.\n',
    });
  });
});
