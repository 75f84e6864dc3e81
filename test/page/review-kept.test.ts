import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.js';
import { parseReviews } from '../../src/review/parse.js';
import { foldReviews } from '../../src/review/fold.js';
import { Workplace } from '../cli/process.js';
import { joined } from '../report/fixture.js';
import { openReport, useBrowser } from './browser.js';
import { control, exported, onPair, result, reviewed, states } from './reviewed.js';

describe('marks', () => {
  const browser = useBrowser();

  it('are made at a pair and at a passage, kept, exported, and folded in by the command line', async () => {
    const { page, context, misdeeds } = await openReport(browser(), result, '#pair=copy+wire&view=passages');
    const onThePair = page.getByRole('group', { name: 'Your mark on the pair' }).first();
    await onThePair.getByRole('button', { name: 'Confirm' }).click();
    await onThePair.getByLabel('Note').fill('Seen </script><b>\u202Ebold');
    const first = page.getByRole('group', { name: 'Your mark on the passage' }).first();
    await first.getByRole('button', { name: 'Dismiss' }).click();
    await page.reload();
    await page.goto(page.url().replace(/#.*/, '#review'));
    expect(await states(page)).toEqual(['✓ Confirmed', '✕ Dismissed']);
    const place = new Workplace({
      'result.json': joined(renderJson(result)),
      'r.json': await exported(page),
    });
    await context.close();

    const args = ['report', 'result.json', '--review', 'r.json', '-o', 'x.html'];
    const ran = await place.run(args, { makes: ['x.html'] });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    const other = await browser().newPage();
    other.on('pageerror', (error) => misdeeds.push(error.message));
    await other.goto(`${pathToFileURL(place.path('x.html')).href}#review`);
    expect(await states(other)).toEqual(['✓ Confirmed', '✕ Dismissed']);
    expect(await control(other, 0).getByLabel('Note').inputValue()).toBe('Seen </script><b>\uFFFDbold');
    expect(misdeeds).toEqual([]);
    await other.close();
  });

  it.each(['', 'garbage', '{"schema":"copytaster/review/1","reviews":7}', '[[[', 'null'])(
    'that the browser kept as %j are passed over',
    async (kept) => {
      const { page, context, misdeeds } = await openReport(browser(), reviewed, '#review');
      await control(page, 0).getByRole('button', { name: 'Dismiss' }).click();
      await page.evaluate((value) => {
        const key = Object.keys(localStorage).find((name) => name.startsWith('copytaster:review:'))!;
        localStorage.setItem(key, value);
      }, kept);
      await page.reload();
      expect(await states(page)).toEqual(['✓ Confirmed', '✕ Dismissed', '✕ Dismissed']);
      await control(page, 0).getByRole('button', { name: 'Dismiss' }).click();
      await page.reload();
      expect(await states(page)).toEqual(['✕ Dismissed', '✕ Dismissed', '✕ Dismissed']);
      expect(misdeeds).toEqual([]);
      await context.close();
    },
  );

  it.each([
    [
      'throws when it is asked for',
      "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })",
    ],
    [
      'takes nothing',
      "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
    ],
  ])('last until the page is closed where the storage %s', async (_, script) => {
    const { page, context, misdeeds, url } = await openReport(browser(), reviewed, '#review');
    expect(await page.getByText('This browser does not keep marks').isVisible()).toBe(false);
    await page.addInitScript(script);
    await page.goto('about:blank');
    await page.goto(`${url}#review`);
    expect(await page.getByText('This browser does not keep marks for local files').isVisible()).toBe(true);
    await control(page, 0).getByRole('button', { name: 'Dismiss' }).click();
    await control(page, 1).getByRole('button', { name: 'Confirm' }).click();
    expect(await states(page)).toEqual(['✕ Dismissed', '✓ Confirmed', '✕ Dismissed']);
    expect(parseReviews(await exported(page)).map(({ decision }) => decision)).toEqual([
      ...['dismissed', 'confirmed', 'dismissed'],
    ]);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('follow those of another tab, without the loss of a note that is being typed', async () => {
    const { page, context, misdeeds, url } = await openReport(browser(), reviewed, '#review');
    const other = await context.newPage();
    await other.goto(`${url}#review`);
    await control(page, 2).getByLabel('Note').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Half a');
    await control(other, 0).getByRole('button', { name: 'Dismiss' }).click();
    await control(other, 2).getByLabel('Note').fill('From the other tab');
    await other.getByRole('heading', { name: 'Review' }).click();
    await control(page, 0).getByText('✕ Dismissed').waitFor();
    await page.keyboard.type(' sentence.');
    expect(await control(page, 2).getByLabel('Note').inputValue()).toBe('Half a sentence.');
    await page.keyboard.press('Tab');
    await expect.poll(() => control(other, 2).getByLabel('Note').inputValue()).toBe('Half a sentence.');
    expect(await states(page)).toEqual(await states(other));
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it.each([
    ['ends a script', '</script><script>alert(1)</script>', '</script><script>alert(1)</script>'],
    ['turns the line round', 'a\u202Eb\u2066c', 'a\uFFFDb\uFFFDc'],
    ['has lines', 'one\r\ntwo\n\nthree', 'one\ntwo\n\nthree'],
    ['is as long as can be', 'word '.repeat(2000), 'word '.repeat(2000)],
    ['is half a character', 'a\uD800', 'a\uFFFD'],
  ])('show a note that %s, and export it as it was', async (_, note, shown) => {
    const { result: of } = foldReviews(result, [{ ...onPair, note }]);
    const { page, context, misdeeds } = await openReport(browser(), of, '#review', {
      viewport: { width: 320, height: 640 },
    });
    expect(await control(page, 0).getByLabel('Note').inputValue()).toBe(shown);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await control(page, 0).getByLabel('Note').focus();
    await page.keyboard.press('Tab');
    expect(parseReviews(await exported(page))).toEqual([{ ...onPair, note }]);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('take no more of a note than can be exported', async () => {
    const { page, context, misdeeds } = await openReport(browser(), reviewed, '#review');
    const field = control(page, 0).getByLabel('Note');
    await field.fill('');
    await field.focus();
    await page.keyboard.insertText('x'.repeat(10_001));
    expect((await field.inputValue()).length).toBe(10_000);
    expect(parseReviews(await exported(page))[0]!.note).toHaveLength(10_000);
    expect(misdeeds).toEqual([]);
    await context.close();
  });
});
