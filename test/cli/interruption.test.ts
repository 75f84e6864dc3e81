import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { closeSync, constants, existsSync, openSync, readSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manyArticles } from './articles.js';
import { Workplace, command, corpus, start } from './process.js';

/** Waits for something that has to happen. */
async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await sleep(20);
}

const compare = (...args: readonly string[]): string[] => [...command, 'compare', ...args];

describe('an interrupted run ends by its signal, quietly, and leaves no file', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s while it waits for input', async (signal) => {
    const place = new Workplace();
    const running = start(compare('-', '--out', place.path('found'), '--format', 'text,json'));
    await until(() => existsSync(place.path('found')));
    running.kill(signal);
    expect(await running.ended).toEqual({ status: null, signal, stdout: '', stderr: '' });
    expect(place.names()).toEqual(['found/']);
  });

  it.each(['1', '2'])('while it aligns, with --threads %s', async (threads) => {
    const place = new Workplace();
    const running = start(
      compare('-', '--out', place.path('found'), '--format', 'text,json', '--threads', threads),
    );
    await until(() => existsSync(place.path('found')));
    running.write(manyArticles(500));
    running.closeStdin();
    // Reading takes less than this, aligning 100,000 pairs far more; either way the run must end as it should.
    await sleep(1500);
    running.kill('SIGINT');
    const { stderr, ...ended } = await running.ended;
    expect(ended).toEqual({ status: null, signal: 'SIGINT', stdout: '' });
    // What has been done by then is kept for --resume, and told.
    const kept = place.names().filter((name) => name !== 'found/');
    expect(stderr).toBe(
      kept.length === 0 ? '' : 'copytaster: interrupted; the same command with --resume goes on from here\n',
    );
    expect(kept.filter((name) => !name.startsWith('found/.copytaster/'))).toEqual([]);
  });

  it('while a reader of its output takes its time', async () => {
    const place = new Workplace();
    execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', place.path('pipe')]);
    const pipe = openSync(place.path('pipe'), constants.O_RDWR | constants.O_NONBLOCK);
    const running = start(compare(...corpus, '--format', 'json'), { stdout: place.path('pipe') });
    // The result is larger than a pipe holds: once it has begun to come, it waits for the rest to be read.
    await until(() => begins(pipe));
    running.kill('SIGINT');
    expect(await running.ended).toEqual({ status: null, signal: 'SIGINT', stdout: '', stderr: '' });
    closeSync(pipe);
  });
});

/** Whether there is something to be read. */
function begins(pipe: number): boolean {
  try {
    return readSync(pipe, Buffer.alloc(10)) > 0;
  } catch {
    return false;
  }
}
