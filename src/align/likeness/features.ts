import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { WordMatch } from '../../model/alignment.js';
import type { SegmentedText } from '../../model/segmented.js';
import { ofVocabulary } from '../ofvocabulary.js';
import { adjacency, arrangementOf } from './arrangement.js';
import type { Arrangement } from './arrangement.js';
import { covered, shareCovered, shareOf, vectorLikeness } from './coverage.js';
import { coveredElsewhere, oppositesOf } from './opposites.js';
import { governed } from './prepositions.js';
import { runsShared } from './runs.js';
import { Counted, countWords } from './tally.js';
import { viewsOf } from './view.js';
import type { SentenceView } from './view.js';

/** What two sentences of a link are compared by, each 0 to 1, the same whichever of them is a. */
export const sentenceFeatures = [
  'bias',
  // Shares of the weight of all words: those that both have; those with a partner of another term.
  'sharedWeight',
  'likeWeight',
  // Share of the weight of a sentence that the other covers, partners of another term at .7: the less and the more.
  'lessCovered',
  'moreCovered',
  // Shares of words that both have: all; function words with any partner.
  'plainShared',
  'functionShared',
  // Runs of 2, 3 and 4 words that both have.
  'bigrams',
  'trigrams',
  'fourgrams',
  // Length of the shorter as a share of the longer; difference in words, of 10.
  'lengthRatio',
  'lengthDifference',
  // Weight of the heaviest words without a partner; cosine of the vectors of words without one; of all words.
  'heaviestLost',
  'restLikeness',
  'meanLikeness',
  // Names without a partner, of 4; in both sentences, of 2; share of names with one.
  'namesLost',
  'namesLostBoth',
  'namesShared',
  // Share of numbers that both have; more numbers lost on one side than on the other, of 3; lost on both, of 2.
  'numbersShared',
  'numbersLost',
  'numbersConflict',
  // Whether an odd number of negations is on one side only; whether words without an equal partner are opposites.
  'negation',
  'antonyms',
  // Order of the content words that both have: breaks between them; longest common subsequence; neighbours reversed;
  // words that lost both neighbours.
  'chunks',
  'inOrder',
  'reversed',
  'uprooted',
  // What changed places (`Arrangement`), of 2: names or numbers, other words, neighbours; members of a list; anything;
  // anything while "by" tells of a passive on one side.
  'namesExchanged',
  'wordsExchanged',
  'neighboursExchanged',
  'listed',
  'exchanged',
  'exchangedByPassive',
  // Shares of words under a preposition: under another one in the other sentence; under none there.
  'prepositionOther',
  'prepositionLost',
  // Share of all paired words that follow one another in both sentences.
  'adjacent',
  // Content words without a partner: more on one side, of 6; on both, of 4.
  'contentLostOne',
  'contentLostBoth',
  // How far either covers the other beyond ¾ but for numbers in conflict and opposites, where there are such.
  'numbersAlone',
  'antonymsAlone',
  // How far either covers the other beyond ¾; and that times others: where hardly a word differs, the order and the few
  // words that do decide.
  'nearlySame',
  'nearlySameChunks',
  'nearlySameInOrder',
  'nearlySameUprooted',
  'nearlySameExchanged',
  'nearlySameNamesExchanged',
  'nearlySameReversed',
  'nearlySameBigrams',
  'nearlySamePrepositionOther',
  'nearlySameExchangedByPassive',
  'nearlySameListed',
  'nearlySameAdjacent',
  'nearlySameContentLostBoth',
  'nearlySameNegation',
] as const;

type Feature = (typeof sentenceFeatures)[number];

const decisive = [
  'chunks',
  'inOrder',
  'uprooted',
  'exchanged',
  'namesExchanged',
  'reversed',
  'bigrams',
  'prepositionOther',
  'exchangedByPassive',
  'listed',
  'adjacent',
  'contentLostBoth',
  'negation',
] as const satisfies readonly Feature[];

/** How far a share goes beyond ¾, 0 to 1. */
const beyondNearly = (share: number): number => Math.max(0, share - 0.75) * 4;

/** `number`, no more than `most`, as a share of that. */
const of = (number: number, most: number): number => Math.min(number, most) / most;

function timesIn({ term, length }: SentenceView, wanted: number): number {
  let times = 0;
  for (let i = 0; i < length; i++) if (term[i] === wanted) times++;
  return times;
}

/** How many words of either sentence of the link at hand are what, by `Counted`. */
const tallyA = new Uint32Array(Object.keys(Counted).length);
const tallyB = new Uint32Array(tallyA.length);

const sum = (what: number): number => tallyA[what]! + tallyB[what]!;
const less = (what: number): number => Math.min(tallyA[what]!, tallyB[what]!);
const difference = (what: number): number => Math.abs(tallyA[what]! - tallyB[what]!);

/** Words that tell of the order of others: those that join the members of a list, and that of a passive. */
interface Telling {
  readonly and: ReadonlySet<number>;
  readonly by: number;
}

const tellingOf = ofVocabulary((vocabulary): Telling => {
  const [and, or, by] = ['and', 'or', 'by'].map((word) => vocabulary.idOf(word)) as [number, number, number];
  return { and: new Set([and, or]), by };
});

/** Where each feature stands. */
const at = Object.fromEntries(sentenceFeatures.map((feature, f) => [feature, f])) as Record<Feature, number>;

/** Where those stand that are taken times `nearlySame` as well, and where the first of these products does. */
const decisiveAt = decisive.map((feature) => at[feature]);
const productsAt = sentenceFeatures.length - decisive.length;

