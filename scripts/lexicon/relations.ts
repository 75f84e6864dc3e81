import { stemOf } from '../../src/lexicon/stem.js';
import { isStopStem } from '../../src/lexicon/stopwords.js';
import type { StemPair } from './pack.js';
import type { Synset, WordNet } from './wordnet.js';

/** Pairs of stems, each once, whatever the order. */
class StemPairs {
  readonly #known = new Map<string, StemPair>();

  /** Adds the stems of two words, unless they are one, or one is that of a function word. */
  add(a: string, b: string): void {
    const [first, second] = [stemOf(a), stemOf(b)].sort() as [string, string];
    if (first !== second && !isStopStem(first) && !isStopStem(second))
      this.#known.set(`${first} ${second}`, [first, second]);
  }

  except(others: StemPairs): StemPair[] {
    return [...this.#known].filter(([key]) => !others.#known.has(key)).map(([, pair]) => pair);
  }
}

/** Senses of a word, the commonest first, within which a synset counts. */
export interface Senses {
  /** Of either word of a synonym pair in the synset that they share. */
  readonly synonyms: number;
  readonly antonyms: number;
}

/** Which stems WordNet says mean the same or the opposite. A pair that is both is neither. */
export function relationsIn(
  { synsets, senses }: WordNet,
  within: Senses,
): { synonyms: StemPair[]; antonyms: StemPair[] } {
  const synonyms = new StemPairs();
  const antonyms = new StemPairs();
  const common = ({ words }: Synset, key: string, most: number): (string | undefined)[] =>
    words.map((word) => (word && (senses.get(`${word} ${key}`) ?? most) < most ? word : undefined));
  for (const [key, synset] of synsets) {
    const same = common(synset, key, within.synonyms).filter((word) => word !== undefined);
    for (const [i, word] of same.entries()) for (const other of same.slice(i + 1)) synonyms.add(word, other);
    for (const { symbol, key: target, from, to } of synset.pointers) {
      if (symbol !== '!') continue;
      const word = common(synset, key, within.antonyms)[from];
      const other = common(synsets.get(target)!, target, within.antonyms)[to];
      if (word && other) antonyms.add(word, other);
    }
  }
  return { synonyms: synonyms.except(antonyms), antonyms: antonyms.except(synonyms) };
}
