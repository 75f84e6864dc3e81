import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.js';
import { storyHref } from '../../src/page/hash.js';
import { openReport, useBrowser, settled } from './browser.js';
import { sample } from './sample.js';
import { clusterOf, resultOfClusters } from './stories-made.js';

const described = {
  fire: { title: 'Market burns', outlet: 'Herald', published: '2025-10-14T10:00:00Z' },
  blaze: { title: 'Blaze at market', outlet: 'Gazette', published: '2025-10-14T12:00:00Z' },
  arab: { title: 'حريق في السوق', outlet: 'الصحيفة', published: 'garbage' },
  ruins: { title: 'Ruins', outlet: 'Herald', published: '2025-10-15' },
  ferry: { title: 'Ferry freed', outlet: 'Łódź Daily', published: '2024-01-02T08:00:00Z' },
  boat: { title: 'Boat freed', outlet: null, published: '2024-01-03T08:00:00Z' },
  bystander: { title: 'A walk by the market', outlet: null, published: null },
};

/** One story of four with a missing ancestor and a document without a time, and an older one of two. */
const result = resultOfClusters(
  [
    clusterOf(['ferry', 'boat'], ['ferry>boat']),
    {
      ...clusterOf(
        ['arab', 'blaze', 'fire', 'ruins'],
        ['lost>fire', 'lost>blaze', 'fire>arab', 'fire>ruins'],
        ['lost'],
      ),
      edges: [
        { a: 'fire', b: 'arab', score: 0.8 },
        { a: 'fire', b: 'ruins', score: 0.7 },
        { a: 'fire', b: 'blaze', score: 0.6 },
      ],
    },
  ],
  described,
  [
    ['bystander', 'blaze', 'same-story'],
    ['ferry', 'ruins', 'same-story'],
  ],
);

/** So many stories of two documents. */
function many(count: number): Result {
  const numbers = Array.from({ length: count }, (_, at) => at);
  return resultOfClusters(
    numbers.map((at) => ({ ...clusterOf([`s${at}`, `t${at}`], [`s${at}>t${at}`]), id: `c${at}` })),
    Object.fromEntries(
      numbers.map((at) => [`s${at}`, { title: `Story ${at}`, published: `${1700 + at}-05-01` }]),
    ),
  );
}

const names = (page: Page): Promise<string[]> => page.locator('.shelf li a').allTextContents();
const chosen = (page: Page): Promise<string | null> => page.locator('.story h2').textContent();
const hashOf = (page: Page): string => new URL(page.url()).hash;
const hrefs = (page: Page, selector: string): Promise<(string | null)[]> =>
  page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));

