import { remembered } from '../facts/remembered.js';

/** Names of one agency or paper, the one it is compared by first. */
const aliases: readonly (readonly string[])[] = [
  ['ap', 'associated press'],
  ['afp', 'agence france presse', 'france presse'],
  ['pa', 'press association', 'pa media', 'pa news agency'],
  ['reuters', 'thomson reuters'],
  ['dpa', 'deutsche presse agentur'],
  ['upi', 'united press international'],
  ['aap', 'australian associated press'],
  ['pti', 'press trust of india'],
  ['tass', 'itar tass'],
  ['ria', 'ria novosti', 'novosti'],
  ['xinhua', 'new china news agency'],
  ['yonhap', 'yonhap news agency'],
  ['bbc', 'british broadcasting corporation'],
  ['nyt', 'new york times', 'nytimes'],
  ['wsj', 'wall street journal'],
  ['wapo', 'washington post', 'washingtonpost'],
  ['huffpost', 'huffington post'],
  ['ft', 'financial times'],
  ['npr', 'national public radio'],
  ['abc', 'abc news'],
];

/** Other names of agencies and papers than those that they are compared by. */
export const otherNames: readonly string[] = aliases.flatMap((names) => names.slice(1));

const canonical = new Map(aliases.flatMap((names) => names.map((name) => [name, names[0]!] as const)));

/** Words at the end of a paper's or agency's name that people leave out. */
const generic =
  /(?: (?:news agency|news|agency|newspaper|online|media|group|ltd|inc|com|website|staff|reporters?|correspondents?))$/;

const isAscii = (name: string): boolean => /^[ -~]*$/.test(name);

/** A source's name for comparison: small letters, no article, possessive or punctuation, one spelling, known initials. */
export const keyOf = remembered((name) => {
  const letters = isAscii(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '');
  const plain = letters
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(/\.(?=\p{L}(?:\.|\s|$))|(?<=\b\p{L})\./gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) /, '')
    .replaceAll('defence', 'defense')
    .replaceAll('centre', 'center');
  return canonical.get(plain) ?? plain;
});

/** A key without the words that a paper's or agency's name may lack. */
const coreOf = remembered((key) => {
  const core = key.replace(generic, '');
  return canonical.get(core) ?? core;
});

const initialsOf = (key: string): string =>
  key
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

const endsWithWords = (long: string, short: string): boolean =>
  long.length > short.length && long.endsWith(short) && long[long.length - short.length - 1] === ' ';

/** Whether two keys can be one source: the same, one the end of the other, or its initials. */
export function isSameSource(one: string, other: string): boolean {
  const [a, b] = [coreOf(one), coreOf(other)];
  if (a === '' || b === '') return false;
  if (a === b || endsWithWords(a, b) || endsWithWords(b, a)) return true;
  const isOneWord = !a.includes(' ') && !b.includes(' ');
  if (isOneWord) return false;
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true;
  const isInitials = (short: string, long: string): boolean =>
    short.length >= 2 && !short.includes(' ') && long.includes(' ') && initialsOf(long) === short;
  return isInitials(a, b) || isInitials(b, a);
}

/** Whether a source's name can be that of the outlet of a document: "the Herald" and "Port Caddan Herald". */
export const isOutlet = (name: string, outlet: string): boolean => isSameSource(keyOf(name), keyOf(outlet));
