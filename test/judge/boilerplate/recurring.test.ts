import { describe, expect, it } from 'vitest';
import { Detector } from '../../../src/detector.js';
import { recurringSentences } from '../../../src/judge/boilerplate/recurring.js';
import { CorpusPrints } from '../../../src/judge/boilerplate/prints.js';
import { sentenceHash } from '../../../src/fingerprint/sentences.js';
import { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import type { ScoreModel } from '../../../src/model/score.js';
import { readScoreModel } from '../../../src/read/score.js';
import { segment } from '../../../src/segment/segment.js';
import { story } from './stories.js';

const score: ScoreModel = readScoreModel();
const house = 'Readers of this page may write to the night desk in Foundry Lane.';

/** The template sentences among some texts, by how many of them hold each. */
function templatesOf(texts: readonly string[], outlets: readonly (string | undefined)[] = []): object {
  const detector = new Detector(score);
  const profiles = texts.map((text, i) => detector.profile({ id: `${i}`, text }));
  const prints = new CorpusPrints();
  for (const profile of profiles) prints.add(profile.prints);
  const {
    templates: { hash, documents },
  } = recurringSentences({
    prints,
    outlet: texts
      .map((_, i) => 1 + [undefined, ...outlets].indexOf(outlets[i]))
      .map((n) => (n === 1 ? 0 : n)),
    termsOf: (document) => profiles[document]!.terms,
  });
  const vocabulary = new Vocabulary();
  const found: Record<string, number> = {};
  for (const text of texts) {
    const { sentences, ...cut } = segment(text, vocabulary);
    for (let s = 0; s < sentences.length; s++) {
      const at = hash.indexOf(sentenceHash({ sentences, ...cut }, s, vocabulary) ?? -1);
      if (at >= 0) found[text.slice(sentences.begin[s], sentences.end[s])] ??= documents[at]!;
    }
  }
  return found;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

describe('sentences of templates', () => {
  it('recur at the end of three different stories', () => {
    expect(templatesOf(range(0, 3).map((i) => `${story(i)} ${house}`))).toEqual({ [house]: 3 });
    expect(templatesOf(range(0, 2).map((i) => `${story(i)} ${house}`))).toEqual({});
  });

  it('may differ in their numbers', () => {
    const dated = (i: number): string => `The night desk of this page is open until ${i} p.m. on all days.`;
    const [first, ...others] = range(5, 8).map((i) => `${story(i)} ${dated(i)}`);
    expect(templatesOf([first!, ...others])).toEqual({ [dated(5)]: 3, [dated(6)]: 3, [dated(7)]: 3 });
  });

  it('are not those whose numbers are what they say', () => {
    const figures = 'Profit 14 crowns against 12 crowns.';
    expect(templatesOf(range(0, 6).map((i) => `${story(i)} ${figures}`))).toEqual({});
  });

  it('recur in more stories, or in one outlet, where they stand in the middle', () => {
    const within = (i: number): string => {
      const sentences = `${story(i)} ${story((i + 4) % 8)}`.split(/(?<=\.) /);
      return [...sentences.slice(0, 4), house, ...sentences.slice(4)].join(' ');
    };
    const four = range(0, 4).map(within);
    expect(templatesOf(four)).toEqual({});
    expect(templatesOf(four, Array(4).fill('The Pellworth Gazette'))).toEqual({ [house]: 4 });
    expect(templatesOf(four, ['Gazette', 'Gazette', 'Gazette', 'Mercury'])).toEqual({});
  });

  it('are no headlines and no names cut off at the head', () => {
    const headed = (line: string): string[] => range(0, 4).map((i) => `${line}\n\n${story(i)}`);
    expect(templatesOf(headed('The Harbour Board of Port Caddan'))).toEqual({});
    expect(templatesOf(headed(house))).toEqual({ [house]: 4 });
  });

  it('are not those of one story that eight papers run', () => {
    expect(templatesOf(range(0, 8).map(() => story(0)))).toEqual({});
    expect(
      templatesOf(range(0, 8).map((i) => `${story(0)} The ${i}th paper adds a line of its own.`)),
    ).toEqual({});
  });

  it('are not those of a story that others retell but for one sentence', () => {
    const kept = 'Nobody had ever seen the water of the lower lock so high.';
    const told = [
      `A burst dam flooded three mills in Selmouth on Sunday. Eleven families fled uphill. ${kept}`,
      `On Sunday three mills in Selmouth were flooded by a dam that burst. Families, eleven in all, fled. ${kept}`,
      `Selmouth lost three mills to a flood on Sunday. Fleeing uphill were eleven families as the dam burst. ${kept}`,
    ];
    expect(templatesOf(told)).toEqual({});
  });

  it('are the house template, not the copied story under which it stands', () => {
    const papers = range(0, 8).map(() => `${story(0)} ${house}`);
    const others = range(1, 6).map((i) => `${story(i)} ${house}`);
    expect(templatesOf([...papers, ...others])).toEqual({ [house]: 13 });
  });

  it('do not depend on the order of the documents here', () => {
    const texts = [...range(0, 8).map(() => story(0)), ...range(1, 8).map(story)].map(
      (text) => `${text} ${house}`,
    );
    expect(templatesOf([...texts].reverse())).toEqual(templatesOf(texts));
  });

  // Work that grew with the square of the sentences would not be done before the test's time is up.
  it('are not found where long texts are the same', () => {
    const text = range(0, 20_000)
      .map((i) => `Word${i} other${i} stands in line${i} again.`)
      .join(' ');
    const spelt = text.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
    expect(templatesOf([spelt, spelt, spelt])).toEqual({});
  });
});
