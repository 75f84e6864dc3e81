import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { sentenceCases } from './sentences.cases.js';

const sentencesOf = (text: string): string[] => {
  const { sentences } = segment(text, new Vocabulary());
  return Array.from(sentences.begin, (begin, s) => text.slice(begin, sentences.end[s]));
};

describe('sentences of news text', () => {
  it.each(sentenceCases.map((row) => [row.name, row] as const))('%s', (_, { text, sentences }) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
