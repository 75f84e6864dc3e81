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
import { launch } from '../chromium.js';
import { largeResult } from './large.js';
import { median } from './runs.js';

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

/** Marks what scrolls on a screen besides the window, and says how many there are. */
const mark = `[...document.querySelectorAll('main *')]
  .filter((each) => each.scrollHeight > each.clientHeight + 5 && /auto|scroll/.test(getComputedStyle(each).overflowY))
  .map((each, at) => each.setAttribute('data-scrolls', at)).length`;

/** Whatever scrolls on a screen, scrolled by wheel for a hundred turns: how far, in pixels, and the longest task, ms. */
async function scrolled(browser: Browser, url: string): Promise<{ pixels: number; task: number }> {
  const { page } = await opened(browser, url);
  await page.waitForTimeout(1000);
  const count = await page.evaluate<number>(mark);
  await page.evaluate('globalThis.tasks.length = 0');
  const topOf = (element: string): Promise<number> => page.evaluate<number>(`${element}.scrollTop`);
  let pixels = 0;
  const scroll = async (element: string): Promise<void> => {
    for (let turn = 0; turn < 100; turn++) {
      await page.mouse.wheel(0, 400);
      await page.evaluate('new Promise(requestAnimationFrame)');
    }
    await page.waitForTimeout(300);
    pixels += await topOf(element);
  };
  for (let at = 0; at < count; at++) {
    const region = page.locator(`[data-scrolls="${at}"]`);
    await region.evaluate('(element) => element.scrollIntoView({ block: "center", behavior: "instant" })');
    const box = await region.boundingBox();
    if (box === null || box.height < 40) continue;
    await page.mouse.move(box.x + box.width / 2, Math.max(70, box.y) + 20);
    await scroll(`document.querySelector('[data-scrolls="${at}"]')`);
  }
  await page.evaluate('scrollTo(0, 0)');
  await page.mouse.move(4, 400);
  await scroll('document.documentElement');
  const task = await longest(page);
  await page.close();
  return { pixels, task };
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
  ] as const) {
    const { pixels, task } = await scrolled(browser, report + hash);
    console.log(`scrolling ${name}: ${pixels.toFixed(0)} px, longest task ${task.toFixed(0)} ms`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
