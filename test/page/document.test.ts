import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.js';
import { resultOf } from '../report/fixture.js';
import { openReport, useBrowser, settled } from './browser.js';
import { sample } from './sample.js';

const text = 'One day it rained. Two days it snowed.\nThree days it was dry. Nobody else says so.';

/** `made` comes from `late` and `wire`, shares a sentence with `own`, and `copy` comes from it. */
const base = resultOf(
  [
    ['made', text],
    ...['copy', 'late', 'own', 'wire'].map((id) => [id, text] as const),
    ['alone', 'Nothing of it is anywhere else.'],
    ['unheld'],
  ],
  [
    { a: 'copy', b: 'made', score: 0.9, direction: 'b-to-a', passages: [{ links: [[0, 0]] }] },
    {
      a: 'made',
      b: 'wire',
      score: 0.6,
      direction: 'b-to-a',
      passages: [
        {
          links: [
            [0, 0],
            [1, 1],
          ],
        },
      ],
    },
    {
      a: 'late',
      b: 'made',
      score: 0.5,
      direction: 'a-to-b',
      passages: [{ links: [[1, 1]] }, { links: [[2, 2]] }],
    },
    { a: 'made', b: 'own', score: 0.3, passages: [{ kind: 'quotation', links: [[2, 2]] }] },
    { a: 'made', b: 'unheld', score: 0.2, direction: 'common-source' },
  ],
);
const dates: Readonly<Record<string, string>> = {
  wire: '2025-10-16',
  late: '2025-10-15',
  copy: '2025-10-14',
};
const result: Result = {
  ...base,
  documents: base.documents.map((document) => ({ ...document, published: dates[document.id] ?? null })),
};

const composed: Result = {
  ...result,
  clusters: [
    {
      id: 'c1',
      documents: ['copy', 'late', 'made', 'wire'],
      edges: [],
      derivations: [],
      missing: [{ id: 'lost', descendants: ['made', 'copy'], statement: 'Both name a source outside.' }],
      compositions: [
        {
          document: 'made',
          own: 0.335,
          sources: [
            { source: 'wire', share: 0.333 },
            { source: 'lost', share: 0.332 },
          ],
        },
      ],
    },
  ],
};

const composition = (page: Page): Promise<string[]> =>
  page.locator('.made-list li > span:last-child').allTextContents();
/** Every marked sentence with the numbers before its run, and its step. */
const heat = (page: Page): Promise<string[]> =>
  page
    .locator('.run')
    .evaluateAll((runs) =>
      runs.map((run) =>
        [
          ...[...run.querySelectorAll('.source-number')].map((number) => number.textContent),
          ...[...run.querySelectorAll('.heat')].map((sentence) => sentence.textContent),
        ].join('|'),
      ),
    );
const names = (page: Page): Promise<string[]> => page.locator('.source .headline').allTextContents();
const hash = (page: Page): string => new URL(page.url()).hash;
const counted = (page: Page, name: string) => page.getByRole('checkbox', { name: `Count ${name}` });

