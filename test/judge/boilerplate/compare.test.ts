import { describe, expect, it } from 'vitest';
import { compare, comparePair } from '../../../src/index.js';
import type { Document } from '../../../src/index.js';
import { about, story } from './stories.js';

const paragraph = `${about[0]}\n\n${about.slice(1).join(' ')}`;
const body = (i: number): string => story(i).replaceAll('. ', '.\n\n');
const credit = 'The Varra Press wrote this for papers in seven harbours.';

describe('articles that share nothing but a paragraph about a company', () => {
  const documents = Array.from({ length: 5 }, (_, i): Document => ({
    id: `${i}`,
    text: `${body(i)}\n\n${paragraph}`,
  }));

  it('are no pair, and the paragraph is listed as boilerplate of each', async () => {
    const { pairs, counts, documents: listed } = await compare(documents);
    expect(pairs.filter(({ verdict }) => ['duplicate', 'derived', 'partial'].includes(verdict))).toEqual([]);
    expect(counts.boilerplate).toBe(10);
    listed.forEach(({ boilerplate }, i) => {
      const text = documents[i]!.text;
      const found = boilerplate.map(({ begin, end }) => text.slice(begin, end)).join(' ');
      expect(found).toContain(about[1]!);
      expect(found).toContain(about[3]!);
      expect(found).not.toContain(body(i).slice(0, 30));
    });
  });

  it('are told apart by the wording where no others are known', async () => {
    const pair = await comparePair(documents[0]!, documents[1]!);
    expect(pair.passages.map(({ kind }) => kind)).toEqual(['boilerplate']);
    expect(pair).toMatchObject({ verdict: 'unrelated', score: 0 });
    expect(pair.evidence.map(({ statement }) => statement)).toContain(
      '1 passage of template wording, not counted.',
    );
  });
});

describe('a story that eight papers run', () => {
  const run = Array.from({ length: 8 }, (_, i): Document => ({
    id: `${i}`,
    text: body(0),
    outlet: `Paper ${i}`,
  }));
  const strangers = Array.from({ length: 4 }, (_, i): Document => ({ id: `x${i}`, text: body(i + 1) }));
  const under = (template: string, documents: readonly Document[]): Document[] =>
    documents.map((document) => ({ ...document, text: `${document.text}\n\n${template}` }));

  it('stays a story, with and without a template under all', async () => {
    for (const documents of [run, under(credit, [...run, ...strangers])]) {
      const { pairs } = await compare(documents);
      expect(pairs.map(({ verdict }) => verdict)).toEqual(Array(28).fill('duplicate'));
      expect(new Set(pairs.flatMap(({ passages }) => passages.map(({ kind }) => kind)))).toEqual(
        new Set(['verbatim']),
      );
    }
  });

  it.each([
    [
      'within a passage',
      '3 of the 8 sentence links are template wording that 4 documents carry, not counted.',
      0,
    ],
    ['of its own', '1 passage of template wording that 4 documents carry, not counted.', true],
  ])('says how many documents carry what is not counted, %s', async (_, statement, apart) => {
    const template = about.slice(1).join(' ');
    const shared = [0, 1].map((i) => [body(0), ...(apart ? [body(1 + i), body(3 + i)] : [])]);
    const documents = [...shared, [body(5)], [body(6)]].map((parts, i): Document => ({
      id: `${i}`,
      text: [...parts, template].join('\n\n'),
    }));
    const { pairs } = await compare(documents);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]!.evidence.map((each) => each.statement)).toContain(statement);
  });
});
