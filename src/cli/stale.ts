import { open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Stands near the beginning of every page that was made here. */
const OURS = '<meta name="generator" content="Copytaster ';
const BEGINNING = 2048;

async function isOurs(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.toString('latin1', 0, bytesRead).includes(OURS);
  } finally {
    await file.close();
  }
}

/**
 * Removes the pages that an earlier, larger report left in the folders of these. What bears another name or was not made
 * here stays, and a page that cannot be removed does no harm: none of these links to it.
 */
export async function removeStalePages(written: ReadonlySet<string>): Promise<void> {
  for (const folder of new Set([...written].map((path) => dirname(path))))
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      if (!/^\d{4,}\.html$/.test(basename(path)) || written.has(path)) continue;
      if (await isOurs(path).catch(() => false)) await rm(path).catch(() => undefined);
    }
}
