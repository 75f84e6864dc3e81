import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.js';
import type { Review } from '../../src/model/review.js';
import { renderJson } from '../../src/report/json.js';
import { formatReviews } from '../../src/report/reviews.js';
import { parseReviews } from '../../src/review/parse.js';
import { joined, resultOf } from '../report/fixture.js';
import { openReport, useBrowser } from './browser.js';
import {
  control,
  counts,
  exported,
  onLast,
  onPair,
  onPassage,
  result,
  reviewed,
  rows,
  states,
} from './reviewed.js';

const stray: Review = { a: 'nobody', b: 'wire', decision: 'confirmed', note: '' };

const bring = (page: Page, content: string): Promise<void> =>
  page
    .getByLabel('Import…')
    .setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: Buffer.from(content) });

const clearAll = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Clear all…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear all' }).click();
};

describe('the review screen', () => {
  const browser = useBrowser();
  const open = (of: Result, hash = '#review'): ReturnType<typeof openReport> =>
    openReport(browser(), of, hash);

  it('explains how to begin where nothing is marked', async () => {
    const { page, context, misdeeds } = await open(result);
    expect(await page.getByRole('heading').allTextContents()).toEqual(['Review', 'Nothing is marked yet']);
    expect(await counts(page)).toEqual(['0', '0', '3']);
    expect(await page.getByRole('button', { name: 'Export' }).isDisabled()).toBe(true);
    await page.getByRole('link', { name: 'Next pair not yet reviewed' }).click();
    expect(new URL(page.url()).hash).toBe('#pair=copy+wire');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('lists the marks that came with the report, linked to what they are on', async () => {
    const { page, context, misdeeds } = await open(reviewed);
    expect(await counts(page)).toEqual(['1', '1', '1']);
    expect(await page.getByText('Passages: 0 confirmed, 1 dismissed').isVisible()).toBe(true);
    expect(await states(page)).toEqual(['✓ Confirmed', '✕ Dismissed', '✕ Dismissed']);
    expect(
      await page.locator('.marks a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['#pair=copy+wire', '#pair=copy+wire&passage=2', '#pair=own+wire']);
    expect(await page.locator('.marks td:nth-child(2)').allTextContents()).toEqual([
      'Pair · partial · score 0.90',
      'Passage 2 · edited',
      'Pair · partial · score 0.20',
    ]);
    expect(await control(page, 0).getByLabel('Note').inputValue()).toBe('Word for word.');
    const next = page.getByRole('link', { name: 'Next pair not yet reviewed' });
    expect(await next.getAttribute('href')).toBe('#pair=late+wire');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('keeps what is changed, and what is taken away, over a reload', async () => {
    const { page, context, misdeeds } = await open(reviewed);
    await control(page, 0).getByRole('button', { name: 'Dismiss' }).click();
    await control(page, 1).getByRole('button', { name: 'Dismiss' }).click();
    await control(page, 2).getByLabel('Note').fill('Not by chance.');
    expect(await states(page)).toEqual(['✕ Dismissed', 'Not reviewed', '✕ Dismissed']);
    // At once, before the typing has rested: leaving the page saves.
    await page.reload();
    expect(await states(page)).toEqual(['✕ Dismissed', '✕ Dismissed']);
    expect(
      await page
        .getByLabel('Note')
        .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)),
    ).toEqual(['Word for word.', 'Not by chance.']);
    expect(await counts(page)).toEqual(['0', '2', '1']);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('says by buttons what is pressed, and gives the note back to who changes their mind', async () => {
    const { page, context, misdeeds } = await open(reviewed);
    const confirm = control(page, 0).getByRole('button', { name: 'Confirm' });
    const note = control(page, 0).getByLabel('Note');
    expect(await confirm.getAttribute('aria-pressed')).toBe('true');
    await confirm.focus();
    await page.keyboard.press('Space');
    expect(await confirm.getAttribute('aria-pressed')).toBe('false');
    expect(await note.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await confirm.getAttribute('aria-pressed')).toBe('true');
    expect(await note.inputValue()).toBe('Word for word.');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('shows some by a filter that the address holds', async () => {
    const { page, context, misdeeds } = await open(reviewed, '#review&decision=dismissed');
    expect(await rows(page).count()).toBe(2);
    const filter = page.getByLabel('Show');
    expect(await filter.locator('option').allTextContents()).toEqual([
      'all (3)',
      '✓ confirmed (1)',
      '✕ dismissed (2)',
    ]);
    await filter.selectOption('confirmed');
    expect(await states(page)).toEqual(['✓ Confirmed']);
    expect(new URL(page.url()).hash).toBe('#review&decision=confirmed');
    // A mark that no longer passes stays, so that it can be changed back.
    await control(page, 0).getByRole('button', { name: 'Dismiss' }).click();
    expect(await states(page)).toEqual(['✕ Dismissed']);
    await filter.selectOption('all');
    await filter.selectOption('confirmed');
    expect(await page.getByText('No mark is confirmed.').isVisible()).toBe(true);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('exports, clears after asking, brings back, and imports', async () => {
    const { page, context, misdeeds } = await open(reviewed);
    const file = await exported(page);
    expect(file).toBe(formatReviews([onPair, onPassage, onLast]));

    await page.getByRole('button', { name: 'Clear all…' }).click();
    await page.keyboard.press('Escape');
    expect(await rows(page).count()).toBe(3);
    await clearAll(page);
    expect(await page.getByRole('status').textContent()).toBe('3 marks cleared.');
    expect(await page.getByRole('heading', { name: 'Nothing is marked yet' }).isVisible()).toBe(true);
    await page.reload();
    expect(await counts(page)).toEqual(['0', '0', '3']);

    await bring(page, formatReviews([...parseReviews(file), stray]));
    await page.getByText('3 marks came in. 1 mark left out: on a pair or passage').waitFor();
    expect(await states(page)).toEqual(['✓ Confirmed', '✕ Dismissed', '✕ Dismissed']);
    await clearAll(page);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('status').textContent()).toBe('3 marks restored.');
    expect(await exported(page)).toBe(file);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('merges what is imported, whichever way round its pairs are', async () => {
    const { page, context, misdeeds } = await open(reviewed);
    const turned = { a: 'wire', b: 'copy', passage: { a: onPassage.passage!.b, b: onPassage.passage!.a } };
    const late: Review = { a: 'wire', b: 'late', decision: 'confirmed', note: 'New.' };
    const elsewhere = { ...onPassage, passage: { a: { begin: 0, end: 1 }, b: { begin: 0, end: 1 } } };
    await bring(
      page,
      `\uFEFF${formatReviews([{ ...turned, decision: 'confirmed', note: 'Turned.' }, late, elsewhere])}`,
    );
    await page.getByText('2 marks came in. 1 mark left out').waitFor();
    expect(parseReviews(await exported(page))).toEqual([
      onPair,
      { ...onPassage, decision: 'confirmed', note: 'Turned.' },
      { ...late, a: 'late', b: 'wire' },
      onLast,
    ]);
    expect(await page.getByText('All pairs are reviewed.').isVisible()).toBe(true);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it.each([
    ['an article', 'Not JSON.', 'r.json: not JSON'],
    ['a result', joined(renderJson(result)), 'r.json: schema: it must be copytaster/review/1'],
    [
      'a mark that is none',
      formatReviews([onPair, onLast]).replace('dismissed', 'maybe'),
      'r.json: reviews.1: the decision must be confirmed or dismissed',
    ],
  ])('says in one line why it does not import %s', async (_, content, said) => {
    const { page, context, misdeeds } = await open(reviewed);
    await bring(page, content);
    await page.getByRole('alert').filter({ hasText: 'r.json' }).waitFor();
    expect(await page.getByRole('alert').textContent()).toBe(said);
    expect(await rows(page).count()).toBe(3);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('says in one line that a file is too large, without reading it', async () => {
    const { page, context, misdeeds } = await open(reviewed);
    // From the disk: the protocol of the browser takes its time over so many bytes.
    const file = join(mkdtempSync(join(tmpdir(), 'copytaster-page-')), 'r.json');
    writeFileSync(file, Buffer.alloc(2 ** 25 + 1, ' '));
    await page.getByLabel('Import…').setInputFiles(file);
    await page.getByText('r.json: larger than the limit of 32 MiB').waitFor();
    rmSync(dirname(file), { recursive: true });
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  it('breaks no rule of axe while it asks', async () => {
    const { page, context } = await open(reviewed);
    await page.getByRole('button', { name: 'Clear all…' }).click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    await context.close();
  });

  it('has many marks a part at a time, and all of them on paper', async () => {
    const ids = Array.from({ length: 3001 }, (_, i) => `document ${String(i).padStart(4, '0')}`);
    const pairs = ids.slice(1).map((a) => ({ a, b: ids[0]! }));
    const many = resultOf(
      ids.map((id) => [id] as const),
      pairs,
    );
    const marks = pairs.map(({ a, b }): Review => ({ a, b, decision: 'confirmed', note: `On ${a}.` }));
    const { page, context, misdeeds } = await open({ ...many, reviews: marks });
    expect(await counts(page)).toEqual(['3,000', '0', '0']);
    expect(await rows(page).count()).toBe(50);
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    expect(await rows(page).count()).toBe(100);
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex)).toBe(51);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await rows(page).count()).toBe(3000);
    expect(await page.getByText('Note: On document 3000.').isVisible()).toBe(true);
    expect(
      await page.locator('.marks textarea:visible, main button:visible, main select:visible').count(),
    ).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await rows(page).count()).toBe(100);
    expect(misdeeds).toEqual([]);
    await context.close();
  });
});
