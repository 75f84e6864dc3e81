/**
 * Opens a large report in Chromium, against an empty page in the same run, and scrolls it:
 *
 *     npm run bench:page [-- --result result.json]
 *
 * Without a result, one of 2,000 made-up documents and 5,000 pairs. Times are medians of seven openings of each, in turn.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { readResult, renderHtml } from '../../src/index.js';
import { launch } from '../../test/page/browser.js';
import { largeResult } from '../../test/page/overview-large.js';

const OPENINGS = 7;

/** Watches a page from its start: when its heading stood there and the thread was free, and every task over 50 ms. */
const watch = `
  globalThis.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  globalThis.free = new Promise((resolve) => {
    const look = () =>
      document.querySelector('h1') && document.readyState === 'complete'
        ? setTimeout(() => resolve(performance.now()))
        : requestAnimationFrame(look);
    look();
  });
`;

async function opened(browser: Browser, url: string): Promise<{ page: Page; ready: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(watch);
  await page.goto(url);
  return { page, ready: await page.evaluate<number>('globalThis.free') };
}

const longest = (page: Page): Promise<number> => page.evaluate<number>('Math.max(0, ...globalThis.tasks)');

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Longest task, ms, while whatever scrolls on a screen is scrolled by wheel, end to end or for a hundred turns. */
async function scrolled(browser: Browser, url: string): Promise<number> {
  const { page } = await opened(browser, url);
  await page.waitForTimeout(500);
  await page.evaluate('globalThis.tasks.length = 0');
  const regions = await page.locator('main [tabindex="0"], main').all();
  for (const region of regions) {
    const box = await region.boundingBox();
    if (box === null || box.width === 0) continue;
    await region.evaluate((element) => {
      (element as unknown as { scrollIntoView: (options: object) => void }).scrollIntoView({
        block: 'center',
      });
    });
    await region
      .hover({ position: { x: 20, y: Math.min(40, box.height / 2) }, timeout: 2000 })
      .catch(() => undefined);
    for (let turn = 0; turn < 100; turn++) await page.mouse.wheel(0, 400);
    await page.waitForTimeout(300);
  }
  const worst = await longest(page);
  await page.close();
  return worst;
}

const { values } = parseArgs({ options: { result: { type: 'string' } } });
const result = values.result === undefined ? largeResult(2000, 5000) : await readResult(values.result);
const html = renderHtml(result);
const texts = result.documents.reduce((sum, { text }) => sum + Buffer.byteLength(text ?? ''), 0);

const folder = mkdtempSync(join(tmpdir(), 'copytaster-bench-'));
const fileOf = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return pathToFileURL(join(folder, name)).href;
};
const report = fileOf('report.html', html);
const empty = fileOf(
  'empty.html',
  '<!doctype html><html lang="en"><title>Empty</title><h1>Empty</h1></html>',
);

const browser = await launch();
try {
  const times = { empty: [] as number[], report: [] as number[], task: [] as number[] };
  for (let turn = 0; turn < OPENINGS; turn++) {
    const nothing = await opened(browser, empty);
    times.empty.push(nothing.ready);
    await nothing.page.close();
    const all = await opened(browser, report);
    times.report.push(all.ready);
    times.task.push(await longest(all.page));
    await all.page.close();
  }
  console.log(`${result.documents.length} documents, ${result.pairs.length} pairs`);
  console.log(
    `file: ${(html.length / 1e6).toFixed(1)} MB, ${(html.length / texts).toFixed(2)} times its texts (${(texts / 1e6).toFixed(1)} MB)`,
  );
  console.log(
    `opening: ${median(times.report).toFixed(0)} ms until it answers; empty page ${median(times.empty).toFixed(0)} ms; longest task ${median(times.task).toFixed(0)} ms`,
  );
  const { a, b } = result.pairs[0]!;
  for (const [name, hash] of [
    ['overview', ''],
    ['pair', `#pair=${encodeURIComponent(a)}+${encodeURIComponent(b)}`],
    ['document', `#document=${encodeURIComponent(a)}`],
    ['stories', '#stories'],
    ['review', '#review'],
  ] as const)
    console.log(`scrolling ${name}: longest task ${(await scrolled(browser, report + hash)).toFixed(0)} ms`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
