/** Photographs two screens of the sample corpus's report for the README, in Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compare, readCorpus, renderHtml } from '../../src/index.js';
import { launch } from '../chromium.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const result = await compare(readCorpus([`${root}corpus`]));

const pictures = [
  ['overview', '', 'light'],
  ['side-by-side', '#pair=stitched.md+light-edit.md&passage=2', 'light'],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'copytaster-picture-'));
const file = join(folder, 'report.html');
writeFileSync(file, renderHtml(result));

const browser = await launch();
try {
  for (const [name, hash, colorScheme] of pictures) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1100, height: 700 } });
    await page.goto(pathToFileURL(file).href + hash);
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${root}.github/${name}.png` });
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
