import type { Name } from '../facts/names.js';
import { spanOf } from '../facts/words.js';
import type { SentenceWords } from '../facts/words.js';
import type { Phrase } from './phrase.js';
import { isJoining } from './words.js';

/** How a source is called. */
export interface Called {
  /** As written there, without article, office and possessive ending. */
  readonly written: string;
  /** The longest form of the name in the text; as written where the phrase is no name. */
  readonly full: string;
}

/** A phrase as written, without article and possessive ending. */
export function bare(written: string): string {
  return written
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?)\s+/iu, '')
    .replace(/['’]s?$/u, '');
}

/** The name that a phrase ends with, where what stands before it is but an office: "harbourmaster Ingrid Tolloway". */
function nameAtEnd(words: SentenceWords, { from, to }: Phrase, names: readonly Name[]): Name | undefined {
  const name = names.find((each) => each.to === to && each.from >= from);
  if (!name) return undefined;
  for (let i = from; i < name.from; i++)
    if (isJoining(words.lower[i]!) || words.isPossessive[i]) return undefined;
  return name;
}

/** How the source that a phrase stands for is called: a person or body by its name, any other by the whole phrase. */
export function calledOf(text: string, words: SentenceWords, phrase: Phrase, names: readonly Name[]): Called {
  const name = nameAtEnd(words, phrase, names);
  if (name) return { written: text.slice(name.begin, name.end), full: name.form };
  const { begin, end } = spanOf(words, phrase.from, phrase.to);
  const written = bare(text.slice(begin, end));
  return { written, full: written };
}
