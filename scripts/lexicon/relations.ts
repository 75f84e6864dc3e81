import { stemOf } from '../../src/lexicon/stem.js';
import { isStopStem } from '../../src/lexicon/stopwords.js';
import { formsOf, irregular } from './irregular.js';
import type { StemPair } from './pack.js';
import type { WordNet } from './wordnet.js';

/** Pairs of stems, each once, whatever the order. */
class StemPairs {
  readonly #known = new Map<string, StemPair>();

  /** Adds the stems of two words, unless they are one, or one is that of a function word. */
  #add(a: string, b: string): void {
    const [first, second] = [stemOf(a), stemOf(b)].sort() as [string, string];
    if (first !== second && !isStopStem(first) && !isStopStem(second))
      this.#known.set(`${first} ${second}`, [first, second]);
  }

  /** Adds every word of the one list with every word of the other, in all their irregular forms. */
  addAll(these: readonly string[], those: readonly string[]): void {
    const others = those.flatMap(formsOf);
    for (const a of these.flatMap(formsOf)) for (const b of others) this.#add(a, b);
  }

  except(others: StemPairs): StemPair[] {
    return [...this.#known].filter(([key]) => !others.#known.has(key)).map(([, pair]) => pair);
  }
}

/** Only these commonest senses of a word count, per part of speech. */
const SENSES = 3;

/** Pointers that count as the same meaning: derived form (destroy, destruction), pertainym (France, French), similar. */
const SAME = new Set(['+', '\\', '&']);
const OPPOSITE = '!';

/** Which stems WordNet says mean the same or the opposite. A pair that is both is neither. */
export function relationsIn({ synsets, senses }: WordNet): { synonyms: StemPair[]; antonyms: StemPair[] } {
  const synonyms = new StemPairs();
  const antonyms = new StemPairs();
  for (const word of irregular) synonyms.addAll([word], [word]);
  /** The word at a position, or all words at −1, without those of which the synset is a rarer sense. */
  const common = (key: string, position: number): string[] => {
    const words = synsets.get(key)!.words;
    return (position < 0 ? words : [words[position]]).filter(
      (word) => word !== undefined && (senses.get(`${word} ${key}`) ?? SENSES) < SENSES,
    ) as string[];
  };
  for (const [key, { pointers }] of synsets) {
    synonyms.addAll(common(key, -1), common(key, -1));
    for (const { symbol, key: target, from, to } of pointers) {
      const pairs = symbol === OPPOSITE ? antonyms : SAME.has(symbol) ? synonyms : undefined;
      pairs?.addAll(common(key, from), common(target, to));
    }
  }
  return { synonyms: synonyms.except(antonyms), antonyms: antonyms.except(synonyms) };
}
