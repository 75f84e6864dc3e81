import { likeness } from '../../src/align/likeness/likeness.js';
import { matchWords } from '../../src/align/words/match.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { readLexicon } from '../../src/read/lexicon.js';
import { PairReader, fitExamples, gradedExamples, paraphraseExamples } from '../fit/paraphrases.js';
import type { Example } from '../fit/paraphrases.js';
import { sampled } from './measurement.js';
import type { Run } from './measurement.js';
import { readPairs } from './pairset.js';
import type { SentencePair } from './pairset.js';
import type { Table } from './table.js';

const FOLDS = 10;
/** From here on two sentences count as paraphrases; the model is fitted to that, and no set to a threshold. */
const PARAPHRASE = 0.5;

type Figures = readonly [pairs: number, accuracy: number, f1: number, correlation: number];

/** Accuracy and F1 of judgements. */
function judged(found: readonly boolean[], pairs: readonly { readonly label: number }[]): Figures {
  let right = 0;
  let both = 0;
  let either = 0;
  pairs.forEach(({ label }, i) => {
    if (found[i] === (label === 1)) right++;
    if (found[i] && label === 1) both++;
    either += (found[i] ? 1 : 0) + (label === 1 ? 1 : 0);
  });
  return [pairs.length, right / pairs.length, (2 * both) / either, NaN];
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  let xy = 0;
  let xx = 0;
  let yy = 0;
  x.forEach((value, i) => {
    xy += (value - mx) * (y[i]! - my);
    xx += (value - mx) ** 2;
    yy += (y[i]! - my) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}

/** Judges every pair by a model fitted on the pairs that share no sentence with its fold, reordered ones included. */
function crossValidated(
  { plain, reordered }: { readonly plain: readonly Example[]; readonly reordered: readonly Example[] },
  graded: readonly Example[],
): Figures {
  const found = new Array<boolean>(plain.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isTraining = ({ group }: Example): boolean => group % FOLDS !== fold;
    const coefficients = fitExamples([
      ...plain.filter(isTraining),
      ...reordered.filter(isTraining),
      ...graded,
    ]);
    plain.forEach((example, i) => {
      if (isTraining(example)) return;
      const odds = coefficients.reduce((sum, value, f) => sum + value * example.features[f]!, 0);
      found[i] = odds >= Math.log(PARAPHRASE / (1 - PARAPHRASE));
    });
  }
  return judged(found, plain);
}

/**
 * Sentence likeness against human judgement. MSRP (Dolan and Brockett, 2005): coefficients fitted in ten folds, which
 * share no sentence. PAWS-Wiki (Zhang, Baldridge and He, 2019) and STS-B (Cer and others, 2017): the coefficients that
 * ship, which know neither; correlation is Pearson's. Weights are ln of the inverse sentence frequency in each set.
 */
export function measureParaphrase(run: Run): Promise<Table[]> {
  const files = new Map<string, SentencePair[]>();
  for (const name of ['msrp', 'paws-wiki', 'stsb-train', 'stsb-dev']) {
    const pairs = sampled(readPairs(run.data, name), run);
    if (pairs.length > 0) files.set(name, pairs);
  }
  const known = lexiconOf(readLexicon());
  const rows: { name: string; figures: Figures }[] = [];
  for (const [lexicon, suffix] of [
    [known, ''],
    [undefined, ', no lexicon'],
  ] as const) {
    const readerOf = (...sets: readonly (readonly SentencePair[])[]): PairReader => {
      const reader = new PairReader(new Vocabulary(lexicon));
      for (const set of sets) reader.learn(set);
      return reader;
    };
    const likenesses = (pairs: readonly SentencePair[]): number[] => {
      const reader = readerOf(pairs);
      return pairs.map(({ a, b }) => {
        const [one, other] = [reader.sentence(a), reader.sentence(b)];
        const match = matchWords(one, 0, other, 0, reader.vocabulary);
        return likeness(one, 0, other, 0, match, reader.vocabulary, reader.weightOf);
      });
    };
    const msrp = files.get('msrp');
    if (msrp) {
      const graded = files.get('stsb-train') ?? [];
      const reader = readerOf(msrp, graded);
      const examples = paraphraseExamples(msrp, reader);
      const figures = crossValidated(examples, gradedExamples(graded, reader));
      rows.push({ name: `MSRP, ten folds${suffix}`, figures });
    }
    const paws = files.get('paws-wiki');
    if (paws) {
      const found = likenesses(paws).map((value) => value >= PARAPHRASE);
      rows.push({ name: `PAWS-Wiki${suffix}`, figures: judged(found, paws) });
    }
    const dev = files.get('stsb-dev');
    if (dev) {
      const scores = dev.map(({ label }) => label);
      rows.push({
        name: `STS-B dev${suffix}`,
        figures: [dev.length, NaN, NaN, correlation(likenesses(dev), scores)],
      });
    }
  }
  if (rows.length === 0) return Promise.resolve([]);
  return Promise.resolve([
    { title: 'Paraphrase', columns: ['pairs', 'accuracy', 'F1', 'correlation'], rows },
  ]);
}
