import type { WordKnowledge } from '../../model/lexicon.js';
import type { Verdict } from '../../model/result.js';
import type { Condition, Measure, ReviewState, Scope } from '../overview/filter.js';
import type { Scale } from '../overview/histogram.js';
import type { Column } from '../overview/sorting.js';
import { say as common } from './common.js';

const { counted, number, score } = common;

/** What the overview says. */
export const say = {
  headline: (documents: number, pairs: number): string =>
    `${pairs === 0 ? 'No pairs' : counted(pairs, 'pair')} among ${counted(documents, 'document')}`,
  verdicts: (count: number, verdict: Verdict): string => `${number(count)} ${common.verdict[verdict]}`,
  found: 'What was found',
  words: 'Words read',
  highest: 'Highest score',
  mean: 'Mean score',
  median: 'Median score',
  clusters: 'Clusters',
  candidates: 'Pairs looked at',
  leastListed: 'Least score listed',
  knowledge: 'Word knowledge',
  madeBy: (version: string): string => `Made by ${common.product} ${version}.`,
  lexicon: {
    full: 'full',
    vectors: 'word vectors only',
    relations: 'synonyms only',
    none: 'none',
  } satisfies Record<WordKnowledge, string>,
  leftOut: (below: number, minScore: number, boilerplate: number): string => {
    const parts = [
      below > 0 && `${counted(below, 'pair')} under the score ${minScore}`,
      boilerplate > 0 &&
        `${counted(boilerplate, 'pair')} that ${boilerplate === 1 ? 'shares' : 'share'} template wording alone`,
    ].filter((part) => part !== false);
    return parts.length === 0
      ? 'No pair that shares a passage was left out of this report.'
      : `Left out of this report: ${parts.join(', ')}.`;
  },
  suspicious: 'Most suspicious documents',
  suspiciousWhy: (derived: number, strongest: number): string =>
    `${derived === 0 ? 'partial' : `${number(derived)} derived`}, highest ${score(strongest)}`,
  noneSuspicious: 'No document retells another to a degree that matters.',
  skipped: (count: number): string => `${counted(count, 'input')} skipped`,
  skippedList: 'Skipped inputs and why',

  scores: 'Scores',
  scale: 'Scale of the bars',
  scales: { linear: 'Linear', logarithmic: 'Logarithmic' } satisfies Record<Scale, string>,
  bucket: (low: number, high: number, count: number): string =>
    `${score(low)} to ${score(high)}: ${counted(count, 'pair')}`,
  histogram: (buckets: string): string => `Histogram of scores. ${buckets === '' ? 'No pairs' : buckets}.`,
  unlisted: (minScore: number): string => `under ${minScore}: not in this report`,
  threshold: 'Least score shown',
  thresholdNumber: 'Least score',
  thresholdIs: (min: number, shown: number, all: number): string => `${score(min)}, ${say.shown(shown, all)}`,
  axis: (at: number): string => (at === 0 || at === 1 ? `${at}` : at.toFixed(1)),

  filters: 'Filters',
  filtersSet: (count: number): string => (count === 0 ? '' : `${number(count)} set`),
  verdict: 'Verdict',
  search: 'Words in name or outlet',
  outlet: 'Outlet',
  anyOutlet: 'All outlets',
  scope: 'Outlets of the two texts',
  scopes: {
    any: 'any',
    within: 'within one outlet',
    between: 'between two outlets',
  } satisfies Record<Scope, string>,
  measure: 'With at least',
  measureValue: 'How much at least',
  anyMeasure: 'any measures',
  measures: {
    share: '% of either text shared',
    resemblance: 'resemblance (0 to 1)',
    passages: 'passages',
    changes: 'changed facts',
  } satisfies Record<Measure, string>,
  kind: 'With a passage that is',
  anyKind: 'of any kind',
  review: 'Review',
  reviews: {
    any: 'all',
    open: 'not reviewed',
    confirmed: 'confirmed',
    dismissed: 'dismissed',
  } satisfies Record<ReviewState, string>,
  clear: 'Clear all filters',
  legend: 'What the words mean',

  pairs: 'Pairs',
  shown: (shown: number, all: number): string => `${number(shown)} of ${counted(all, 'pair')} shown`,
  hint: 'Arrow keys move from pair to pair.',
  columns: {
    score: 'Score',
    verdict: 'Verdict',
    documents: 'Documents',
    share: 'Shared',
    direction: 'Direction',
    passages: 'Passages',
    changes: 'Changed facts',
    review: 'Review',
  } satisfies Record<Column, string>,
  sortBy: 'Sort by',
  sorts: (column: Column, descending: boolean): string =>
    `${say.columns[column]}, ${descending ? 'descending' : 'ascending'}`,
  open: 'Read',
  openPair: (a: string, b: string): string => `Read the pair ${a} and ${b}`,
  source: 'source',
  retelling: 'retelling',
  oneSource: ['both from', 'one source'],
  undetermined: 'not clear',
  shares: (a: number, b: number): string => `${common.share(a)} / ${common.share(b)}`,
  sharedPart: (part: number): string => `(${common.share(part)} shared)`,
  nothing: 'No pair of documents shares a passage that scores high enough to be listed.',
  nothingShown: 'No pair meets all the filters.',
  without: {
    min: 'Without the least score',
    verdicts: 'With all verdicts',
    outlet: 'With all outlets',
    scope: 'Within and between outlets',
    search: 'Without the search',
    least: 'With any measures',
    kind: 'With passages of any kind',
    review: 'Reviewed or not',
  } satisfies Record<Condition, string>,
  loosened: (condition: Condition, pairs: number): string =>
    `${say.without[condition]}: ${counted(pairs, 'pair')}`,
  morePrinted: (count: number): string =>
    `${counted(count, 'more pair')} ${count === 1 ? 'is' : 'are'} not printed; the report on the screen lists all.`,

  matrix: 'Similarity matrix',
  matrixHelp:
    'Arrow keys move, n and p go to the next and previous pair, Enter opens it, + and − zoom, 0 fits.',
  matrixOf: (documents: number): string => `Similarity of ${counted(documents, 'document')}`,
  unpaired: (count: number): string =>
    `${counted(count, 'document')} without a listed pair ${count === 1 ? 'is' : 'are'} left out.`,
  cell: (a: string, b: string, value: number, verdict: Verdict): string =>
    `${a} and ${b}: score ${score(value)}, ${common.verdict[verdict]}`,
  filteredCell: (cell: string): string => `${cell} (filtered out)`,
  emptyCell: (a: string, b: string): string => `${a} and ${b}: no listed pair`,
  ownCell: (name: string): string => `${name} with itself`,
  zoomIn: 'Larger cells',
  zoomOut: 'Smaller cells',
  fit: 'Fit',
  ramp: 'Score',
  rampStep: (low: number, high: number): string => `${low.toFixed(1)}–${high.toFixed(1)}`,
  clusterBox: 'cluster',
  filteredOut: 'filtered out',
};
