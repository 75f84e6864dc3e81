import { mix } from '../../src/lexicon/hash.js';
import type { SentencePair } from '../evaluate/pairset.js';

/** From the first word of a phrase to its last. */
type Phrase = readonly [number, number];

const isCapital = (word: string): boolean => /^[A-Z][\w'’.-]*$/.test(word.replace(/[,.;]$/, ''));
const small = new Set(
  `the a an of in on at to for from by with and or but that which who as is are was were be been has have had will would
  can could it its his her their this these those not said after before when while`.split(/\s+/),
);
const introducing = new Set(['the', 'a', 'an', 'of', 'in', 'to', 'for', 'on', 'by', 'with', 'from']);
const opening =
  /^(?:The|A|An|In|On|At|After|Before|He|She|It|They|But|When|While|If|Under|For|During|Since|Because|With)\b/;

const lower = (text: string): string => (opening.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);
const upper = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const bare = (words: readonly string[], [from, to]: Phrase): string =>
  words
    .slice(from, to + 1)
    .join(' ')
    .replace(/[,.;]$/, '');
const stop = (words: readonly string[], [, to]: Phrase): string => /[,.;]$/.exec(words[to]!)?.[0] ?? '';

/** Runs of capitalised words, the first word of the sentence only where another follows. */
function names(words: readonly string[]): Phrase[] {
  const found: Phrase[] = [];
  for (let i = 0; i < words.length; i++) {
    const starts =
      i === 0
        ? isCapital(words[0]!) && isCapital(words[1] ?? '') && !small.has(words[0]!.toLowerCase())
        : isCapital(words[i]!);
    if (!starts) continue;
    let to = i;
    while (to + 1 < words.length && !/[,.;]$/.test(words[to]!) && isCapital(words[to + 1]!)) to++;
    found.push([i, to]);
    i = to;
  }
  return found;
}

/** Words after an article or preposition. */
const nouns = (words: readonly string[]): Phrase[] =>
  words.flatMap((word, i): Phrase[] =>
    i > 0 &&
    /^[a-z]{4,}[,.]?$/.test(word) &&
    !small.has(word.replace(/[,.]/, '')) &&
    introducing.has(words[i - 1]!)
      ? [[i, i]]
      : [],
  );

function exchanged(words: readonly string[], one: Phrase, other: Phrase): string {
  return [
    ...words.slice(0, one[0]),
    bare(words, other) + stop(words, one),
    ...words.slice(one[1] + 1, other[0]),
    bare(words, one) + stop(words, other),
    ...words.slice(other[1] + 1),
  ].join(' ');
}

/** The sentence with two of some phrases exchanged, chosen by `choice`; nothing where there are no two to exchange. */
function withExchange(
  words: readonly string[],
  phrases: readonly Phrase[],
  choice: number,
): string | undefined {
  const pairs = phrases.flatMap((one, x) =>
    phrases
      .slice(x + 1)
      .filter((other) => {
        const between = words.slice(one[1] + 1, other[0]);
        const isListed = between.length < 3 && between.some((word) => word === 'and' || word === 'or');
        return bare(words, one) !== bare(words, other) && !isListed;
      })
      .map((other) => [one, other] as const),
  );
  const chosen = pairs[choice % Math.max(1, pairs.length)];
  return chosen && exchanged(words, ...chosen);
}

/** The sentence with a part moved that may stand elsewhere: an opening, a closing adjunct, a list's member, "X said". */
function moved(sentence: string): string[] {
  const results: string[] = [];
  const opened = /^([A-Z][^,]{4,60}), ([^"]{20,})\.$/.exec(sentence);
  if (opened) results.push(`${upper(opened[2]!)} ${lower(opened[1]!)}.`);
  const closed =
    /^([A-Z][^"]{20,}?),? ((?:in|on|at|after|before|when|while|since|during|under|with|because|if|for) [^,"]{4,50})\.$/.exec(
      sentence,
    );
  if (closed) results.push(`${upper(closed[2]!)}, ${lower(closed[1]!)}.`);
  const list = / ([A-Za-z]{3,}) (and|or) ([A-Za-z]{3,})(?=[ ,.])/.exec(sentence);
  if (list && isCapital(list[1]!) === isCapital(list[3]!))
    results.push(sentence.replace(list[0], ` ${list[3]!} ${list[2]!} ${list[1]!}`));
  const said = /^(.{20,}), ((?:[A-Z]\w+|he|she|they|officials|police)(?: [A-Z]\w+)?) said\.$/.exec(sentence);
  if (said) results.push(`${upper(said[2]!)} said ${lower(said[1]!)}.`);
  return results;
}

const opposites = [
  ['rose', 'fell'],
  ['rise', 'fall'],
  ['increased', 'decreased'],
  ['increase', 'decrease'],
  ['higher', 'lower'],
  ['gained', 'lost'],
  ['won', 'lost'],
  ['more', 'less'],
  ['before', 'after'],
  ['up', 'down'],
  ['first', 'last'],
  ['strong', 'weak'],
  ['accepted', 'rejected'],
  ['best', 'worst'],
].flatMap(([one, other]) => [[one!, other!] as const, [other!, one!] as const]);

/** The sentence with another figure or with a negation: each says something else. */
function contradicted(sentence: string, choice: number): string[] {
  const results: string[] = [];
  const figure = /\b\d+\b/.exec(sentence);
  if (figure) {
    const other = String(Number(figure[0]) + 1 + (choice % 9)).padStart(figure[0].length, '0');
    results.push(sentence.replace(figure[0], other));
  }
  if (/\b(?:is|was|are|were|will|would|could|can|has|had)\b(?! not)/.test(sentence))
    results.push(
      sentence.replace(/\b(is|was|are|were|will|would|could|can|has|had)\b/, (word) => `${word} not`),
    );
  return results;
}

/** The sentence with an opposite: it says something else. */
function opposed(sentence: string): string[] {
  const opposite = opposites.find(([word]) => new RegExp(`\\b${word}\\b`).test(sentence));
  return opposite ? [sentence.replace(new RegExp(`\\b${opposite[0]}\\b`), opposite[1])] : [];
}

/**
 * What a pair of paraphrases becomes when it is played with: exchanged names or nouns, another figure, a negation or an
 * opposite say something else, moved adjuncts, members of a list and speakers say the same. Deterministic.
 *
 * @param number of the pair, which decides what is chosen
 * @returns pairs of the genres `exchange`, `opposite` and, the rest, `change`
 */
export function reorderings({ a, b }: SentencePair, number: number): SentencePair[] {
  const [source, other] = mix(number) & 1 ? [a, b] : [b, a];
  const base = mix(number) & 2 ? other : source;
  const words = source.split(' ');
  const made = (text: string | undefined, label: number, genre = 'change'): SentencePair[] =>
    text === undefined || text === base ? [] : [{ a: base, b: text, label, genre }];
  return [
    ...made(withExchange(words, names(words), mix(number + 1)), 0, 'exchange'),
    ...made(withExchange(words, nouns(words), mix(number + 2)), 0, 'exchange'),
    ...contradicted(source, mix(number + 3)).flatMap((text) => made(text, 0)),
    ...opposed(source).flatMap((text) => made(text, 0, 'opposite')),
    ...moved(source).flatMap((text) => made(text, 1)),
  ];
}
