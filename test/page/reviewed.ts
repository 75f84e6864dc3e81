import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Review } from '../../src/model/review.js';
import { foldReviews } from '../../src/review/fold.js';
import { resultOf } from '../report/fixture.js';

const text = 'One day. Two days. Three days.';
/** Three pairs of four articles; two passages in the first. */
export const result = resultOf(
  ['wire', 'copy', 'late', 'own'].map((id) => [id, text] as const),
  [
    { a: 'copy', b: 'wire', score: 0.9, passages: [{ links: [[0, 0]] }, { links: [[2, 1]] }] },
    { a: 'late', b: 'wire', score: 0.6, passages: [{ links: [[0, 0]] }] },
    { a: 'own', b: 'wire', score: 0.2, passages: [{ links: [[1, 1]] }] },
  ],
);
const [pair, , last] = result.pairs;
export const onPair: Review = { a: 'copy', b: 'wire', decision: 'confirmed', note: 'Word for word.' };
export const onPassage: Review = {
  a: 'copy',
  b: 'wire',
  passage: { a: pair!.passages[1]!.a, b: pair!.passages[1]!.b },
  decision: 'dismissed',
  note: '',
};
export const onLast: Review = { a: last!.a, b: last!.b, decision: 'dismissed', note: 'Chance.' };
export const reviewed = foldReviews(result, [onPair, onPassage, onLast]).result;

/** What the review screen shows. */
export const rows = (page: Page): Locator => page.locator('.marks tbody tr');
export const control = (page: Page, at: number): Locator => rows(page).nth(at).getByRole('group');
export const states = (page: Page): Promise<string[]> => page.locator('.marks .state').allTextContents();
export const counts = (page: Page): Promise<string[]> => page.locator('.progress strong').allTextContents();

/** What the export button saves. */
export async function exported(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('copytaster-review.json');
  return readFileSync(await download.path(), 'utf8');
}