function writeOrder(order: Arrangement, isOfPassive: boolean, evidence: Float64Array): void {
  const { pairs, chunks } = order;
  const isExchanged = order.namesExchanged + order.wordsExchanged + order.neighboursExchanged > 0 ? 1 : 0;
  evidence[at.chunks] = pairs < 2 ? 0 : (chunks - 1) / (pairs - 1);
  evidence[at.inOrder] = shareOf(order.inOrder, pairs);
  evidence[at.reversed] = shareOf(order.reversed, pairs);
  evidence[at.uprooted] = chunks === 1 ? 0 : shareOf(order.uprooted, pairs);
  evidence[at.namesExchanged] = of(order.namesExchanged, 2);
  evidence[at.wordsExchanged] = of(order.wordsExchanged, 2);
  evidence[at.neighboursExchanged] = of(order.neighboursExchanged, 2);
  evidence[at.listed] = of(order.listed, 1);
  evidence[at.exchanged] = isExchanged;
  evidence[at.exchangedByPassive] = isOfPassive ? isExchanged : 0;
}

/**
 * What two sentences of a link have in common.
 *
 * @param weightOf what a term weighs, 0 or more, as its idf
 * @returns `sentenceFeatures`, in order
 */
export function sentenceEvidence(
  textA: SegmentedText,
  s: number,
  textB: SegmentedText,
  r: number,
  match: WordMatch,
  vocabulary: Vocabulary,
  weightOf: (term: number) => number,
): Float64Array {
  const { a, b } = viewsOf(textA, s, textB, r, match, vocabulary, weightOf);
  countWords(a, b, tallyA);
  countWords(b, a, tallyB);
  const [lengthA, lengthB] = [a.length, b.length];
  const [coveredA, coveredB] = [covered(a), covered(b)];
  const weight = coveredA.all + coveredB.all;
  const [shareA, shareB] = [shareCovered(coveredA), shareCovered(coveredB)];
  const opposites = oppositesOf(a, b, vocabulary);
  const haveConflict = less(Counted.numbersLost) > 0;
  const elsewhere =
    haveConflict || opposites.any
      ? Math.min(
          coveredElsewhere(a, opposites.a, !haveConflict),
          coveredElsewhere(b, opposites.b, !haveConflict),
        )
      : 0;
  const { and, by } = tellingOf(vocabulary);
  const prepositions = governed(a, b);
  const [bigrams, trigrams, fourgrams] = runsShared(a, b);
  const evidence = new Float64Array(sentenceFeatures.length);
  evidence[at.bias] = 1;
  evidence[at.sharedWeight] = shareOf(coveredA.equal + coveredB.equal, weight);
  evidence[at.likeWeight] = shareOf(coveredA.like + coveredB.like, weight);
  evidence[at.lessCovered] = Math.min(shareA, shareB);
  evidence[at.moreCovered] = Math.max(shareA, shareB);
  evidence[at.plainShared] = shareOf(sum(Counted.equal), lengthA + lengthB);
  evidence[at.functionShared] = shareOf(sum(Counted.functionsPaired), sum(Counted.functions));
  evidence[at.bigrams] = bigrams;
  evidence[at.trigrams] = trigrams;
  evidence[at.fourgrams] = fourgrams;
  evidence[at.lengthRatio] = shareOf(Math.min(lengthA, lengthB), Math.max(lengthA, lengthB));
  evidence[at.lengthDifference] = of(Math.abs(lengthA - lengthB), 10);
  evidence[at.heaviestLost] = shareOf(coveredA.lost + coveredB.lost, weight);
  evidence[at.restLikeness] = less(Counted.contentLost) > 0 ? vectorLikeness(a, b, true, vocabulary) : 0;
  evidence[at.meanLikeness] = vectorLikeness(a, b, false, vocabulary);
  evidence[at.namesLost] = of(sum(Counted.namesLost), 4);
  evidence[at.namesLostBoth] = of(less(Counted.namesLost), 2);
  evidence[at.namesShared] = shareOf(sum(Counted.names) - sum(Counted.namesLost), sum(Counted.names));
  evidence[at.numbersShared] = shareOf(sum(Counted.numbers) - sum(Counted.numbersLost), sum(Counted.numbers));
  evidence[at.numbersLost] = of(difference(Counted.numbersLost), 3);
  evidence[at.numbersConflict] = of(less(Counted.numbersLost), 2);
  evidence[at.negation] = difference(Counted.negations) % 2;
  evidence[at.antonyms] = opposites.any ? 1 : 0;
  writeOrder(arrangementOf(a, b, and), timesIn(a, by) !== timesIn(b, by), evidence);
  evidence[at.prepositionOther] = shareOf(prepositions.other, prepositions.all);
  evidence[at.prepositionLost] = shareOf(prepositions.lost, prepositions.all);
  evidence[at.adjacent] = adjacency(a, b);
  evidence[at.contentLostOne] = of(difference(Counted.contentLost), 6);
  evidence[at.contentLostBoth] = of(less(Counted.contentLost), 4);
  evidence[at.nearlySame] = beyondNearly(Math.min(shareA, shareB));
  evidence[at.numbersAlone] = haveConflict ? beyondNearly(elsewhere) : 0;
  evidence[at.antonymsAlone] = opposites.any ? beyondNearly(elsewhere) : 0;
  const nearlySame = evidence[at.nearlySame]!;
  for (let f = 0; f < decisiveAt.length; f++)
    evidence[productsAt + f] = nearlySame * evidence[decisiveAt[f]!]!;
  return evidence;
}
