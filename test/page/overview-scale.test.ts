import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.js';
import { renderHtml } from '../../src/report/html.js';
import { openHtml, useBrowser } from './browser.js';
import { largeResult } from '../../scripts/bench/large.js';

describe('the overview of a large result', () => {
  const browser = useBrowser();
  const skipped = Array.from({ length: 5000 }, (_, at) => ({ path: `in/${at}.pdf`, reason: 'is not text' }));
  let html = '';
  const large: Result = { ...largeResult(2000, 5000), skipped };

  const open = async (settings = {}): ReturnType<typeof openHtml> =>
    openHtml(browser(), (html ||= renderHtml(large)), '', settings);

  it('shows rows as they are scrolled to, and keeps the keyboard in them', async () => {
    const { page, context, misdeeds } = await open();
    const table = page.locator('.rows table');
    expect(await table.getAttribute('aria-rowcount')).toBe('5001');
    expect(await page.locator('.rows tbody tr').count()).toBeLessThan(60);
    await page.locator('.rows').evaluate((region) => {
      region.scrollTop = region.scrollHeight / 2;
    });
    await page.waitForFunction(() => {
      const [, row] = document.querySelectorAll('.rows tbody tr');
      return Math.abs(Number(row!.getAttribute('aria-rowindex')) - 2500) < 40;
    });
    await page.locator('.rows tbody a:not([tabindex])').last().focus();
    await page.keyboard.press('End');
    const row = page.locator('.rows tr[aria-rowindex="5001"]');
    expect(await row.locator('a.open').evaluate((link) => link === document.activeElement)).toBe(true);
    const below = await row.evaluate(
      (each) => each.getBoundingClientRect().bottom - each.closest('.rows')!.getBoundingClientRect().bottom,
    );
    expect(below).toBeLessThanOrEqual(0);
    await page.keyboard.press('PageUp');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Read');
    await page.getByLabel('Words in name or outlet').fill('outlet-7.md');
    expect(await page.locator('.pairs .count').innerText()).toMatch(/^\d{3} of 5,000 pairs shown$/);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('keeps the canvas of the matrix as small as the view', async () => {
    const { page, context, misdeeds } = await open({ deviceScaleFactor: 2 });
    const grid = page.getByRole('grid');
    await grid.focus();
    for (let press = 0; press < 12; press++) await page.keyboard.press('+');
    await page.keyboard.press('End');
    await page.keyboard.press('PageDown');
    const size = await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const canvas = document.querySelector<HTMLCanvasElement>('.board canvas')!;
      const board = document.querySelector<HTMLElement>('.board')!;
      return [
        canvas.width <= 2 * board.clientWidth,
        canvas.height <= 2 * board.clientHeight,
        board.scrollWidth > 30000,
      ];
    });
    expect(size).toEqual([true, true, true]);
    const beyond = await page.locator('.board .active').evaluate((cell) => {
      const [own, board] = [cell, cell.closest('.board')!].map((each) => each.getBoundingClientRect());
      return [own!.right - board!.right, own!.bottom - board!.bottom];
    });
    expect(Math.max(...beyond)).toBeLessThanOrEqual(0);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('lists all skipped inputs, as they are scrolled to', async () => {
    const { page, context, misdeeds } = await open();
    expect(await page.locator('.skipped li').count()).toBe(0);
    await page.getByText('5,000 inputs skipped').click();
    const list = page.getByRole('region', { name: 'Skipped inputs and why' });
    await list.focus();
    expect(await list.locator('li').first().innerText()).toBe('in/0.pdf: is not text');
    for (let press = 0; press < 20 && (await list.locator('li').count()) < 5000; press++) {
      await list.evaluate((region) => {
        region.scrollTop = region.scrollHeight;
      });
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    }
    expect(await list.locator('li').last().innerText()).toBe('in/4999.pdf: is not text');
    expect(misdeeds).toEqual([]);
    await context.close();
  });
});
