import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../src/lexicon/lexicon.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import type { Drift } from '../../../src/model/passage.js';
import { readLexicon } from '../../../src/read/lexicon.js';
import { asideCases } from './aside.cases.js';
import type { DriftCase } from './case.js';
import { developmentCases } from './cases.js';
import { various } from './cases/various.js';
import { flagged, measured, scoreOf } from './measure.js';

const vocabulary = new Vocabulary(lexiconOf(readLexicon()));

const measure = (cases: readonly DriftCase[]): { precision: number; recall: number } =>
  measured(cases.map((each) => scoreOf(each, flagged(each, vocabulary))));

describe('facts that changed between linked sentences', () => {
  it('is measured on pairs of which nearly a third were written without sight of the rules', () => {
    const held = asideCases.length + various.length;
    const all = developmentCases.length + held;
    expect(all).toBeGreaterThanOrEqual(120);
    expect(held / all).toBeGreaterThanOrEqual(0.3);
    expect(developmentCases.filter(({ drift }) => drift.length === 0).length).toBeGreaterThanOrEqual(48);
  });

  it.each([
    ['that the rules were made on', developmentCases],
    ['that were set aside', asideCases],
    ['of a second table, written without sight of the rules', various],
  ] as const)('is found in 8 of 10 pairs %s, and 9 of 10 flags are right', (_, cases) => {
    const { precision, recall } = measure(cases);
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
