import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentHref, pairHref } from '../../src/page/hash.js';
import { renderHtmlPages } from '../../src/report/html.js';
import { Data } from '../report/html-data.js';
import { useBrowser } from './browser.js';
import { largeResult } from '../../scripts/bench/large.js';

const result = largeResult(60, 150);
/** Cuts clusters, so that pairs lie between parts. */
const SIZE = 40_000;
const main = "the editor's report #1.html";
const folder = mkdtempSync(join(tmpdir(), 'copytaster-pages-'));
const parts: Data[] = [];

beforeAll(() => {
  for (const { file, text } of renderHtmlPages(result, main, SIZE)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    if (file !== main) parts.push(new Data(text));
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const partFile = (part: number): string =>
  `the editor's report #1-pages/${String(part).padStart(4, '0')}.html`;
const urlOf = (file: string): string => pathToFileURL(join(folder, file)).href;
/** The address of a page, however its name is encoded. */
const addressOf = (file: string, hash = ''): string =>
  decodeURIComponent(urlOf(file)) + decodeURIComponent(hash);
const isAt =
  (file: string, hash?: string) =>
  (url: URL): boolean =>
    decodeURIComponent(url.href) === addressOf(file, hash);
const at = (page: Page): string => decodeURIComponent(page.url());

/** Ids of a pair that a part shows, and of one that it lists and another shows. */
function pairs(part: number): { readonly here: string; readonly elsewhere: string; readonly where: number } {
  const { overview } = parts[part - 1]!;
  const href = ({ a, b }: { a: number; b: number }): string =>
    pairHref(overview.documents[a]!.id, overview.documents[b]!.id);
  const here = overview.pairs.find((pair) => pair.part === part)!;
  const other = overview.pairs.find((pair) => pair.part !== part)!;
  return { here: href(here), elsewhere: href(other), where: other.part };
}

describe('a report of several pages', () => {
  const browser = useBrowser();

  /** Opens one of its pages, as a file. */
  async function open(
    file: string,
    hash = '',
  ): Promise<{ page: Page; context: BrowserContext; misdeeds: string[] }> {
    const context = await browser().newContext({ viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    const misdeeds: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(folder).href)) misdeeds.push(`request: ${request.url()}`);
    });
    page.on('console', (message) => misdeeds.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => misdeeds.push(`error: ${error.message}`));
    await page.goto(urlOf(file) + hash);
    return { page, context, misdeeds };
  }

  it('has enough parts for these tests', () => {
    expect(parts.length).toBeGreaterThan(3);
  });

  it('goes from a pair on the main page to the part that shows it, and back', async () => {
    const { page, context, misdeeds } = await open(main);
    const { here } = pairs(2);
    await page.evaluate((hash) => (location.hash = hash), here);
    await page.waitForURL(isAt(partFile(2), here));
    expect(await page.textContent('nav.pages')).toContain(`Part 2 of ${parts.length} of a larger report`);
    await page.goBack();
    expect(at(page)).toBe(addressOf(main));
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('goes on from a stored link to the main page', async () => {
    const document = parts[2]!.overview.documents.find(({ part }) => part === 3)!;
    const { page, context, misdeeds } = await open(main, documentHref(document.id));
    await page.waitForURL(isAt(partFile(3), documentHref(document.id)));
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('leads from part to part and to the whole by links', async () => {
    const { page, context, misdeeds } = await open(partFile(2));
    const path: string[] = [];
    for (const link of [
      'Next part',
      'Previous part',
      'Previous part',
      'Whole report',
      'All parts',
      'Part 2',
    ]) {
      await page.locator('nav.pages').getByText(link, { exact: true }).click();
      path.push(at(page).split('/').at(-1)!);
    }
    expect(path).toEqual(['0003.html', '0002.html', '0001.html', main, main, '0002.html']);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('shows a way, from a part, to a pair that another shows, and does not leave by itself', async () => {
    const { elsewhere, where } = pairs(2);
    const { page, context, misdeeds } = await open(partFile(2), elsewhere);
    expect(await page.textContent('h1')).toBe('This pair is in another part of the report');
    await page.getByRole('link', { name: `Open part ${where}` }).click();
    expect(at(page)).toBe(addressOf(partFile(where), elsewhere));
    expect(await page.textContent('h1')).not.toContain('another part');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('names, at a document, its pairs in other parts', async () => {
    const { overview } = parts[1]!;
    const other = overview.pairs.find(({ a, part }) => part !== 2 && overview.documents[a]!.part === 2)!;
    const { page, context, misdeeds } = await open(
      partFile(2),
      documentHref(overview.documents[other.a]!.id),
    );
    const note = page.locator('details.pages');
    expect(await note.textContent()).toMatch(
      /^\d+ more pairs? of this article (?:is|are) shown in full in other parts/,
    );
    await note.locator('summary').click();
    const hrefs = await note
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const href = pairHref(overview.documents[other.a]!.id, overview.documents[other.b]!.id);
    expect(hrefs).toContain(`${String(other.part).padStart(4, '0')}.html${href}`);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('opens each part alone, on every screen', async () => {
    const alone = mkdtempSync(join(tmpdir(), 'copytaster-part-'));
    for (const { file, text } of renderHtmlPages(result, main, SIZE))
      if (file === partFile(1)) writeFileSync(join(alone, 'mailed.html'), text);
    const { page, context, misdeeds } = await open(partFile(1));
    await page.goto(pathToFileURL(join(alone, 'mailed.html')).href);
    misdeeds.length = 0;
    const { here, elsewhere } = pairs(1);
    const { documents } = parts[0]!.overview;
    for (const hash of [
      '#',
      '#stories',
      '#review',
      here,
      elsewhere,
      ...documents.slice(0, 5).map(({ id }) => documentHref(id)),
    ]) {
      await page.evaluate((to) => (location.hash = to), hash);
      await page.waitForTimeout(50);
      expect(await page.locator('h1').count(), hash).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBeLessThanOrEqual(320);
    }
    expect(misdeeds).toEqual([]);
    await context.close();
    rmSync(alone, { recursive: true });
  });
});
