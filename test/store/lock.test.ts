import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn, spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { OutputError, UsageError } from '../../src/errors.js';
import { lock } from '../../src/store/lock.js';

const folder = mkdtempSync(join(tmpdir(), 'lock-test-'));
const path = join(folder, 'lock');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a folder that a run works in', () => {
  it('is its own until it gives it back', () => {
    const unlock = lock(folder);
    expect(existsSync(path)).toBe(true);
    unlock();
    expect(existsSync(path)).toBe(false);
  });

  it("is not another one's as long as the first is at work", () => {
    const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
    writeFileSync(path, String(other.pid));
    expect(() => lock(folder)).toThrow(
      new UsageError(
        `process ${other.pid!} is at work in ${folder}`,
        `Wait for it, or remove ${path} if that is another program.`,
      ),
    );
    other.kill('SIGKILL');
  });

  it.each(['', 'no number', '0', '-1', String(spawnSync(process.execPath, ['--version']).pid)])(
    'is free where the first was killed, or %j stands there',
    (holder) => {
      writeFileSync(path, holder);
      lock(folder)();
    },
  );

  it('has to be there', () => {
    expect(() => lock(join(folder, 'nowhere'))).toThrow(OutputError);
  });
});
