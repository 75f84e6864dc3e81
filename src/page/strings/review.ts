import type { Decision } from '../../model/review.js';
import { say } from './common.js';

const marks = (count: number): string => say.counted(count, 'mark');

/** What the review screen and the marks at pairs and passages say. */
export const review = {
  title: 'Review',
  intro:
    'Mark pairs and passages as confirmed or dismissed, with a note. The marks stay on this computer; export them to keep them, to send them on, or to have them in the report.',
  notKept: 'This browser does not keep marks for local files: export before closing.',

  onPair: 'Your mark on the pair',
  onPassage: 'Your mark on the passage',
  sign: { confirmed: '✓', dismissed: '✕' } satisfies Record<Decision, string>,
  decision: { confirmed: 'Confirmed', dismissed: 'Dismissed' } satisfies Record<Decision, string>,
  decide: { confirmed: 'Confirm', dismissed: 'Dismiss' } satisfies Record<Decision, string>,
  unmarked: 'Not reviewed',
  note: 'Note',
  printedNote: (note: string): string => `Note: ${note}`,

  progress: 'Progress',
  confirmed: 'pairs confirmed',
  dismissed: 'pairs dismissed',
  open: (pairs: number): string => `not yet reviewed of ${say.counted(pairs, 'pair')}`,
  passages: (confirmed: number, dismissed: number): string =>
    `Passages: ${say.number(confirmed)} confirmed, ${say.number(dismissed)} dismissed`,
  next: 'Next pair not yet reviewed',
  allDone: 'All pairs are reviewed.',

  export: 'Export',
  file: 'copytaster-review.json',
  exported: (count: number): string =>
    `${marks(count)} exported. copytaster report result.json --review copytaster-review.json -o report.html puts them into the report.`,
  import: 'Import…',
  imported: (count: number, unmatched: number): string =>
    `${marks(count)} came in.${
      unmatched > 0
        ? ` ${marks(unmatched)} left out: on ${unmatched === 1 ? 'a pair or passage' : 'pairs or passages'} that this report does not list.`
        : ''
    }`,
  fault: (file: string, why: string): string => `${file}: ${why}`,
  unreadable: 'it cannot be read',

  clear: 'Clear all…',
  clearTitle: (count: number): string => `Clear ${count === 1 ? 'the mark' : `all ${marks(count)}`}?`,
  clearText: 'The notes go with them. Export first if you may want them again.',
  clearNow: 'Clear all',
  cancel: 'Cancel',
  cleared: (count: number): string => `${marks(count)} cleared.`,
  undo: 'Undo',
  restored: (count: number): string => `${marks(count)} restored.`,

  list: 'Marks',
  filter: 'Show',
  filters: {
    all: (count: number): string => `all (${say.number(count)})`,
    confirmed: (count: number): string => `✓ confirmed (${say.number(count)})`,
    dismissed: (count: number): string => `✕ dismissed (${say.number(count)})`,
  },
  columns: ['Articles', 'What', 'Mark and note'],
  and: 'and',
  wholePair: (verdict: string, score: string): string => `Pair · ${verdict} · score ${score}`,
  unlistedPair: 'Pair',
  passage: (number: number): string => `Passage ${say.number(number)}`,
  unlistedPassage: 'Passage',
  more: (count: number): string => `Show ${say.number(count)} more`,
  none: (decision: Decision): string => `No mark is ${decision}.`,
  empty: 'Nothing is marked yet',
  begin:
    'Open a pair, read what the two articles share, and press Confirm or Dismiss: at the pair, or at one of its passages. Each mark then stands here with its note.',
  beginImport: 'Marks that somebody exported can be imported above.',
};
