import type { Page } from 'playwright-core';
import type { Result } from '../../src/model/result.js';
import { resultOf } from '../report/fixture.js';

const drift = {
  a: { begin: 0, end: 2 },
  b: { begin: 0, end: 2 },
  category: 'number',
  statement: '70 became 17',
} as const;
const base = resultOf(
  [
    ['wire.md', 'One. Two. Three.'],
    ['light.md', 'One. Two. Four.'],
    ['heavy.md', 'One. Five. Six.'],
    ['other.md', 'One. Seven.'],
    ['alone.md', 'Eight.'],
  ],
  [
    {
      a: 'light.md',
      b: 'wire.md',
      score: 0.95,
      verdict: 'derived',
      direction: 'b-to-a',
      passages: [{ links: [[0, 0]] }, { links: [[1, 1]] }],
    },
    {
      a: 'heavy.md',
      b: 'wire.md',
      score: 0.6,
      verdict: 'partial',
      passages: [{ kind: 'rewritten', links: [[0, 0]], drift: [drift] }],
    },
    {
      a: 'heavy.md',
      b: 'light.md',
      score: 0.4,
      verdict: 'partial',
      passages: [{ kind: 'rewritten', links: [[0, 0]] }],
    },
    {
      a: 'other.md',
      b: 'wire.md',
      score: 0.1,
      verdict: 'same-story',
      passages: [{ kind: 'quotation', links: [[0, 0]] }],
    },
  ],
  {
    counts: { candidates: 9, belowMinScore: 3, boilerplate: 2 },
    options: { minScore: 0.1, lexicon: 'none' },
  },
);
const outlets = ['Agency', 'Gazette', 'Gazette', 'Évening', null];
/** Four pairs among five documents, one of them dismissed, two of one outlet; every filter keeps some out. */
export const fewPairs: Result = {
  ...base,
  documents: base.documents.map((document, at) => ({ ...document, outlet: outlets[at]! })),
  clusters: [
    {
      id: 'c1',
      documents: ['heavy.md', 'light.md', 'wire.md'],
      edges: [],
      derivations: [],
      missing: [],
      compositions: [],
    },
  ],
  reviews: [{ a: 'heavy.md', b: 'wire.md', decision: 'dismissed', note: '' }],
};

/** The address, once it has followed. */
export const address = async (page: Page, hash: string): Promise<void> => {
  await page.waitForFunction((expected) => (location.hash || '#') === expected, hash);
};