describe('the document screen', () => {
  const browser = useBrowser();
  const open = (of: Result, at: string, settings = {}): ReturnType<typeof openReport> =>
    openReport(browser(), of, at, settings);

  it('says what the document is, and lists its pairs by rank', async () => {
    const { page, context, misdeeds } = await open(result, '#document=made');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('made');
    expect(await page.getByText('17 words · 4 sentences').isVisible()).toBe(true);
    expect(await page.locator('.standing').textContent()).toContain(
      'Strongest pair 0.90Higher than that of 83% of the documents.',
    );
    expect(await page.locator('.group h3').allTextContents()).toEqual([
      'Sources and texts in common 4',
      'Come from this text 1',
    ]);
    expect(await names(page)).toEqual(['late', 'wire', 'own', 'unheld', 'copy']);
    expect(await page.locator('.relation').allTextContents()).toEqual([
      'This comes from it',
      'This comes from it',
      'Direction undetermined',
      'Both come from one source',
      'It comes from this',
    ]);
    const first = page.locator('.source').first();
    expect(await first.locator('.measures').textContent()).toBe('79% of this textscore 0.50partial');
    expect(await first.locator('.by-kind').textContent()).toContain('edited 9 words');
    expect(await page.getByRole('link', { name: 'Read the pair with wire' }).getAttribute('href')).toBe(
      '#pair=made+wire',
    );
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('shows at each place the best source, or all, and the address holds which', async () => {
    const { page, context, misdeeds } = await open(result, '#document=made');
    const best = ['2|One day it rained.', '1|Two days it snowed.', '1|Three days it was dry.'];
    await page.locator('.run').nth(2).waitFor();
    expect(await heat(page)).toEqual(best);
    await page.getByRole('button', { name: 'All sources' }).click();
    expect(await heat(page)).toEqual([
      '2|5|One day it rained.',
      '1|2|Two days it snowed.',
      '1|3|Three days it was dry.',
    ]);
    expect(hash(page)).toBe('#document=made&mode=all');
    await page.reload();
    expect(await page.getByRole('button', { name: 'All sources' }).getAttribute('aria-pressed')).toBe('true');
    await page.locator('.run').nth(2).waitFor();
    expect((await heat(page))[0]).toBe('2|5|One day it rained.');
    await page.getByRole('button', { name: 'Best source' }).click();
    expect(await heat(page)).toEqual(best);
    expect(hash(page)).toBe('#document=made');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('leads from a number, or a sentence, to the passage, and back', async () => {
    const { page, context, misdeeds } = await open(result, '#document=made&mode=all');
    await page
      .getByRole('link', { name: 'Document 1, late, similarity 0.50: read the passage' })
      .last()
      .click();
    expect(hash(page)).toBe('#pair=made+late&passage=2');
    await page.goBack();
    expect(hash(page)).toBe('#document=made&mode=all');
    await page.getByText('Two days it snowed.').click();
    expect(hash(page)).toBe('#pair=made+late&passage=1');
    await page.goBack();
    await page.locator('.run').nth(2).waitFor();
    expect((await heat(page))[1]).toBe('1|2|Two days it snowed.');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('says what the text is made of from its passages, and follows what is left out', async () => {
    const { page, context, misdeeds } = await open(result, '#document=made');
    await page.locator('.run').first().waitFor();
    expect(await composition(page)).toEqual(['51% from late', '23% from wire', '26% its own']);
    await counted(page, 'late').uncheck();
    expect(hash(page)).toBe('#document=made&out=late');
    expect(await composition(page)).toEqual(['46% from wire', '54% its own']);
    expect(await heat(page)).toEqual(
      ['2|One day it rained. Two days it snowed.', '3|Three days it was dry.'].map((run) =>
        run.replace('. ', '.|'),
      ),
    );
    await page.reload();
    await page.locator('.run').first().waitFor();
    expect(await counted(page, 'late').isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Count all again' }).click();
    expect(await counted(page, 'late').isChecked()).toBe(true);
    expect((await composition(page))[0]).toBe('51% from late');
    expect(hash(page)).toBe('#document=made');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('says it as the result does, missing sources too, as long as nothing is left out', async () => {
    const { page, context, misdeeds } = await open(composed, '#document=made');
    expect(await composition(page)).toEqual([
      '33% from wire',
      '33% from a source that is not among the documents Both name a source outside.',
      '34% its own',
    ]);
    expect(await names(page)).toEqual(['wire', 'late', 'own', 'unheld', 'copy']);
    await counted(page, 'unheld').uncheck();
    expect((await composition(page))[0]).toBe('46% from wire');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('shows one source alone, by a link and so by the back button', async () => {
    const { page, context, misdeeds } = await open(result, '#document=made&source=own');
    expect(await page.getByText('Only what it shares with own.').isVisible()).toBe(true);
    await page.locator('.run').first().waitFor();
    expect(await heat(page)).toEqual(['3|Three days it was dry.']);
    await page.getByRole('link', { name: 'Show in the text only what it shares with copy' }).click();
    await expect.poll(() => heat(page), settled).toEqual(['5|One day it rained.']);
    expect(await page.locator('.source.current .headline').textContent()).toBe('copy');
    await page.goBack();
    await expect.poll(() => heat(page), settled).toEqual(['3|Three days it was dry.']);
    await page.locator('.only').getByRole('link', { name: 'Show all' }).click();
    expect((await heat(page)).length).toBe(3);
    expect(await page.locator('.only').isVisible()).toBe(false);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('sorts the list', async () => {
    const { page, context, misdeeds } = await open(result, '#document=made&sort=date');
    expect(await names(page)).toEqual(['late', 'wire', 'own', 'unheld', 'copy']);
    await page.getByLabel('Sort by').selectOption({ label: 'Score' });
    expect(await names(page)).toEqual(['wire', 'late', 'own', 'unheld', 'copy']);
    expect(hash(page)).toBe('#document=made&sort=score');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('says that a document has no pair, or that its text is not held', async () => {
    const { page, context, misdeeds } = await open(result, '#document=alone');
    expect(await page.getByText('It shares no text with any other document').isVisible()).toBe(true);
    expect(await page.getByText('Nothing of it is anywhere else.').isVisible()).toBe(true);
    expect(await page.locator('.made').count()).toBe(0);
    await page.goto(page.url().replace(/#.*/, '#document=unheld'));
    expect(await page.getByText('The report does not hold the text of this article.').isVisible()).toBe(true);
    expect(await names(page)).toEqual(['made']);
    await page.goto(page.url().replace(/#.*/, '#document=nobody'));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('That is not in this report');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('lists all of 300 documents as they are asked for, and who has a place of the text', async () => {
    const ids = Array.from({ length: 300 }, (_, at) => `d${at}`);
    const many = resultOf(
      [['made', text], ...ids.map((id) => [id, text] as const)],
      ids.map((id) => ({ a: id, b: 'made', passages: [{ links: [[0, 0]] }] })),
    );
    const { page, context, misdeeds } = await open(many, '#document=made&mode=all');
    await page.getByRole('button', { name: 'All 300 documents that have this place' }).click();
    expect(await page.locator('.hits a').count()).toBe(300);
    expect(await page.locator('.hits a').last().getAttribute('href')).toBe('#pair=made+d299&passage=1');
    await page.getByRole('button', { name: 'All 300 documents that have this place' }).click();
    expect(await page.locator('.hits').count()).toBe(0);
    expect(await page.locator('.source').count()).toBe(10);
    await page.getByRole('button', { name: 'Show 50 more of 300' }).click();
    expect(await page.locator('.source').count()).toBe(60);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('d10');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.source').count()).toBe(300);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('shows right-to-left and hostile words as they are, within 320 pixels', async () => {
    const arabic = 'غرقت السفينة قرب الميناء. نجا كل الركاب.';
    const hostile = `${'<img src=x onerror=alert(1)>'.repeat(4)}\u202Eevil${'x'.repeat(300)}`;
    const made = resultOf(
      [
        [hostile, `${arabic}\nThe harbour\u200B is closed.`],
        ['مصدر', arabic],
      ],
      [{ a: hostile, b: 'مصدر', direction: 'b-to-a', passages: [{ links: [[0, 0]] }] }],
    );
    const { page, context, misdeeds } = await open(made, `#document=${encodeURIComponent(hostile)}`, {
      viewport: { width: 320, height: 640 },
    });
    await page.locator('.run').waitFor();
    const direction = (words: string): Promise<string> =>
      page
        .locator('.sheet p', { hasText: words })
        .evaluate((paragraph) => (paragraph.matches(':dir(rtl)') ? 'rtl' : 'ltr'));
    expect(await direction('نجا كل الركاب')).toBe('rtl');
    expect(await direction('The harbour')).toBe('ltr');
    expect(await page.locator('h1').textContent()).toMatch(/^<img src=x.*\uFFFDevilx+…$/u);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.getByText('1 hidden character in this text').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'To the list' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('document-sources');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('greys furniture and lays out a long text as it is read', async () => {
    const long = `Watch: more.\n${'A line of the long text goes on.\n'.repeat(3000)}The end is here.`;
    const made = resultOf([['made', long]], []);
    const [document] = made.documents;
    const { page, context, misdeeds } = await open(
      { ...made, documents: [{ ...document!, furniture: [{ begin: 0, end: 12 }] }] },
      '#document=made',
    );
    expect(await page.locator('.template').allTextContents()).toEqual(['Watch: more.']);
    expect(await page.getByText('The end is here.').count()).toBe(0);
    await page.keyboard.press('End');
    await page.getByText('The end is here.').waitFor();
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  describe('of the sample corpus', () => {
    let corpus: Result;
    beforeAll(async () => {
      corpus = await sample();
    });

    it('tells a text that was made of two', async () => {
      const { page, context, misdeeds } = await open(corpus, '#document=stitched.md');
      const parts = await composition(page);
      expect(parts.map((part) => part.replace(/^\d+% /, ''))).toEqual([
        'from Nine hurt as car ferry runs aground in fog off Port Caddan',
        'from Port Authority to invest 46 million crowns in Northern Quay',
        'its own',
      ]);
      expect(parts.reduce((sum, part) => sum + Number.parseInt(part, 10), 0)).toBe(100);
      expect(misdeeds).toEqual([]);
      await context.close();
    });

    it('tells an original, whatever comes from it', async () => {
      const { page, context, misdeeds } = await open(corpus, '#document=wire.md');
      await page
        .getByText('No listed document was found to be a source of it. 5 documents come from it.')
        .waitFor();
      expect(await composition(page)).toEqual(['100% its own']);
      expect(misdeeds).toEqual([]);
      await context.close();
    });
  });
});
