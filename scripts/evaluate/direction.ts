import type { Direction, Document, Pair } from '../../src/index.js';
import { MARGIN } from '../../src/judge/direction/direction.js';
import { hashOf } from '../../src/lexicon/hash.js';
import { directionExamples, fitDirection, oddsOf } from '../fit/signs.js';
import type { DirectionExample, DirectionWeights } from '../fit/signs.js';
import { directedPairs } from './directed.js';
import type { DirectedPair } from './directed.js';
import { share } from './figures.js';
import type { Run } from './measurement.js';
import type { Table } from './table.js';

const FOLDS = 5;
/** Sets made of the texts of others, which are held out together with them. */
const madeOf: Readonly<Record<string, readonly string[]>> = {
  'mixset-news': ['two rewrites of one source', 'passages in other articles'],
};

const foldOf = ({ pair }: DirectionExample): number => hashOf(pair.group).low % FOLDS;

/** Number of decisions, share decided, and share of these that are right; the last NaN where nothing is. */
const figuresOf = (odds: readonly number[], isDirected: boolean): number[] => {
  const decided = odds.filter((value) => Math.abs(value) >= MARGIN);
  const isRight = (value: number): boolean => value > 0;
  return [odds.length, decided.length / odds.length, isDirected ? share(decided, isRight) : NaN];
};

const isDirected = (examples: readonly DirectionExample[]): boolean =>
  examples.every(({ pair }) => pair.isDirected);

function bySet<T extends { readonly pair: DirectedPair }>(things: readonly T[]): Map<string, T[]> {
  const sets = new Map<string, T[]>();
  for (const thing of things) sets.set(thing.pair.set, [...(sets.get(thing.pair.set) ?? []), thing]);
  return sets;
}

/** By the wording alone, with weights fitted on the other folds; pairs that share a text are in one fold. */
function crossValidated(examples: readonly DirectionExample[]): Table {
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    fitDirection(examples.filter((example) => foldOf(example) !== fold)),
  );
  return {
    title: 'Direction by the wording alone, five-fold cross-validation by story',
    columns: ['pairs', 'decided', 'right'],
    rows: [...bySet(examples)].map(([name, set]) => ({
      name,
      figures: figuresOf(
        set.map((example) => oddsOf(example, weights[foldOf(example)]!)),
        isDirected(set),
      ),
    })),
  };
}

/** By the wording alone, with weights fitted on other sets only: what is to be expected of another kind of rewriting. */
function transferred(examples: readonly DirectionExample[]): Table {
  const onSets = (sets: readonly string[], on: readonly string[] | undefined): DirectionWeights =>
    fitDirection(examples.filter(({ pair }) => (on ? on.includes(pair.set) : !sets.includes(pair.set))));
  const held = bySet(examples.filter(({ pair }) => pair.isDirected));
  const row = (name: string, set: string, weights: DirectionWeights) => ({
    name,
    figures: figuresOf(
      held.get(set)!.map((example) => oddsOf(example, weights)),
      true,
    ),
  });
  const pairwise = [
    ['mixset-news', 'onestopenglish'],
    ['onestopenglish', 'mixset-news'],
  ] as const;
  return {
    title: 'Direction by the wording alone, fitted on other sets',
    columns: ['pairs', 'decided', 'right'],
    rows: [
      ...[...held.keys()].map((set) =>
        row(`${set}, by the others`, set, onSets([set, ...(madeOf[set] ?? [])], undefined)),
      ),
      ...pairwise
        .filter((sets) => sets.every((set) => held.has(set)))
        .map(([from, to]) => row(`${to}, by ${from} alone`, to, onSets([], [from]))),
    ],
  };
}

/** What the product says of a pair in both orders. */
interface Told {
  readonly pair: DirectedPair;
  readonly forth: Direction;
  readonly back: Direction;
}

const swapped: Readonly<Record<Direction, Direction>> = {
  'a-to-b': 'b-to-a',
  'b-to-a': 'a-to-b',
  'common-source': 'common-source',
  undetermined: 'undetermined',
};

const isDecided = (direction: Direction): boolean => direction === 'a-to-b' || direction === 'b-to-a';

function tell(
  pairs: readonly DirectedPair[],
  run: Run,
  dated: (document: Document, hour: number) => Document,
): Told[] {
  const detector = run.detector();
  return pairs.map((pair) => {
    const [source, derived] = [dated(pair.source, 9), dated(pair.derived, 10)];
    const told = ({ direction }: Pair): Direction => direction;
    return {
      pair,
      forth: told(detector.pair(source, derived)),
      back: told(detector.pair(derived, source)),
    };
  });
}

/** As the product says, verdict and all; whoever of the two is given first. */
function shipped(pairs: readonly DirectedPair[], run: Run): Table {
  const plain = bySet(tell(pairs, run, (document) => document));
  const timed = bySet(
    tell(pairs, run, (document, hour) => ({
      ...document,
      published: `2025-10-14T${String(hour).padStart(2, '0')}:00:00Z`,
    })),
  );
  const shares = (told: readonly Told[]): number[] => {
    const both = told.flatMap(({ forth, back }) => [forth, swapped[back]]);
    const decided = both.filter(isDecided);
    const right = told.every(({ pair }) => pair.isDirected)
      ? share(decided, (direction) => direction === 'a-to-b')
      : NaN;
    return [decided.length / both.length, right];
  };
  return {
    title: 'Direction as told, in both orders, without and with times of publication',
    columns: ['pairs', 'decided', 'right', 'common source', 'mirrored', 'timed: decided', 'timed: right'],
    rows: [...plain].map(([name, told]) => ({
      name,
      figures: [
        told.length,
        ...shares(told),
        share(told, ({ forth }) => forth === 'common-source'),
        share(told, ({ forth, back }) => forth === swapped[back]),
        ...shares(timed.get(name)!),
      ],
    })),
  };
}

/** Which of two texts came from which, on sets where that is known and on such where neither did. */
export function measureDirection(run: Run): Promise<Table[]> {
  const pairs = directedPairs(run);
  if (pairs.length === 0) return Promise.resolve([]);
  const examples = directionExamples(pairs);
  return Promise.resolve([crossValidated(examples), transferred(examples), shipped(pairs, run)]);
}
