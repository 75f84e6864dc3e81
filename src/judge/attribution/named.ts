import type { Name } from '../facts/names.js';
import { isOffice } from '../facts/titles.js';
import { spanOf } from '../facts/words.js';
import type { SentenceWords } from '../facts/words.js';
import type { Phrase } from './phrase.js';
import { is, Word } from './words.js';

/** How a source is called. */
export interface Called {
  /** As written there, without article, office and possessive ending. */
  readonly written: string;
  /** The longest form of the name in the text; as written where the phrase is no name. */
  readonly full: string;
}

/** A phrase as written, without article and possessive ending. */
export function bare(written: string): string {
  const spaced = /[^\S ]|  /.test(written) ? written.replace(/\s+/g, ' ') : written;
  return spaced.replace(/^(?:the|an?) /i, '').replace(/['’]s?$/, '');
}

/** The name that a phrase ends with, where what stands before it is but an office: "harbourmaster Ingrid Tolloway". */
function nameAtEnd(words: SentenceWords, { from, to }: Phrase, names: readonly Name[]): Name | undefined {
  const name = names.find((each) => each.to === to && each.from >= from);
  if (!name) return undefined;
  for (let i = from; i < name.from; i++)
    if (is(words, i, Word.joining) || words.at(i)!.isPossessive) return undefined;
  return name;
}

/** Words that name a body before "of": "Bank of Ruthenia" is called by all of it. */
const bodyOf =
  /(?:Bank|House|University|Institute|Ministry|Department|Council|Board|Union|Society|Association|Committee|Court|School|College|Federation|League|States|Church|Freedom|Office|Chamber|Centre|Center|Museum|Party|Agency|Bureau)$/;

/** "Harry Reid of Nevada" is called by the name before "of", unless that is the name of a body. */
function personBefore(
  words: SentenceWords,
  { from, to }: Phrase,
  names: readonly Name[],
): Called | undefined {
  const whole = names.find((name) => name.from >= from && name.to <= to);
  if (!whole) return undefined;
  for (let i = from; i < whole.from; i++) if (is(words, i, Word.joining)) return undefined;
  const isCut = whole.to < to && words.at(whole.to)!.lower === 'of';
  const person = isCut ? whole.form : /^(.*?) of (?:the )?\p{Lu}/u.exec(whole.form)?.[1];
  if (person === undefined || bodyOf.test(person)) return undefined;
  const hasOffice = whole.from > from && isOffice(words.at(whole.from - 1)!.lower);
  return hasOffice || /^\p{Lu}\S*(?: \p{Lu}\S*){1,2}$/u.test(person)
    ? { written: person, full: person }
    : undefined;
}

/** How the source that a phrase stands for is called: a person or body by its name, any other by the whole phrase. */
export function calledOf(text: string, words: SentenceWords, phrase: Phrase, names: readonly Name[]): Called {
  const person = personBefore(words, phrase, names);
  if (person) return person;
  const name = nameAtEnd(words, phrase, names);
  if (name) return { written: text.slice(name.begin, name.end), full: name.form };
  const { begin, end } = spanOf(words, phrase.from, phrase.to);
  const written = bare(text.slice(begin, end));
  return { written, full: written };
}
