import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.js';
import { noBrowser, openReport, useBrowser } from './browser.js';
import type { Opened } from './browser.js';
import { sample } from './sample.js';

const screens = [
  ['overview', ''],
  ['pair, both texts', '#pair=wire.md+light-edit.md&passage=1'],
  ['pair, passage by passage', '#pair=wire.md+light-edit.md&view=passages'],
  ['document', '#document=stitched.md'],
  ['stories', '#stories'],
  ['review', '#review'],
] as const;

const states = [
  ['overview, filtered', '#min=.5&verdict=derived'],
  ['overview, nothing left', '#q=nosuchword'],
  ['document without a pair', '#document=wheat-futures-close.md'],
  ['a link to nothing', '#pair=nobody+nothing'],
] as const;

/** What can differ from the first of them: in the dark the colours alone, on narrow screens all but them. */
const settings = [
  ['light', 1280, 'all rules', [...screens, ...states], {}],
  ['dark', 1280, 'the rules of contrast', screens, { include: ['color-contrast'] }],
  ['light', 320, 'all rules but those', screens, { exclude: ['color-contrast'] }],
] as const;

describe('for everyone', () => {
  const browser = useBrowser();
  let result: Result;
  beforeAll(async () => {
    const found = await sample();
    const [first] = found.pairs;
    result = {
      ...found,
      reviews: [{ a: first!.a, b: first!.b, decision: 'confirmed', note: 'Read on paper.' }],
    };
  });

  describe.each(settings)('%s, %i pixels wide, %s', (colorScheme, width, _, visited, rules) => {
    let opened: Opened;
    beforeAll(async () => {
      if (noBrowser !== undefined) return;
      opened = await openReport(browser(), result, '', { colorScheme, viewport: { width, height: 800 } });
    });
    afterAll(() => (opened as Opened | undefined)?.context.close());

    it.each(visited)('%s breaks no rule of axe and stays within the width', async (_screen, hash) => {
      const { page, misdeeds } = opened;
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await page.waitForTimeout(100);
      const axe = new AxeBuilder({ page });
      if ('include' in rules) axe.withRules([...rules.include]);
      if ('exclude' in rules) axe.disableRules([...rules.exclude]);
      const { violations } = await axe.analyze();
      expect(
        violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))]),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(misdeeds).toEqual([]);
    });
  });

  it('moves nothing for those who want no motion', async () => {
    const { page, context } = await openReport(browser(), result, '#pair=wire.md+light-edit.md', {
      reducedMotion: 'reduce',
    });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    await page.goto(page.url().replace(/#.*/, '#pair=wire.md+light-edit.md&passage=1'));
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const before = await page.evaluate(() =>
      [...document.querySelectorAll('*')].map((each) => each.scrollTop),
    );
    await page.waitForTimeout(300);
    expect(
      await page.evaluate(() => [...document.querySelectorAll('*')].map((each) => each.scrollTop)),
    ).toEqual(before);
    await context.close();
  });
});