describe('the stories screen', () => {
  const browser = useBrowser();
  const open = (of: Result, hash = '#stories', width = 1280): ReturnType<typeof openReport> =>
    openReport(browser(), of, hash, { viewport: { width, height: 800 } });

  it('lists the stories, the largest first and chosen', async () => {
    const { page, context, misdeeds } = await open(result);
    expect(await page.locator('h1').textContent()).toBe('2 stories among 7 documents');
    expect(await names(page)).toEqual(['Market burns', 'Ferry freed']);
    expect(await chosen(page)).toBe('Market burns');
    expect(await page.locator('.shelf [aria-current]').allTextContents()).toEqual(['Market burns']);
    expect(await page.locator('.shelf li').first().innerText()).toContain(
      '4 documents · 3 outlets · 14–15 Oct 2025 · highest score 0.80',
    );
    expect(await page.locator('.begins').innerText()).toMatch(/Missing source not among the documents/);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('leads from the list to another story, and back', async () => {
    const { page, context, misdeeds } = await open(result);
    await page.getByRole('navigation', { name: 'All stories' }).getByText('Ferry freed').click();
    expect(hashOf(page)).toBe('#stories=of%20ferry');
    expect(await chosen(page)).toBe('Ferry freed');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ferry freed');
    expect(await page.locator('.shelf [aria-current]').allTextContents()).toEqual(['Ferry freed']);
    await page.goBack();
    await page.getByRole('heading', { name: 'Market burns' }).waitFor();
    expect(await page.locator('.shelf [aria-current]').allTextContents()).toEqual(['Market burns']);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('opens the story that a link names, searched and sorted as it says', async () => {
    const { page, context, misdeeds } = await open(result, '#stories=of%20ferry&q=lodz&sort=oldest');
    expect(await chosen(page)).toBe('Ferry freed');
    expect(await names(page)).toEqual(['Ferry freed']);
    expect(await page.getByRole('searchbox').inputValue()).toBe('lodz');
    await page.evaluate(() => {
      location.hash = '#stories=nowhere';
    });
    await page.getByRole('heading', { name: 'That is not in this report' }).waitFor();
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('searches and sorts without another entry in the history', async () => {
    const { page, context, misdeeds } = await open(result);
    const before = await page.evaluate(() => history.length);
    await page.getByLabel('Sort by').selectOption({ label: 'oldest first' });
    expect(await names(page)).toEqual(['Ferry freed', 'Market burns']);
    expect(await chosen(page)).toBe('Market burns');
    await page.getByRole('searchbox').fill('BLAZE herald');
    expect(await names(page)).toEqual(['Market burns']);
    await expect.poll(() => hashOf(page)).toBe('#stories=of%20arab&sort=oldest&q=BLAZE%20herald');
    await page.getByRole('searchbox').fill('nosuchword');
    expect(await page.getByText('No story has all these words.').isVisible()).toBe(true);
    await expect.poll(() => hashOf(page)).toBe('#stories=of%20arab&sort=oldest&q=nosuchword');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.reload();
    expect(await chosen(page)).toBe('Market burns');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('draws a lane each, sources above, the missing ancestor in words', async () => {
    const { page, context, misdeeds } = await open(result);
    expect(await page.locator('.stage li').allInnerTexts()).toEqual([
      'Missing source\nnot among the documents',
      'Market burns\n14 Oct 2025, 10:00 · Herald\n, made from Missing source',
      'Ruins\n15 Oct 2025 · Herald\n, made from Market burns',
      'حريق في السوق\ntime unknown · الصحيفة\n, made from Market burns',
      'Blaze at market\n14 Oct 2025, 12:00 · Gazette\n, made from Missing source',
    ]);
    expect(await page.locator('.node.missing').count()).toBe(2);
    const at = async (lane: number): Promise<number> =>
      (await page.locator(`.node[data-lane="${lane}"] circle:not(.hit)`).boundingBox())!.x;
    // Times from left to right: unknown before all, 10:00, 12:00, the next day.
    expect(await at(3)).toBeLessThan(await at(1));
    expect(await at(1)).toBeLessThan(await at(4));
    expect(await at(4)).toBeLessThan(await at(2));
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('leads from arrows to pairs and from nodes to documents', async () => {
    const { page, context, misdeeds } = await open(result);
    expect((await hrefs(page, '.stage svg a:has(.arrow)')).sort()).toEqual([
      '#pair=fire+arab',
      '#pair=fire+ruins',
    ]);
    expect(await hrefs(page, '.stage svg a:has(.joined)')).toEqual(['#pair=fire+blaze']);
    expect(await hrefs(page, '.stage svg a:has(.node)')).toEqual([
      '#document=fire',
      '#document=ruins',
      '#document=arab',
      '#document=blaze',
    ]);
    await page.locator('.stage a:has(.node)').first().click();
    expect(hashOf(page)).toBe('#document=fire');
    await page.goBack();
    await page.locator('.stage .arrow .head').first().waitFor();
    await page.locator('.stage a:has(.arrow) .head').first().click();
    expect(hashOf(page)).toMatch(/^#pair=fire\+/);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('takes dashed lines away and brings them back', async () => {
    const { page, context, misdeeds } = await open(result);
    const box = page.getByRole('checkbox', { name: /^Dashed lines: 1 pair/ });
    expect(await page.locator('.stage .joined').count()).toBe(1);
    await box.uncheck();
    expect(await page.locator('.stage .joined').count()).toBe(0);
    await box.check();
    expect(await page.locator('.stage .joined').count()).toBe(1);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('reaches with the keyboard all that the picture leads to, and lights its line up', async () => {
    const { page, context, misdeeds } = await open(result);
    const reached = new Set<string | null>();
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement!.getAttribute('href')));
    }
    for (const href of await hrefs(page, '.stage svg a')) expect(reached).toContain(href);
    await page.getByRole('link', { name: 'Read the pair Market burns and Ruins' }).first().focus();
    await expect.poll(() => page.locator('.stage .on').count(), settled).toBe(1);
    await page.getByRole('link', { name: 'Ruins', exact: true }).first().hover();
    await expect.poll(() => page.locator('.stage .on').count(), settled).toBe(1);
    await page.getByRole('searchbox').hover();
    expect(await page.locator('.stage .on, .stage.lit').count()).toBe(0);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('tells who took from whom, what each is made of, and what is missing', async () => {
    const { page, context, misdeeds } = await open(result);
    const rows = await page.locator('.derivations tbody tr').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/gu, ' '))).toEqual([
      'Missing source → is the source of Market burns 0.50 60% ',
      'Market burns → is the source of Ruins 0.50 60% Read',
      'Market burns → is the source of حريق في السوق 0.50 60% Read',
      'Missing source → is the source of Blaze at market 0.50 60% ',
    ]);
    expect(await page.locator('.compositions .all > li').first().innerText()).toMatch(
      /Market burns\s+60% Missing source\s+40% its own/,
    );
    expect(await page.locator('.missing-sources').innerText()).toContain(
      'They share what none of them can have',
    );
    expect(await hrefs(page, '.missing-sources a')).toEqual(['#document=fire', '#document=blaze']);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('has a table of scores that leads to the pairs, and names what is related', async () => {
    const { page, context, misdeeds } = await open(result);
    const table = page.locator('.members table');
    expect(await table.getByRole('row').count()).toBe(5);
    const cell = table.getByRole('link', { name: 'Market burns and Ruins: score 0.70, derived' });
    await expect.poll(() => cell.getAttribute('href'), settled).toBe('#pair=fire+ruins');
    expect(await cell.textContent()).toBe('0.70');
    const related = page.locator('.related li');
    expect(await related.count()).toBe(2);
    expect(await related.first().innerText()).toMatch(/^Ferry freed.*same story/);
    expect(await related.nth(1).innerText()).toMatch(/^A walk by the market/);
    await related.getByRole('link', { name: 'in another story' }).click();
    await expect.poll(() => chosen(page), settled).toBe('Ferry freed');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('says so where there is no story, and names no story that is not there', async () => {
    const { page, context, misdeeds } = await open(resultOfClusters([]));
    expect(await page.locator('h1').textContent()).toBe('No stories among 0 documents');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, storyHref('c'));
    await page.getByRole('heading', { name: 'That is not in this report' }).waitFor();
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('lists hundreds of stories a part at a time, as far as the chosen one', async () => {
    const { page, context, misdeeds } = await open(many(300));
    expect(await page.locator('.shelf li').count()).toBe(50);
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    expect(await page.locator('.shelf li').count()).toBe(100);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Story 50');
    await page.evaluate(() => {
      location.hash = '#stories=c170';
    });
    await page.getByRole('heading', { name: 'Story 170' }).waitFor();
    expect(await page.locator('.shelf li').count()).toBe(200);
    const item = (await page.locator('.shelf li:has([aria-current])').boundingBox())!;
    const shelf = (await page.locator('.shelf').boundingBox())!;
    expect(item.y).toBeGreaterThanOrEqual(shelf.y);
    expect(item.y + item.height).toBeLessThanOrEqual(shelf.y + shelf.height);
    await page.getByLabel('Sort by').selectOption({ label: 'newest first' });
    expect((await names(page))[0]).toBe('Story 299');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('shows the first lanes of a large story, all when asked', async () => {
    const ids = Array.from({ length: 150 }, (_, at) => `d${String(at).padStart(3, '0')}`);
    const large = resultOfClusters([
      clusterOf(
        ids,
        ids.slice(1).map((id) => `d000>${id}`),
      ),
    ]);
    const { page, context, misdeeds } = await open(large);
    expect(await page.locator('.stage li').count()).toBe(60);
    expect(await page.locator('.stage .arrow').count()).toBe(59);
    await page.locator('.graph').getByRole('button', { name: 'Show all 150' }).click();
    expect(await page.locator('.stage li').count()).toBe(150);
    expect(await page.locator('.stage .arrow').count()).toBe(149);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('d060');
    expect(await page.locator('.members').innerText()).toContain('up to 30 documents');
    await page.locator('.derivations').getByRole('button', { name: 'Show all 149' }).click();
    expect(await page.locator('.derivations tbody tr').count()).toBe(149);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('withstands clusters that name what is not listed, and derivations in a circle', async () => {
    const odd = {
      ...resultOfClusters([]),
      clusters: [
        {
          ...clusterOf(['ghost', 'wraith'], ['ghost>wraith', 'wraith>ghost', 'ghost>ghost', 'nobody>wraith']),
          compositions: [{ document: 'stranger', own: 1, sources: [] }],
        },
        clusterOf([], []),
      ],
    };
    const { page, context, misdeeds } = await open(odd);
    expect(await chosen(page)).toBe('ghost');
    expect(await page.locator('.stage li').count()).toBe(2);
    expect(await page.locator('.stage a').count()).toBe(0);
    expect(await page.locator('.derivations tbody tr').count()).toBe(2);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it.each([320, 768, 3840])('keeps %i pixels, with nodes in the lanes they belong to', async (width) => {
    const { page, context, misdeeds } = await open(result, '#stories', width);
    await page.locator('.stage .node').first().waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    const off = await page.evaluate(() => {
      const middles = (selector: string): number[] =>
        [...document.querySelectorAll(selector)].map((each) => {
          const { top, bottom } = each.getBoundingClientRect();
          return (top + bottom) / 2;
        });
      const tracks = middles('.stage .track');
      return middles('.stage .node > circle:last-child').map((y, at) => Math.abs(y - tracks[at]!));
    });
    expect(off).toHaveLength(5);
    expect(Math.max(...off)).toBeLessThan(1.5);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('draws for paper what was drawn for the screen', async () => {
    const { page, context, misdeeds } = await open(result);
    await page.locator('.stage .node').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const sizes = await page.evaluate(() => [
      document.querySelector('.stage > svg')!.getAttribute('viewBox')!.split(' ')[2],
      String(document.querySelector<HTMLElement>('.stage')!.offsetWidth),
    ]);
    expect(sizes[0]).toBe(sizes[1]);
    expect(await page.locator('.stories-screen .list').isVisible()).toBe(false);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('shows the story of the sample corpus', async () => {
    const { page, context, misdeeds } = await open(await sample());
    expect(await page.locator('h1').textContent()).toBe('1 story among 20 documents');
    expect(await page.locator('.shelf').count()).toBe(0);
    expect(await page.locator('.begins li a').allTextContents()).toEqual([
      'Nine hurt as car ferry runs aground in fog off Port Caddan',
      'Port Authority to invest 46 million crowns in Northern Quay',
    ]);
    expect(await page.locator('.stage .arrow').count()).toBe(7);
    expect(await page.locator('.related li a').first().textContent()).toMatch(/^The ship that stood still/);
    expect(misdeeds).toEqual([]);
    await context.close();
  });
});
