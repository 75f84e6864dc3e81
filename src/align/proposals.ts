import { backgroundIdf } from '../lexicon/background.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Background } from '../model/background.js';
import type { SegmentedText } from '../model/segmented.js';
import { groupsOf } from './groups.js';
import type { Group } from './groups.js';
import { withMeaning } from './meaning.js';
import type { AlignOptions } from './options.js';
import { SeedTier, areRelated, findSeeds } from './seeds.js';
import type { Seeds } from './seeds.js';
import { similarities } from './similarity.js';
import { storyOf } from './story.js';
import { strongest } from './strongest.js';
import type { SentenceTerms } from './terms.js';
import { pairVectors } from './vectors.js';
import type { PairVectors } from './vectors.js';

/** A text cut up, and its terms as of `sentenceTerms`. */
export interface Alignable {
  readonly text: SegmentedText;
  readonly terms: SentenceTerms;
}

/** What is known about words, and about how common they are among the documents of a run, if anything. */
export interface Words {
  readonly vocabulary: Vocabulary;
  readonly background: Background | undefined;
}

/** What may correspond in a pair of texts. */
export interface Proposals {
  readonly vectors: PairVectors;
  readonly seeds: Seeds;
  readonly groups: readonly Group[];
  /** Whether the texts tell one story, in whatever words, and whether one is a brief of the other. */
  readonly isSameStory: boolean;
  readonly isBrief: boolean;
  /** Whether they do or have much in common in so many words. */
  readonly isRelated: boolean;
}

/** How rare the distinct terms of a text are among the documents of a run, found once a text. */
const known = new WeakMap<SentenceTerms, { readonly among: Background; readonly rarity: Float64Array }>();

function rarityIn(terms: SentenceTerms, vocabulary: Vocabulary, background: Background): Float64Array {
  const found = known.get(terms);
  if (found?.among === background) return found.rarity;
  const most = Math.log(background.documents);
  const idf = backgroundIdf(background, vocabulary);
  const rarity = new Float64Array(terms.distinct.length);
  for (let i = 0; i < rarity.length; i++) rarity[i] = idf(terms.distinct[i]!) / most;
  known.set(terms, { among: background, rarity });
  return rarity;
}

/** How rare the terms of a pair are among the documents of a run, 0 to 1, by their number. */
function rarityOf(
  { a, b, idf }: PairVectors,
  terms: { readonly a: SentenceTerms; readonly b: SentenceTerms },
  vocabulary: Vocabulary,
  background: Background,
): Float64Array {
  const rarity = new Float64Array(idf.length);
  const note = (number: Uint32Array, ofText: Float64Array): void => {
    for (let i = 0; i < number.length; i++) rarity[number[i]!] = ofText[i]!;
  };
  note(a.number, rarityIn(terms.a, vocabulary, background));
  note(b.number, rarityIn(terms.b, vocabulary, background));
  return rarity;
}

/** Finds the seeds of two texts and the groups that may be passages. */
export function proposals(
  one: Alignable,
  other: Alignable,
  { vocabulary, background }: Words,
  options: AlignOptions,
): Proposals {
  const texts = { a: one.text, b: other.text };
  const terms = { a: one.terms, b: other.terms };
  const vectors = pairVectors(terms.a, terms.b);
  const matrix = similarities(vectors);
  const rarity = background && rarityOf(vectors, terms, vocabulary, background);
  const story = storyOf(vectors, matrix, rarity, options.story);
  const literal = findSeeds(vectors, matrix, story.counterparts, options.seeds);
  const seeds = strongest(
    story.isSame ? withMeaning(literal, vectors, matrix, terms, vocabulary, options.meaning) : literal,
    matrix.rows,
    matrix.columns,
  );
  // Every group has a strong seed or a counterpart, and most pairs have neither.
  const canGroup = seeds.tier.includes(SeedTier.strong) || seeds.isCounterpart.includes(1);
  return {
    vectors,
    seeds,
    groups: canGroup ? groupsOf(seeds, vectors, texts, options.groups, options.condense) : [],
    isSameStory: story.isSame,
    isBrief: story.counterparts.length > 0,
    isRelated: story.isSame || areRelated(literal, vectors, options.seeds.related),
  };
}
