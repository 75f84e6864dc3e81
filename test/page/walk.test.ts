import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Result } from '../../src/model/result.js';
import { openReport, useBrowser } from './browser.js';
import { sample } from './sample.js';

/** Presses a key until the focus is on what is meant, as somebody without a mouse would. */
async function pressUntil(page: Page, key: string, meant: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press(key);
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, meant)) return;
  }
  throw new Error(`${most} times ${key} do not lead to ${meant}`);
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

/** Waits until the screen of an address is drawn: the address changes before its screen takes the focus. */
async function arrived(page: Page, address: string): Promise<void> {
  await page.waitForFunction(
    (start) => location.hash.startsWith(start) && document.activeElement?.tagName === 'H1',
    address,
  );
}

const hash = (page: Page): string => new URL(page.url()).hash;

describe('by keyboard alone', () => {
  const browser = useBrowser();
  let result: Result;
  beforeAll(async () => {
    result = await sample();
  });

  it('leads from the overview to a passage, through its text, and back', async () => {
    const { page, context, misdeeds } = await openReport(browser(), result);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await pressUntil(page, 'Tab', 'a[href^="#pair="]');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#pair=/);
    const second = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await arrived(page, second!);

    await pressUntil(page, 'Tab', '.sheet button.jump');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.passage.current[data-passage="1"], .current > [data-passage="1"]');
    await page.keyboard.press('n');
    await page.waitForFunction(() => location.hash.endsWith('&passage=2'));
    await page.waitForSelector('.passage.current[data-passage="2"], .current > [data-passage="2"]');
    await page.keyboard.press('p');
    await page.waitForFunction(() => location.hash.endsWith('&passage=1'));

    while (hash(page) !== '') await page.goBack();
    await page.waitForSelector('h1:has-text("pairs among")');
    await page.waitForFunction((href) => document.activeElement?.getAttribute('href') === href, second);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('leads through the matrix to a pair', async () => {
    const { page, context, misdeeds } = await openReport(browser(), result);
    await pressUntil(page, 'Tab', '[role="grid"]');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await arrived(page, '#pair=');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('leads from the stories to an article, its pair, and a mark on it', async () => {
    const { page, context, misdeeds } = await openReport(browser(), result);
    await pressUntil(page, 'Tab', 'a[href="#stories"]');
    await page.keyboard.press('Enter');
    await arrived(page, '#stories');
    await pressUntil(page, 'Tab', 'main a[href^="#document="]');
    await page.keyboard.press('Enter');
    await arrived(page, '#document=');
    await pressUntil(page, 'Tab', 'main a[href^="#pair="]');
    await page.keyboard.press('Enter');
    await arrived(page, '#pair=');
    await pressUntil(page, 'Tab', '.review-control button');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
    await pressUntil(page, 'Shift+Tab', 'a[href="#review"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main:has-text("confirmed")');
    expect(await page.locator('main a[href^="#pair="]').count()).toBeGreaterThan(0);
    expect(misdeeds).toEqual([]);
    await context.close();
  });
});
