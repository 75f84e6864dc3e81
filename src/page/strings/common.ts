import type { PassageKind } from '../../model/passage.js';
import type { Direction, Verdict } from '../../model/result.js';

const english = new Intl.NumberFormat('en');

/** Words and numbers that several screens say. */
export const say = {
  product: 'Copytaster',
  number: (value: number): string => english.format(value),
  counted: (count: number, one: string, many = `${one}s`): string =>
    `${english.format(count)} ${count === 1 ? one : many}`,
  score: (score: number): string => score.toFixed(2),
  share: (share: number): string => `${Math.round(share * 100)}%`,

  skip: 'Skip to the content',
  screens: 'Screens',
  overview: 'Overview',
  stories: 'Stories',
  review: 'Review',
  theme: 'Colours',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  notHere: 'That is not in this report',
  notHereWhy:
    'The link names a pair or an article that this report does not list. It may come from another report, or the pair may score less than what is listed.',
  toOverview: 'To the overview',

  verdict: {
    duplicate: 'duplicate',
    derived: 'derived',
    partial: 'partial',
    'same-story': 'same story',
    unrelated: 'unrelated',
  } satisfies Record<Verdict, string>,
  verdictMeans: {
    duplicate: 'The two texts are the same, or nearly.',
    derived: 'A substantial part of one retells the other, or both retell one source.',
    partial: 'Some passages are reused; most of the text is its own.',
    'same-story': 'One event, in independent words.',
    unrelated: 'Nothing that matters in common.',
  } satisfies Record<Verdict, string>,
  kind: {
    verbatim: 'verbatim',
    edited: 'edited',
    rewritten: 'rewritten',
    summary: 'summary',
    quotation: 'quotation',
    boilerplate: 'boilerplate',
  } satisfies Record<PassageKind, string>,
  kindMeans: {
    verbatim: 'word for word',
    edited: 'light changes',
    rewritten: 'heavy paraphrase',
    summary: 'condensed',
    quotation: 'both quote the same words',
    boilerplate: 'template wording of many documents',
  } satisfies Record<PassageKind, string>,
  direction: (direction: Direction, a: string, b: string): string =>
    ({
      'a-to-b': `${b} comes from ${a}`,
      'b-to-a': `${a} comes from ${b}`,
      'common-source': 'Both come from one source',
      undetermined: 'Which came first is undetermined',
    })[direction],
};
