import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors.js';
import { cannotKeep } from './spool.js';

/** Whether another process of that number runs. */
function runs(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Keeps a folder for this process; one that was killed has left it free.
 *
 * @returns what gives it back
 * @throws {UsageError} when another process has it; @throws {OutputError} when nothing can be written there
 */
export function lock(folder: string): () => void {
  const path = join(folder, 'lock');
  let holder = NaN;
  try {
    holder = Number(readFileSync(path, 'utf8'));
  } catch {
    // Nobody has it.
  }
  if (runs(holder))
    throw new UsageError(
      `process ${holder} is at work in ${folder}`,
      `Wait for it, or remove ${path} if that is another program.`,
    );
  try {
    writeFileSync(path, String(process.pid));
  } catch (cause) {
    throw cannotKeep(path, cause);
  }
  return () => {
    rmSync(path, { force: true });
  };
}
