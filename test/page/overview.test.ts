import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.js';
import { resultOf } from '../report/fixture.js';
import { openReport, useBrowser, settled } from './browser.js';
import { address, fewPairs } from './overview-few.js';
import { largeResult } from '../../scripts/bench/large.js';

/** The shown pairs by their scores, as the table says them. */
const scores = (page: Page): Promise<string[]> => page.locator('.rows tbody .of-score').allInnerTexts();
const all = ['0.95', '0.60', '0.40', '0.10'];
describe('the overview', () => {
  const browser = useBrowser();
  const open = async (hash = '', settings = {}, shown: Result = fewPairs) =>
    openReport(browser(), shown, hash, settings);

  it('says what was run, what was found and what was left out', async () => {
    const { page, context, misdeeds } = await open('#min=.3');
    expect(await page.locator('h1').innerText()).toBe('4 pairs among 5 documents');
    const glance = await page.locator('.glance').innerText();
    for (const words of [
      '1 derived',
      '2 partial',
      '1 same story',
      '3 pairs under the score 0.1',
      '2 pairs that share template wording alone',
      'Copytaster 0.1.0',
      'none',
      '0.95',
      '0.51',
      '0.50',
    ])
      expect(glance).toContain(words);
    expect(await page.locator('.pairs .count').innerText()).toBe('3 of 4 pairs shown');
    expect(await page.locator('.matrix').innerText()).toContain(
      '1 document without a listed pair is left out',
    );
    const suspects = page.locator('.suspects a');
    expect(await suspects.allInnerTexts()).toEqual(['wire.md', 'light.md', 'heavy.md']);
    expect(await suspects.first().getAttribute('href')).toBe('#document=wire.md');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('filters by every control, holds it in the address, and clears all', async () => {
    const { page, context, misdeeds } = await open();
    expect(await scores(page)).toEqual(all);
    const select = async (name: string, option: string): Promise<void> => {
      await page.getByRole('combobox', { name, exact: true }).selectOption({ label: option });
    };
    const cases: readonly [act: () => Promise<unknown>, shown: readonly string[], hash: string][] = [
      [
        () => page.getByRole('checkbox', { name: 'derived' }).uncheck(),
        ['0.60', '0.40', '0.10'],
        '#verdict=duplicate,partial,same-story,unrelated',
      ],
      [() => select('Outlet', 'Évening'), ['0.10'], '#outlet=%C3%89vening'],
      [() => select('Outlets of the two texts', 'within one outlet'), ['0.40'], '#outlets=within'],
      [
        () => select('Outlets of the two texts', 'between two outlets'),
        ['0.95', '0.60', '0.10'],
        '#outlets=between',
      ],
      [() => page.getByLabel('Words in name or outlet').fill('EVENING wire'), ['0.10'], '#q=EVENING%20wire'],
      [() => select('With at least', 'passages'), ['0.95'], '#least=passages:2'],
      [() => select('With at least', 'changed facts'), ['0.60'], '#least=changes:1'],
      [() => select('With a passage that is', 'rewritten'), ['0.60', '0.40'], '#kind=rewritten'],
      [() => select('Review', 'not reviewed'), ['0.95', '0.40', '0.10'], '#marked=open'],
      [() => select('Review', 'dismissed'), ['0.60'], '#marked=dismissed'],
    ];
    for (const [act, shown, hash] of cases) {
      await act();
      expect(await scores(page)).toEqual(shown);
      expect(await page.locator('.pairs .count').innerText()).toBe(`${shown.length} of 4 pairs shown`);
      await address(page, hash);
      await page.getByRole('button', { name: 'Clear all filters' }).click();
      expect(await scores(page)).toEqual(all);
    }
    await address(page, '#');
    expect(await page.locator('.rows tbody .of-review').allInnerTexts()).toEqual(['', 'dismissed', '', '']);
    await select('With at least', '% of either text shared');
    expect(await scores(page)).toEqual(all);
    await page.getByLabel('How much at least').fill('80');
    expect(await scores(page)).toEqual([]);
    await address(page, '#least=share:.8');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('has a threshold, by keyboard and by field', async () => {
    const { page, context, misdeeds } = await open();
    const handle = page.getByRole('slider', { name: 'Least score shown' });
    await handle.focus();
    await handle.press('End');
    expect(await handle.getAttribute('aria-valuetext')).toBe('1.00, 0 of 4 pairs shown');
    for (let press = 0; press < 5; press++) await handle.press('ArrowLeft');
    expect(await scores(page)).toEqual(['0.95']);
    await address(page, '#min=.95');
    await page.getByLabel('Least score', { exact: true }).fill('.5');
    expect(await scores(page)).toEqual(['0.95', '0.60']);
    expect(await handle.inputValue()).toBe('0.5');
    await address(page, '#min=.5');
    const bar = page.locator('.bar').nth(2).locator('.all');
    const before = await bar.evaluate((element) => element.clientHeight);
    await page.locator('.bars').evaluate((element) => {
      element.scrollIntoView();
    });
    await page.getByRole('button', { name: 'Logarithmic' }).click();
    expect(await page.getByRole('button', { name: 'Logarithmic' }).getAttribute('aria-pressed')).toBe('true');
    expect(await bar.evaluate((element) => element.clientHeight)).toBe(before);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('sorts by every column, both ways, and says so', async () => {
    const { page, context, misdeeds } = await open('', { viewport: { width: 1900, height: 900 } });
    const cases = [
      ['Score', ['0.10', '0.40', '0.60', '0.95']],
      ['Verdict', ['0.95', '0.60', '0.40', '0.10']],
      ['Documents', ['0.40', '0.60', '0.95', '0.10']],
      ['Direction', ['0.95', '0.60', '0.40', '0.10']],
      ['Passages', ['0.95', '0.60', '0.40', '0.10']],
      ['Changed facts', ['0.60', '0.95', '0.40', '0.10']],
    ] as const;
    for (const [name, order] of cases) {
      const head = page.locator('.rows th', { has: page.getByRole('button', { name, exact: true }) });
      await head.getByRole('button').click();
      expect([name, ...(await scores(page))]).toEqual([name, ...order]);
      const [first] = [await head.getAttribute('aria-sort')];
      await head.getByRole('button').click();
      expect(await head.getAttribute('aria-sort')).toBe(first === 'ascending' ? 'descending' : 'ascending');
      expect(await page.locator('.rows [aria-sort]').count()).toBe(1);
    }
    await address(page, '#sort=changes');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('is as it was after a reload and when the reader comes back', async () => {
    const { page, context, misdeeds } = await open('#q=wire&sort=score');
    expect(await scores(page)).toEqual(['0.10', '0.60', '0.95']);
    await page.getByRole('checkbox', { name: 'same story' }).uncheck();
    await page.getByRole('link', { name: 'Read the pair heavy.md and wire.md' }).click();
    await address(page, '#pair=heavy.md+wire.md');
    await page.goBack();
    await expect.poll(() => scores(page), settled).toEqual(['0.60', '0.95']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      '#pair=heavy.md+wire.md',
    );
    expect(await page.getByLabel('Words in name or outlet').inputValue()).toBe('wire');
    await page.reload();
    expect(await scores(page)).toEqual(['0.60', '0.95']);
    await page.evaluate(() => {
      location.hash = '#min=.9';
    });
    await page.waitForFunction(() => document.querySelectorAll('.rows tbody .of-score').length === 1);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.rows tbody .of-score').length === 2);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('goes from row to row by arrow keys, with one row in the order of the tabulator', async () => {
    const { page, context, misdeeds } = await open();
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.getByRole('link', { name: 'Read the pair light.md and wire.md' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('#pair=heavy.md+wire.md');
    await page.keyboard.press('End');
    expect(await focused()).toBe('#pair=other.md+wire.md');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('#document=wire.md');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('#document=wire.md');
    expect(await page.locator('.rows tbody a:not([tabindex])').count()).toBe(3);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await address(page, '#pair=light.md+wire.md');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('says which filter to loosen when nothing is left', async () => {
    const { page, context, misdeeds } = await open('#min=.5&kind=quotation');
    const empty = page.locator('.empty');
    expect(await empty.innerText()).toContain('No pair meets all the filters.');
    expect(await empty.getByRole('button').allInnerTexts()).toEqual([
      'With passages of any kind: 2 pairs',
      'Without the least score: 1 pair',
      'Clear all filters',
    ]);
    await empty.getByRole('button', { name: 'Without the least score' }).click();
    expect(await scores(page)).toEqual(['0.10']);
    await address(page, '#kind=quotation');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it.each([
    ['no documents', 0],
    ['one document', 1],
    ['documents, but no pairs', 3],
  ])('stands with %s', async (_name, documents) => {
    const shown = resultOf(
      Array.from({ length: documents }, (_, at) => [`${at}.md`, 'Word.'] as const),
      [],
    );
    const { page, context, misdeeds } = await open('', {}, shown);
    expect(await page.locator('h1').innerText()).toMatch(/^No pairs among/);
    expect(await page.locator('.empty').innerText()).toContain('No pair of documents');
    expect(await page.locator('.matrix').count()).toBe(0);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it.each([320, 768, 3840])('does not scroll sideways at %i pixels', async (width) => {
    const { page, context, misdeeds } = await open(
      '',
      { viewport: { width, height: 900 } },
      largeResult(60, 120),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.locator('.rows').evaluate((rows) => rows.scrollWidth - rows.clientWidth)).toBe(0);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('prints the pairs as a plain table', async () => {
    const { page, context, misdeeds } = await open('', {}, largeResult(60, 120));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.printed tbody tr').count()).toBe(100);
    expect(await page.locator('.paper').innerText()).toContain('20 more pairs are not printed');
    expect(await page.locator('.rows').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.printed').count()).toBe(0);
    expect(misdeeds).toEqual([]);
    await context.close();
  });
});
