import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/align.js';
import { alignDefaults } from '../../src/align/options.js';
import { affordable } from '../../src/align/links.js';
import { similarities } from '../../src/align/similarity.js';
import { CountingVocabulary } from './counting.js';
import { alignable, both } from './fixture.js';

const said = 'The harbour master of Port Caddan said on Tuesday that 12 ships were held. ';
const other = 'The board of the bank raised its rate to 4.5 per cent. ';

/** Words without a full stop, none beside the same word for long. */
const endless = (words: number): string =>
  Array.from({ length: words }, (_, i) => `word${(i * i) % 97} `).join('');

/** Questions to the vocabulary, and links, that aligning two texts takes. */
function workOf(one: string, two: string): { asked: number; links: number } {
  const vocabulary = new CountingVocabulary();
  const [a, b] = [alignable(one, vocabulary), alignable(two, vocabulary)];
  vocabulary.asked = 0;
  const alignments = align(a, b, { vocabulary, background: undefined }, alignDefaults);
  return { asked: vocabulary.asked, links: alignments.reduce((sum, { links }) => sum + links.length, 0) };
}

describe('the work of aligning', () => {
  it.each<[string, number, (n: number) => readonly [string, string]]>([
    ['one sentence many times against itself', 2000, (n) => [said.repeat(n), said.repeat(n)]],
    [
      'one sentence many times against itself and another',
      100,
      (n) => [said.repeat(n), other + said.repeat(n)],
    ],
    ['one sentence many times against itself once', 2000, (n) => [said.repeat(n), other + said]],
    ['two sentences by turns', 100, (n) => [(said + other).repeat(n), (other + said).repeat(n)]],
    ['one word only', 20_000, (n) => ['fog '.repeat(n), `ship ${'fog '.repeat(n)}`]],
    ['one word a sentence', 2000, (n) => ['Fog. '.repeat(n), `Ship. ${'Fog. '.repeat(n)}`]],
    ['no sentence end', 2000, (n) => [endless(n), `ship ${endless(n)}`]],
  ])('grows no faster than the texts: %s', (_, n, texts) => {
    const [once, twice] = [workOf(...texts(n)), workOf(...texts(2 * n))];
    expect(twice.links).toBeLessThanOrEqual(2.5 * once.links + 20);
    expect(twice.asked).toBeLessThanOrEqual(2.5 * once.asked + 1000);
  });

  it('asks nothing of the words of identical texts', () => {
    expect(workOf(said.repeat(500), said.repeat(500))).toEqual({ asked: 0, links: 500 });
  });

  it('is bounded in the cells of a matrix whose rows are all somewhat alike', () => {
    const text = Array.from(
      { length: 3000 },
      (_, i) => `Wharf${i % 5} pier${i % 6} dock${i % 7} quay${i % 8} jetty${i % 9} so.`,
    ).join(' ');
    const { rows, columns, b, first, isWhole } = similarities(both(text, text).vectors);
    expect(rows * columns).toBe(9_000_000);
    expect(b.length).toBeLessThanOrEqual(1 << 22);
    expect(b.length).toBeGreaterThan(4_000_000);
    expect(isWhole).toBe(false);
    for (let r = 0; r < rows; r += 250) {
      const kept = [...b.subarray(first[r], first[r + 1])];
      expect(kept).toEqual([...new Set(kept)].sort((x, y) => x - y));
      // The likest at the likest place.
      expect(kept).toContain(r);
    }
  });

  it('is bounded in the words of links: those past that are left out', () => {
    const { a, b } = both(said.repeat(3), said + said);
    const words = a.text.sentences.firstToken[1]!;
    const isAffordable = affordable({ a: a.text, b: b.text }, 3 * words ** 2 + 1);
    const links = [0, 1, 2, 0, 1].map((s) => ({ a: s, b: 0, similarity: 1 }));
    expect(links.map(isAffordable)).toEqual([true, true, true, false, false]);
  });
});
