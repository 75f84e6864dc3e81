import { describe, expect, it } from 'vitest';
import { openReport, useBrowser, settled } from './browser.js';
import { address, fewPairs } from './overview-few.js';

describe('the matrix of the overview', () => {
  const browser = useBrowser();
  const open = async (hash = '', settings = {}) => openReport(browser(), fewPairs, hash, settings);

  it('steers the matrix by keyboard to a pair', async () => {
    const { page, context, misdeeds } = await open('#min=.2');
    const grid = page.getByRole('grid');
    await grid.focus();
    const cell = async (): Promise<string | null> => {
      const id = await grid.getAttribute('aria-activedescendant');
      return page.locator(`#${id}`).getAttribute('aria-label');
    };
    expect(await cell()).toBe('light.md and wire.md: score 0.95, derived');
    const row = page.locator('.board [role=row]');
    expect([await grid.getAttribute('aria-rowcount'), await row.getAttribute('aria-rowindex')]).toEqual([
      '4',
      '1',
    ]);
    await page.keyboard.press('ArrowDown');
    expect(await cell()).toBe('wire.md with itself');
    await page.keyboard.press('End');
    expect(await cell()).toBe('wire.md and other.md: score 0.10, same story (filtered out)');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(await cell()).toBe('light.md with itself');
    const pairs = [];
    for (let press = 0; press < 4; press++) {
      await page.keyboard.press('n');
      pairs.push(await cell());
    }
    expect(pairs).toEqual([
      'light.md and wire.md: score 0.95, derived',
      'light.md and heavy.md: score 0.40, partial',
      'wire.md and heavy.md: score 0.60, partial',
      'wire.md and heavy.md: score 0.60, partial',
    ]);
    await page.keyboard.press('p');
    expect(await cell()).toBe('light.md and heavy.md: score 0.40, partial');
    await page.keyboard.press('Enter');
    await address(page, '#pair=heavy.md+light.md');
    await page.goBack();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')), settled)
      .toBe('grid');
    expect(await cell()).toBe('light.md and heavy.md: score 0.40, partial');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('names the cell under the mouse, and a click opens its pair', async () => {
    const { page, context, misdeeds } = await open('', { viewport: { width: 1280, height: 2000 } });
    const box = await page.locator('.board .active').boundingBox();
    const [x, y, size] = [box!.x + box!.width / 2, box!.y + box!.height / 2, box!.width];
    await page.mouse.move(x + size, y);
    expect(await page.locator('.matrix .caption').innerText()).toBe(
      'light.md and heavy.md: score 0.40, partial',
    );
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await page.waitForFunction(
      (before) => document.querySelector('.board .active')!.clientWidth > before,
      size,
    );
    await page.getByRole('button', { name: 'Fit' }).click();
    await page.waitForFunction(
      (before) => document.querySelector('.board .active')!.clientWidth === before,
      size,
    );
    const again = await page.locator('.board .active').boundingBox();
    await page.mouse.click(again!.x + size * 1.5, again!.y + size / 2);
    await address(page, '#pair=heavy.md+light.md');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('draws cells by their scores, faint where filtered out', async () => {
    const { page, context, misdeeds } = await open('#min=.5', { viewport: { width: 1280, height: 2000 } });
    const colour = (across: number, down: number): Promise<string> =>
      page.evaluate(
        async ([across, down]) => {
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const canvas = document.querySelector<HTMLCanvasElement>('.board canvas')!;
          const cell = document.querySelector<HTMLElement>('.board .active')!;
          const size = cell.offsetWidth;
          // The corner of a cell: neither lines nor figures.
          const x = cell.offsetLeft + (across - 1) * size + 6;
          const y = cell.offsetTop + down * size + 6;
          const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
          copy.drawImage(canvas, -x, -y);
          return [...copy.getImageData(0, 0, 1, 1).data].join();
        },
        [across, down] as const,
      );
    const swatches = await page
      .locator('.ramp .swatch')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor.match(/\d+/g)!.join()));
    expect(await colour(1, 0)).toBe(`${swatches[4]},255`);
    expect(await colour(2, 1)).toBe(`${swatches[3]},255`);
    expect(await colour(2, 0)).toBe('255,255,255,255');
    await page.getByLabel('Least score', { exact: true }).fill('0');
    expect(await colour(2, 0)).toBe(`${swatches[2]},255`);
    expect(misdeeds).toEqual([]);
    await context.close();
  });
});
