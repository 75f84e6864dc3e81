/** Photographs two screens of the sample corpus's report for the README, in Chromium. */
import { fileURLToPath } from 'node:url';
import { compare, readCorpus } from '../../src/index.js';
import { launch, openReport } from '../../test/page/browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const result = await compare(readCorpus([`${root}corpus`]));

const pictures = [
  ['overview', '', 'light'],
  ['side-by-side', '#pair=stitched.md+light-edit.md&passage=2', 'light'],
] as const;

const browser = await launch();
try {
  for (const [name, hash, colorScheme] of pictures) {
    const { page, context } = await openReport(browser, result, hash, {
      colorScheme,
      viewport: { width: 1100, height: 700 },
    });
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${root}.github/${name}.png` });
    await context.close();
  }
} finally {
  await browser.close();
}
