import type { DriftCategory } from '../../model/passage.js';
import { say } from './common.js';

const { counted, number } = say;

/** Texts of the pair screen. */
export const pair = {
  title: (a: string, b: string): string => `${a} and ${b}`,
  and: 'and',
  swap: 'Swap sides',
  words: (count: number): string => counted(count, 'word'),
  score: 'score',
  scoreMeans: 'How strongly the pair is derivative, 0 to 1',
  resemblance: (value: string): string => `Resemblance ${value}`,
  resemblanceMeans: 'Share of the runs of five words of either text that both have',
  longest: (count: number, atLeast: boolean): string =>
    count === 0
      ? 'No word in common'
      : `Longest run of the same words: ${atLeast ? 'at least ' : ''}${number(count)}`,
  share: (words: string | undefined): string =>
    words === undefined ? ' of this text is shared' : ` of this text is shared: ${words}`,
  shareNote: (without: readonly string[], whole: string): string =>
    `Without ${without.join(' and ')}; with everything ${whole}.`,
  dismissed: (count: number): string => `${counted(count, 'passage')} that you dismissed`,
  wholeDismissed: 'what you dismissed (the whole pair)',
  oddities: (hidden: number, controls: number): string =>
    [
      hidden > 0 ? counted(hidden, 'hidden character') : '',
      controls > 0 ? counted(controls, 'control or reordering character') : '',
    ]
      .filter((part) => part !== '')
      .join(' and ') + ' in this text; a flag is not proof.',
  noText: 'The result holds no text for this article. Its passages lie at these characters:',

  why: 'Why',
  aboutVerdict: 'The verdict',
  aboutDirection: 'The direction',
  noEvidence: 'Nothing was found that speaks for it.',
  showIn: (name: string): string => `Show in ${name}`,

  reading: 'Reading',
  controls: 'What is shown',
  kinds: 'Kinds of passages',
  aids: 'Marks',
  aid: {
    words: 'Differing words',
    quotations: 'Shared quotations in grey',
    template: 'Template wording and page furniture in grey',
    sync: 'Scroll together',
  },
  layouts: 'View',
  layout: { sides: 'Side by side', passages: 'Passage by passage' },
  keys: 'Keys',
  keysAre: 'While you are in the reading area: n or j for the next passage, p or k for the previous one.',
  previous: 'Previous passage',
  next: 'Next passage',
  position: (at: number | undefined, of: number): string =>
    at === undefined ? counted(of, 'passage') : `Passage ${number(at)} of ${number(of)}`,
  announced: (at: number, of: number, kind: string): string =>
    `Passage ${number(at)} of ${number(of)}, ${kind}`,
  none: 'No passage was found in this pair.',
  about: (similarity: string, a: number, b: number): string =>
    `similarity ${similarity} · ${number(a)} and ${counted(b, 'word')}`,
  aboutUncounted: (similarity: string, a: number, b: number): string =>
    `similarity ${similarity} · ${number(a)} and ${counted(b, 'character')}`,
  changes: (count: number): string => counted(count, 'change'),

  textOf: (name: string): string => `Text of ${name}`,
  jump: (passage: number, kind: string): string =>
    `Passage ${number(passage)}, ${kind}; show it in the other text`,
  driftSign: (at: number, statement: string): string =>
    `Change ${number(at)}: ${statement}; show it in the list`,
  quotedBy: (speaker: string | null, altered: boolean): string =>
    `Both quote ${speaker ?? 'these words'}${altered ? '; the words differ' : ''}`,

  passages: 'Passages',
  passage: (at: number): string => `Passage ${number(at)}`,
  dismissedMark: 'dismissed',
  confirmedMark: 'confirmed',

  changed: 'What changed',
  noChanges: 'No changed fact was found in the linked sentences.',
  told: (from: string, to: string): string => `Told from ${from} to ${to}.`,
  category: {
    number: 'number',
    name: 'name',
    date: 'date',
    negation: 'negation',
    modality: 'certainty',
    quotation: 'quoted words',
  } satisfies Record<DriftCategory, string>,
  inPassage: (passage: number): string => `passage ${number(passage)}`,

  quotations: 'Quotations that both carry',
  altered: 'the words differ',
  unknownSpeaker: 'speaker not named',

  plot: 'How the texts run together',
  plotOrder: (inOrder: number, of: number): string =>
    of === 1
      ? 'One passage.'
      : inOrder === of
        ? `All ${number(of)} passages stand in the same order in both texts.`
        : `${number(inOrder)} of ${number(of)} passages stand in the same order in both texts.`,
  plotLinks: (links: number): string =>
    `Each mark is a sentence linked with another: ${counted(links, 'link')}. A straight slope from corner to corner means the same order.`,
  plotPassages: 'Each mark is a passage. A straight slope from corner to corner means the same order.',

  copy: 'Copy as citation',
  copyPair: 'Copy the pair as citation',
  copied: 'Copied',
  copyByHand: 'Copy the text below (Ctrl+C or ⌘C).',
  citation: 'Citation',
  characters: (begin: number, end: number): string => `characters ${begin}–${end}`,
  version: (version: string): string => `Copytaster ${version}`,
  citedPassage: (at: number, of: number, kind: string, similarity: string): string =>
    `Passage ${at} of ${of}, ${kind}, similarity ${similarity}`,
  citedPair: (verdict: string, score: string): string => `Verdict: ${verdict}, score ${score}`,
  citedShares: (a: string, b: string, passages: number): string =>
    `${a} of A and ${b} of B are shared, in ${counted(passages, 'passage')}.`,
};
