import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Result } from '../../src/model/result.js';
import { installed, launch } from '../../scripts/chromium.js';
import { renderHtml } from '../../src/report/html.js';

/** How long a screen may take to follow an address, for `expect.poll`: much longer than it needs. */
export const settled = { timeout: 20_000 };

/** Why tests in the browser are skipped; undefined where there is one. */
export const noBrowser =
  installed === undefined ? 'no Chromium found: install one or set CHROME_PATH' : undefined;

/** A browser for the tests of a `describe` block, which are skipped, with the reason, where there is none. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (noBrowser === undefined) browser = await launch();
  });
  beforeEach((context) => {
    if (noBrowser !== undefined) context.skip(noBrowser);
  });
  afterAll(() => browser?.close());
  return () => browser!;
}

/** An open report, and all that it did besides showing itself: requests, messages on the console, errors. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  readonly misdeeds: string[];
}

/** Writes a page to a file, which goes when its context is closed, and opens it from there, as a mail attachment would be. */
export async function openHtml(
  browser: Browser,
  html: string,
  hash = '',
  settings: Parameters<Browser['newContext']>[0] = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'copytaster-page-'));
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  const url = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...settings });
  context.on('close', () => {
    rmSync(folder, { recursive: true });
  });
  const page = await context.newPage();
  const misdeeds: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('blob:'))
      misdeeds.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => misdeeds.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => misdeeds.push(`error: ${error.message}`));
  await page.goto(url + hash);
  return { page, context, url, misdeeds };
}

export const openReport = (
  browser: Browser,
  result: Result,
  hash = '',
  settings: Parameters<Browser['newContext']>[0] = {},
): Promise<Opened> => openHtml(browser, renderHtml(result), hash, settings);
