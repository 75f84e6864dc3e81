import { randomOf, shuffled } from './random.js';
import type { Random } from './random.js';
import type { Words } from './words.js';

/** How an article is made from an earlier one. */
export const kinds = [
  'copied',
  'deleted',
  'reordered',
  'substituted-15',
  'substituted-25',
  'substituted-40',
  'summary',
] as const;
export type Kind = (typeof kinds)[number];

/** An article's sentences, a word an element. */
export type Body = readonly (readonly string[])[];

/** Each word with the probability `share` replaced by another, drawn from the vocabulary by frequency. */
function substituted(body: Body, share: number, words: Words, random: Random): Body {
  return body.map((sentence) =>
    sentence.map((part) => {
      if (random() >= share) return part;
      const [, before, word, after] = /^([^A-Za-z0-9]*)(.*?)([^A-Za-z0-9]*)$/.exec(part)!;
      let other = words.all.draw(random);
      while (other === word!.toLowerCase()) other = words.all.draw(random);
      if (/^[A-Z]/.test(word!)) other = other.charAt(0).toUpperCase() + other.slice(1);
      return before! + other + after!;
    }),
  );
}

/** The sentences without the share `left` of them, at least one staying. */
function without(body: Body, left: number, random: Random): Body {
  const gone = Math.min(body.length - 1, Math.round(left * body.length));
  const chosen = new Set(shuffled(random, [...body.keys()]).slice(0, gone));
  return body.filter((_, at) => !chosen.has(at));
}

/** Sentences without the share `left` of their words; the first stays, and the last, which carries the full stop. */
function shortened(body: Body, left: number, random: Random): Body {
  return body.map((sentence) =>
    sentence.filter((_, at) => at === 0 || at === sentence.length - 1 || random() >= left),
  );
}

/** What the kind of derivation makes of a body; the same for the same seed and number. */
export function derive(kind: Kind, body: Body, words: Words, seed: number, number: number): Body {
  const random = randomOf(seed, number, 3);
  switch (kind) {
    case 'copied':
      return body;
    case 'deleted':
      return without(body, 0.3, random);
    case 'reordered':
      return shuffled(random, without(body, 0.1, random));
    case 'substituted-15':
      return substituted(body, 0.15, words, random);
    case 'substituted-25':
      return substituted(body, 0.25, words, random);
    case 'substituted-40':
      return substituted(body, 0.4, words, random);
    case 'summary':
      return substituted(
        shortened(without(body, 0.7 + 0.05 * random(), random), 0.2 + 0.15 * random(), random),
        0.15,
        words,
        random,
      );
  }
}
