/**
 * Fits the model of how plausible a passage is, on the labelled sets of a data folder, and writes its weights to
 * `src/align/weights.ts`; says by five-fold cross-validation over source documents and stories what it is worth:
 *
 *     npx tsx scripts/fit/passages.ts --data DIR
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alignDefaults } from '../../src/align/options.js';
import { passageFeatures } from '../../src/align/plausibility.js';
import { proposals } from '../../src/align/proposals.js';
import { spanOf } from '../../src/align/spans.js';
import type { Span } from '../../src/index.js';
import { hashOf } from '../../src/lexicon/hash.js';
import { score } from '../pan/score.js';
import type { Region } from '../pan/region.js';
import { Texts, labelledPairs } from './examples.js';
import { fitLogistic } from './logistic.js';

const FOLDS = 5;
const PENALTY = 1;
const names = ['bias', 'gain', 'links', 'surplus', 'relativeDensity', 'besideVerbatim', 'rivalled'] as const;

interface Example {
  readonly pair: number;
  readonly fold: number;
  readonly region: Region;
  readonly features: readonly number[];
  readonly isRetold: boolean;
}

const meet = (x: Span, y: Span): boolean => Math.max(x.begin, y.begin) < Math.min(x.end, y.end);

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('usage: npx tsx scripts/fit/passages.ts --data DIR');

const texts = new Texts();
const examples: Example[] = [];
const cases = new Map<string, readonly Region[]>();
let pair = 0;
for (const { a, b, story, retold, isPan } of labelledPairs(values.data)) {
  const [one, other] = [texts.of(a), texts.of(b)];
  const { groups } = proposals(
    one,
    other,
    { vocabulary: texts.vocabulary, background: undefined },
    alignDefaults,
  );
  const features = passageFeatures(groups);
  if (isPan && typeof retold !== 'boolean') cases.set(String(pair), retold);
  groups.forEach((group, k) => {
    const region = { suspicious: spanOf(one.text, group.a), source: spanOf(other.text, group.b) };
    const isRetold =
      typeof retold === 'boolean'
        ? retold
        : retold.some(
            (known) => meet(known.suspicious, region.suspicious) && meet(known.source, region.source),
          );
    const of = features[k]!;
    examples.push({
      pair,
      fold: hashOf(story).low % FOLDS,
      region,
      features: names.map((name) => (name === 'bias' ? 1 : of[name])),
      isRetold,
    });
  });
  pair++;
}

const fitted = (on: readonly Example[]): Float64Array =>
  fitLogistic(
    Float64Array.from(on.flatMap(({ features }) => features)),
    names.length,
    on.map(({ isRetold }) => Number(isRetold)),
    PENALTY,
  );

const probability = (weights: Float64Array, { features }: Example): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature, i) => sum + feature * weights[i]!, 0)));

const byFold = Array.from({ length: FOLDS }, (_, f) => fitted(examples.filter(({ fold }) => fold !== f)));
const held = examples.map((example) => probability(byFold[example.fold]!, example));
for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
  const detections = new Map<string, Region[]>();
  let right = 0;
  examples.forEach((example, i) => {
    const kept = held[i]! >= threshold;
    if (kept === example.isRetold) right++;
    const key = String(example.pair);
    if (kept && cases.has(key)) detections.set(key, [...(detections.get(key) ?? []), example.region]);
  });
  const { plagdet, recall, precision, granularity } = score(cases, detections);
  console.log(
    `threshold ${threshold}: accuracy ${(right / examples.length).toFixed(4)}, PlagDet ${plagdet.toFixed(4)} ` +
      `(recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)}, granularity ${granularity.toFixed(4)})`,
  );
}

const weights = fitted(examples);
const lines = names.map((name, i) => `  ${name}: ${Number(weights[i]!.toPrecision(4))},\n`);
writeFileSync(
  fileURLToPath(new URL('../../src/align/weights.ts', import.meta.url)),
  `/** Logistic weights of a passage's features, written by \`scripts/fit/passages.ts\`. */\nexport const plausibilityWeights = {\n${lines.join('')}};\n`,
);
console.log(lines.join('').trimEnd());
