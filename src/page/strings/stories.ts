import type { Order } from '../stories/shelf.js';
import { say } from './common.js';

const { counted } = say;

/** What the screen of stories says. */
export const stories = {
  headline: (count: number, documents: number): string =>
    `${count === 0 ? 'No stories' : counted(count, 'story', 'stories')} among ${counted(documents, 'document')}`,
  intro: 'A story is a cluster: documents joined by pairs that are duplicate, derived or partial.',
  none: 'No pair of documents is duplicate, derived or partial, so nothing belongs together as one story.',
  elsewhere: 'Stories whose documents lie in other parts are listed on the main page.',

  list: 'All stories',
  search: 'Words in names or outlets',
  order: 'Sort by',
  orders: {
    size: 'most documents',
    strength: 'highest score',
    newest: 'newest first',
    oldest: 'oldest first',
  } satisfies Record<Order, string>,
  shown: (shown: number, all: number): string =>
    `${say.number(shown)} of ${counted(all, 'story', 'stories')}`,
  noneShown: 'No story has all these words.',
  moreStories: (count: number): string => `Show ${say.number(count)} more`,
  documents: (count: number): string => counted(count, 'document'),
  outlets: (count: number): string => counted(count, 'outlet'),
  highest: (score: number): string => `highest score ${say.score(score)}`,
  untimed: 'time unknown',

  facts: {
    documents: 'Documents',
    outlets: 'Outlets',
    begins: 'Begins',
    lasts: 'From first to last',
    strength: 'Highest score',
  },
  sources: 'Begins with',
  noSources: 'Which document came first is not known.',
  more: (count: number): string => `and ${say.number(count)} more`,

  missingName: (number: number): string => (number === 0 ? 'Missing source' : `Missing source ${number}`),
  notHere: 'not among the documents',

  graph: 'Time line and derivation',
  graphHelp:
    'Each document has a lane; an arrow runs from a source to what was made from it, thicker for a higher score. Press an arrow to read the pair, a node to read the document.',
  utc: 'Times are UTC; those given without a time zone are taken as UTC.',
  lanes: 'Documents, sources above what was made from them',
  untimedColumn: 'time unknown',
  left: (words: string): string =>
    `At the dotted double line the axis leaves out ${words} without a document.`,
  from: (names: string): string => `made from ${names}`,
  legend: 'What the signs mean',
  signs: {
    source: 'a source',
    derived: 'made from a source',
    missing: 'not among the documents',
    arrow: 'was the source of; thicker: higher score',
    day: 'hour not known',
    joined: 'share text, neither the source of the other',
  },
  joined: (count: number): string =>
    `Dashed lines: ${counted(count, 'pair')} that ${count === 1 ? 'shares' : 'share'} text, neither the source of the other`,
  joinedLimited: (drawn: number, count: number): string =>
    `Dashed lines: the ${say.number(drawn)} strongest of ${counted(count, 'pair')} that share text, neither the source of the other`,
  lanesShown: (shown: number, all: number): string =>
    `${say.number(shown)} of ${say.number(all)} lanes shown.`,
  allLanes: (all: number): string => `Show all ${say.number(all)}`,
  arrowTitle: (source: string, derived: string, strength: number): string =>
    `${source} → ${derived}, ${say.score(strength)}`,
  joinedTitle: (a: string, b: string, score: number): string => `${a} – ${b}, ${say.score(score)}`,

  derivations: 'Who took from whom',
  derivationColumns: { pair: 'Source → derived', score: 'Score', share: 'Share of the derived' },
  shareBrief: 'Share',
  arrowSpoken: 'is the source of',
  noDerivations: 'For no two of these documents is it known which is the source of the other.',
  read: 'Read',
  readPair: (a: string, b: string): string => `Read the pair ${a} and ${b}`,
  showAll: (all: number): string => `Show all ${say.number(all)}`,

  compositions: 'What each is made of',
  ownShare: (share: number): string => `${say.share(share)} its own`,

  missing: 'What is missing',
  missingIntro: 'Sources that must have been there, but are not among the documents:',
  descendants: 'From it come',

  related: 'Related, but not in it',
  relatedIntro:
    'These share a pair with a member, but too little to belong to the story. Look here for what may have been missed.',
  noRelated: 'No other document shares a listed pair with a member.',
  withMember: 'with',
  otherStory: 'in another story',

  heat: 'Members against each other',
  heatOf: 'Scores of members against each other',
  heatIntro: 'Scores of the listed pairs; each leads to its pair.',
  heatCell: (a: string, b: string, score: number, verdict: string): string =>
    `${a} and ${b}: score ${say.score(score)}, ${verdict}`,
  noPair: 'no listed pair',
  itself: 'the same document',
  heatTooLarge: (most: number): string =>
    `The table of scores is left out: it is made for up to ${most} documents. The matrix of the overview shows them all.`,
};
