import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/align.js';
import { alignDefaults } from '../../src/align/options.js';
import { Detector, sideOf } from '../../src/detector.js';
import { judge } from '../../src/judge/judge.js';
import type { Document } from '../../src/model/document.js';
import { readScoreModel } from '../../src/read/score.js';
import { CountingVocabulary } from '../align/counting.js';

const said = '“We held 12 ships,” the harbour master of Port Caddan said on Tuesday. ';
const other = 'The board of the bank raised its rate to 4.5 per cent. ';

const score = readScoreModel();

/** Questions to the vocabulary that judging what is aligned between two texts takes. */
function workOf(one: string, two: string): number {
  const vocabulary = new CountingVocabulary();
  const [a, b] = [one, two].map((text, i) => sideOf({ id: String(i), text }, vocabulary)) as [Side, Side];
  const alignments = align(a, b, { vocabulary, background: undefined }, alignDefaults);
  vocabulary.asked = 0;
  judge(a, b, alignments, { vocabulary, background: undefined, score });
  return vocabulary.asked;
}

type Side = ReturnType<typeof sideOf>;

describe('the work of judging', () => {
  it.each<[string, number, (n: number) => readonly [string, string]]>([
    ['one sentence many times against itself', 500, (n) => [said.repeat(n), said.repeat(n)]],
    [
      'one sentence many times against itself and another',
      50,
      (n) => [said.repeat(n), other + said.repeat(n)],
    ],
    ['one word only', 5000, (n) => ['fog '.repeat(n), 'fog '.repeat(n)]],
    ['names only', 5000, (n) => ['Ship Fog '.repeat(n), `Sea ${'Ship Fog '.repeat(n)}`]],
    [
      'no sentence end',
      200,
      (n) => [said.replaceAll('.', '').repeat(n), other + said.replaceAll('.', '').repeat(n)],
    ],
  ])('grows no faster than the texts: %s', (_, n, texts) => {
    const [once, twice] = [workOf(...texts(n)), workOf(...texts(2 * n))];
    expect(twice).toBeLessThanOrEqual(2.5 * once + 1000);
  });
});

/** A document that counts how often its text is read. */
class CountingDocument implements Document {
  reads = 0;

  constructor(
    readonly id: string,
    private readonly told: string,
  ) {}

  get text(): string {
    this.reads++;
    return this.told;
  }
}

describe('the work of a detector', () => {
  it('reads the text of each of many identical documents no more often for more pairs', () => {
    const readsOf = (count: number): number => {
      const documents = Array.from(
        { length: count },
        (_, i) => new CountingDocument(String(i), said + other),
      );
      const detector = new Detector(score);
      for (let i = 0; i < count; i++)
        for (let j = i + 1; j < count; j++) detector.pair(documents[i]!, documents[j]!);
      return Math.max(...documents.map(({ reads }) => reads));
    };
    expect(readsOf(20)).toBe(readsOf(2));
  });
});
