import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes files to a folder of their own, which goes when the test ends; returns its path. */
export function written(files: Readonly<Record<string, string>>): string {
  const place = mkdtempSync(join(tmpdir(), 'copytaster-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  }
  return place;
}

/** An invented story of three sentences. */
export const story =
  'A car ferry carrying 217 passengers ran aground in thick fog outside Port Caddan on Tuesday. ' +
  'The captain radioed for help at 7:52 a.m. and lowered both anchors. ' +
  'Three lifeboats and a pilot cutter took everyone off within three hours.';

/** One that has nothing to do with it. */
export const other = 'Wheat futures closed higher after rain. Traders bought December contracts.';
