import { say } from './common.js';
import type { Relation } from '../document/sources.js';
import type { Mode, Order } from '../document/state.js';

const { counted, number } = say;

/** Texts of the document screen. */
export const document = {
  words: (count: number): string => counted(count, 'word'),
  sentences: (count: number): string => counted(count, 'sentence'),
  strongest: 'Strongest pair',
  standing: (above: number): string =>
    above === 0
      ? 'No document has a weaker strongest pair.'
      : `Higher than that of ${Math.floor(above * 100)}% of the documents.`,
  standings: 'Strongest scores of all documents, 0 to 1',

  composition: 'What it is made of',
  from: 'from',
  sharedWith: 'shared with',
  own: 'its own',
  others: (count: number): string => `shared with ${counted(count, 'other')}`,
  missing: 'a source that is not among the documents',
  little: 'under 1%',
  noSource: 'No listed document was found to be a source of it.',
  retold: (count: number): string =>
    `${counted(count, 'document')} ${count === 1 ? 'comes' : 'come'} from it.`,
  without: (count: number): string => `Without ${counted(count, 'document')} that you left out.`,
  putBack: 'Count all again',
  stillReading: 'The shares follow when all documents are read.',

  text: 'Text',
  places: 'At each place',
  modes: { best: 'Best source', all: 'All sources' } satisfies Record<Mode, string>,
  modeMeans: {
    best: 'Each place shows the best-ranked document that has it.',
    all: 'Each place shows every document that has it.',
  } satisfies Record<Mode, string>,
  heat: 'Similarity',
  step: (low: string, high: string): string => `${low}–${high}`,
  template: 'template or page furniture',
  only: (name: string): string => `Only what it shares with ${name}.`,
  showAll: 'Show all',
  toSources: 'To the list',
  noText: 'The report does not hold the text of this article.',
  readSoFar: (done: number, of: number): string => `${number(done)} of ${counted(of, 'document')} read`,
  hit: (source: number, name: string, similarity: string): string =>
    `Document ${number(source)}, ${name}, similarity ${similarity}: read the passage`,
  tip: (source: number, name: string, similarity: string): string =>
    `${number(source)} · ${name} · similarity ${similarity}`,
  more: (count: number): string => `+${number(count)}`,
  moreMeans: (count: number): string => `All ${number(count)} documents that have this place`,

  sources: 'Documents it shares text with',
  none: 'It shares no text with any other document of this report, or too little to be listed.',
  groups: {
    sources: 'Sources and texts in common',
    retellings: 'Come from this text',
  },
  order: 'Sort by',
  orders: {
    rank: 'Rank',
    share: 'Share of this text',
    score: 'Score',
    date: 'Earliest first',
  } satisfies Record<Order, string>,
  relation: {
    from: 'This comes from it',
    to: 'It comes from this',
    common: 'Both come from one source',
    undetermined: 'Direction undetermined',
  } satisfies Record<Relation, string>,
  ofThis: 'of this text',
  score: 'score',
  kindWords: (count: number): string => counted(count, 'word'),
  elsewhere: 'On another page of this report: not marked in the text.',
  read: 'Read the pair',
  readWith: (name: string): string => `Read the pair with ${name}`,
  alone: 'Show alone',
  aloneFor: (name: string): string => `Show in the text only what it shares with ${name}`,
  count: 'Counted',
  countFor: (name: string): string => `Count ${name}`,
  showMore: (count: number, of: number): string => `Show ${number(count)} more of ${number(of)}`,
  decision: { confirmed: '✓ confirmed', dismissed: '✕ dismissed' },
};
