import { describe, expect, it } from 'vitest';
import type { Drift } from '../../src/model/passage.js';
import { renderText } from '../../src/report/text.js';
import { resultOf } from './fixture.js';

const plain = { color: false, width: 100 } as const;
const texts = [
  ['a', 'The minister “never said so” and 70 left.'],
  ['b', 'She “never meant so”, and 17 left.'],
] as const;
const span = (begin: number, end: number) => ({ begin, end });
const number: Drift = { a: span(33, 35), b: span(26, 28), category: 'number', statement: '70 became 17' };
const passages = (drift: readonly Drift[]) => [{ links: [[0, 0]] as const, drift }];

describe('what is said below the passages of a pair', () => {
  it('names facts that changed, with the passage', () => {
    const report = renderText(resultOf(texts, [{ a: 'a', b: 'b', passages: passages([number]) }]), plain);
    expect(report).toMatch(/Changed from the one to the other\n {2}· number: 70 became 17 \(passage 1\)\n/);
  });

  it('names quotations that both carry, their speaker, and what was altered', () => {
    const quotations = [
      { a: span(14, 27), b: span(5, 19), speaker: 'the minister', altered: true },
      { a: span(20, 27), b: span(11, 18), speaker: null, altered: false },
    ];
    const pair = { a: 'a', b: 'b', passages: passages([]), quotations };
    const report = renderText(resultOf(texts, [pair]), plain);
    expect(report).toContain('· “never said so”, altered: “never meant so” – the minister');
    expect(report).toMatch(/· “[^”]+”\n/);
    const without = renderText(resultOf(texts, [pair], { withoutTexts: ['b'] }), plain);
    expect(without).toContain('altered: characters 5 to 19');
  });

  it('says nothing where nothing changed and nothing is quoted', () => {
    const report = renderText(resultOf(texts, [{ a: 'a', b: 'b', passages: passages([]) }]), plain);
    expect(report).not.toMatch(/Changed|Quoted/);
  });

  it('cuts long lists but for a single pair', () => {
    const many = Array.from({ length: 14 }, () => number);
    const pair = (b: string) => ({ a: 'a', b, passages: passages(many) });
    const one = renderText(resultOf(texts, [pair('b')]), plain);
    expect(one.match(/70 became 17/g)).toHaveLength(14);
    const two = renderText(resultOf([...texts, ['c', texts[1][1]]], [pair('b'), pair('c')]), plain);
    expect(two.match(/70 became 17/g)).toHaveLength(20);
    expect(two).toContain('and 4 more');
  });
});
