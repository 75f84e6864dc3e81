import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../src/index.js';
import type { Pair } from '../../../src/index.js';

const said = 'The crew saved every soul on board that night and we owe them more than thanks';
const wire = [
  'A car ferry carrying 217 passengers ran aground in thick fog outside Port Caddan on Tuesday.',
  `“${said},” said deputy coastguard commander Rufus Amberley.`,
  'Three lifeboats and a pilot cutter took everyone off within three hours.',
  'Divers found no hole in the hull, and none of the 120 tonnes of diesel had leaked.',
];

const pairOf = (a: string, b: string): Promise<Pair> =>
  comparePair({ id: 'a', text: a }, { id: 'b', text: b }, { lexicon: 'none' });

describe('the quotations of a pair', () => {
  const text = wire.join(' ');

  it('are listed with their speaker where they stand inside a retold passage', async () => {
    const pair = await pairOf(text, text.replace('thick fog', 'dense fog'));
    expect(pair.quotations).toHaveLength(1);
    const [quotation] = pair.quotations;
    expect(text.slice(quotation!.a.begin, quotation!.a.end)).toBe(said);
    expect(quotation).toMatchObject({ speaker: 'Rufus Amberley', altered: false });
    expect(pair.passages.flatMap(({ drift }) => drift)).toEqual([]);
    expect(pair.evidence.map(({ statement }) => statement).join(' ')).toContain(
      '1 quotation that both carry',
    );
  });

  it('are drift of the passage that holds them where they were altered', async () => {
    const pair = await pairOf(text, text.replace('saved every soul', 'lost every soul'));
    expect(pair.quotations.map(({ altered }) => altered)).toEqual([true]);
    const drift = pair.passages.flatMap((passage) => passage.drift);
    const changed = drift.filter(({ category }) => category === 'quotation');
    expect(changed.map(({ a, b }) => [text.slice(a.begin, a.end), b.end - b.begin])).toEqual([['saved', 4]]);
    expect(drift.map(({ a }) => a.begin)).toEqual(drift.map(({ a }) => a.begin).sort((x, y) => x - y));
  });

  it('do not count as retold', async () => {
    const long = `“${said}, ${'and once more we thank them from the bottom of our hearts, '.repeat(5)}” said Amberley.`;
    const one = `${long} The mayor of Brackwater opened the new swimming hall on Saturday with a dive.`;
    const other = `${long} Wheat futures fell to their lowest price in seven weeks as rain reached the plains.`;
    const pair = await pairOf(one, other);
    expect(pair.quotations.length).toBeGreaterThan(0);
    expect(pair.verdict).toBe('same-story');
  });

  it('are none without a passage', async () => {
    const pair = await pairOf(
      'He said it was “a very long and cold night”.',
      'Wheat fell. Maize rose a little.',
    );
    expect(pair.quotations).toEqual([]);
  });
});
