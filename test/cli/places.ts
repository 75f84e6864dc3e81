import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const places: string[] = [];

/** A new temporary folder, which is removed when the test file has ended. */
export function newPlace(): string {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'copytaster-cli-')));
  places.push(place);
  return place;
}

export function removePlaces(): void {
  for (const place of places.splice(0)) rmSync(place, { recursive: true, force: true });
}
