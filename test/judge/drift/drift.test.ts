import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../src/lexicon/lexicon.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import type { Drift } from '../../../src/model/passage.js';
import { readLexicon } from '../../../src/read/lexicon.js';
import { asideCases } from './aside.cases.js';
import type { DriftCase } from './case.js';
import { developmentCases } from './cases.js';
import { flagged, measured, scoreOf } from './measure.js';

const vocabulary = new Vocabulary(lexiconOf(readLexicon()));

const measure = (cases: readonly DriftCase[]): { precision: number; recall: number } =>
  measured(cases.map((each) => scoreOf(each, flagged(each, vocabulary))));

describe('facts that changed between linked sentences', () => {
  it('holds a third of the pairs aside, and as many with nothing changed as with something', () => {
    const all = [...developmentCases, ...asideCases];
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(asideCases.length).toBeGreaterThanOrEqual(all.length / 4);
    expect(developmentCases.filter(({ drift }) => drift.length === 0).length).toBeGreaterThanOrEqual(48);
  });

  it('is found and rightly so in the pairs that the rules were made on', () => {
    const { precision, recall } = measure(developmentCases);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it('is found in at least 8 of 10 pairs that were set aside, and 9 of 10 flags are right', () => {
    const { precision, recall } = measure(asideCases);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  const key = ({ category, a, b }: Drift): string => `${category} ${a.begin} ${a.end} ${b.begin} ${b.end}`;

  it.each(developmentCases.map((each) => [each.a, each] as const))('mirrors: %s', (_, each) => {
    const there = flagged(each, vocabulary).map(key).sort();
    const back = flagged({ ...each, a: each.b, b: each.a }, vocabulary);
    expect(back.map(({ category, a, b }) => key({ category, a: b, b: a, statement: '' })).sort()).toEqual(
      there,
    );
  });

  const statements = (a: string, b: string): string[] =>
    flagged({ a, b, drift: [] }, vocabulary).map(({ statement }) => statement);

  it('says what became of what', () => {
    const [a, b] = [
      'Moscow said 70 gunmen were killed in the raid.',
      'Moscow said 17 gunmen were killed in the raid.',
    ];
    expect(statements(a, b)).toEqual(['70 became 17']);
    expect(statements(b, a)).toEqual(['17 became 70']);
  });

  it('says which words are missing or new', () => {
    const [a, b] = ['Moscow claimed that the gunmen were killed.', 'The gunmen were killed in Moscow.'];
    expect(statements(a, b)).toEqual(['"claimed" is missing: it is told as a fact']);
    expect(statements(b, a)).toEqual(['"claimed" is new: it was told as a fact']);
  });

  it('keeps its time with a sentence repeated and a sentence of nothing but numbers', () => {
    const one = `${Array.from({ length: 120 }, (_, i) => `${i} men`).join(' and ')}.`;
    const other = `${Array.from({ length: 120 }, (_, i) => `${i + 500} men`).join(' and ')}.`;
    expect(Array.isArray(flagged({ a: one, b: other, drift: [] }, vocabulary))).toBe(true);
  });
});
