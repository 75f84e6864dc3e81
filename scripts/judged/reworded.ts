import type { Document } from '../../src/index.js';
import { isCompletion, readMixset } from '../evaluate/mixset.js';
import type { Run } from '../evaluate/measurement.js';
import type { JudgedPair } from './pair.js';
import { readStories } from './rewrites.js';

/** Numbers in [0, 1) that are the same every time: a linear congruential generator. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 0x1000000;
  };
}

const functionWords = new Set(
  `the a an of in to for on at by with from about into after before during between against among and or but so while as if
  that this these those is are was were be been being has have had do does did will would can could may might must not no
  it its they them their he she his her him we us our you your i my me who which what there when where how than then also
  just only very more most much many some any each all both one out up over under again`.split(/\s+/),
);

/** Some of the words that texts have: what a rewriter might have put instead, if it says nothing of the source. */
function wordsFrom(texts: readonly string[], random: () => number): string[] {
  const words = texts.flatMap((text) => text.match(/\b[a-z]{4,}\b/g) ?? []);
  return words.filter((word) => !functionWords.has(word) && random() < 0.05);
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]["”’]?)\s+/);

/** Makes rewrites heavier than people or models have made for us. */
export class Rewriter {
  readonly #random = randomNumbers(12_345);
  readonly #words: readonly string[];

  constructor(texts: readonly string[]) {
    this.#words = wordsFrom(texts, this.#random);
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.#random();
  }

  /** Some sentences in a row, a share of all, three at the least. */
  part(text: string, share: number): string {
    const sentences = sentencesOf(text);
    const length = Math.max(3, Math.floor(sentences.length * share));
    const from = Math.floor(this.#random() * Math.max(1, sentences.length - length + 1));
    return sentences.slice(from, from + length).join(' ');
  }

  /**
   * @param reworded share of the words that are replaced; names a third as often
   * @param dropped share of the sentences that are left out
   */
  rewrite(text: string, reworded: number, dropped: number): string {
    return sentencesOf(text)
      .filter(() => this.#random() >= dropped)
      .map((sentence) =>
        sentence.replace(/[\p{L}\p{N}](?:[\p{L}\p{N},.'’-]*[\p{L}\p{N}])?/gu, (word, at: number) => {
          if (functionWords.has(word.toLowerCase())) return word;
          const isName = at > 0 && /^\p{Lu}/u.test(word);
          if (this.#random() >= (isName ? reworded / 3 : reworded)) return word;
          if (isName) return 'officials';
          if (/\p{N}/u.test(word)) return 'several';
          return this.#words[Math.floor(this.#random() * this.#words.length)] ?? word;
        }),
      )
      .join(' ');
  }
}

/**
 * Heavier rewrites than the sets have, made from them: teachers' and models' versions with words replaced and sentences
 * left out, whole or as a part of other texts. Without them a model learns that a rewriter keeps all names and numbers.
 */
export function* reworded(run: Run): Generator<JudgedPair> {
  const stories = readStories(run).filter(({ articles }) => articles.length === 3);
  const rewriter = new Rewriter(stories.map(({ articles }) => articles[0]!.text));
  for (const [s, { story, articles }] of stories.entries()) {
    const [adv, int, ele] = articles as [Document, Document, Document];
    const stranger = stories[(s + 11) % stories.length]!.articles[s % 3]!;
    const another = stories[(s + 23) % stories.length]!.articles[0]!;
    const pair = { extent: 'full', operation: '', story, isDerivative: true } as const;
    const heavy = (text: string): string => rewriter.rewrite(text, rewriter.between(0.15, 0.5), 0.25);
    const light = (text: string): string => rewriter.rewrite(text, rewriter.between(0.05, 0.3), 0.1);
    for (const { id, text } of [int, ele])
      yield { ...pair, set: 'reworded', a: adv, b: { id: `${id} reworded`, text: heavy(text) } };
    const part = light(rewriter.part(ele.text, rewriter.between(0.15, 0.65)));
    yield {
      ...pair,
      set: 'reworded, within other texts',
      a: adv,
      b: { id: `${ele.id} part`, text: `${stranger.text}\n\n${part}` },
    };
    yield {
      ...pair,
      set: 'reworded, within other texts',
      a: {
        id: `${int.id} part`,
        text: `${rewriter.part(int.text, rewriter.between(0.3, 0.8))}\n\n${another.text.slice(0, 1500)}`,
      },
      b: { id: `${ele.id} within`, text: `${stranger.text.slice(0, 2000)}\n\n${light(ele.text)}` },
    };
  }
  for (const made of readMixset(run))
    if (!isCompletion(made))
      yield {
        set: 'reworded, short',
        extent: 'full',
        operation: made.operation,
        story: `mixset ${made.source.id}`,
        isDerivative: true,
        a: made.source,
        b: {
          id: `${made.rewrite.id} reworded`,
          text: rewriter.rewrite(made.rewrite.text, rewriter.between(0.1, 0.35), 0.15),
        },
      };
}
