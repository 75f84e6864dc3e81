import type { Passage } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import type { ListedDocument } from '../../report/html/data.js';
import { nameOf } from '../names.js';
import { say } from '../strings/common.js';
import { pair as words } from '../strings/pair.js';
import { label } from '../visible.js';
import type { Faced } from './sides.js';

/** Characters of a quote that is given whole, and of the beginning and end of a longer one. */
const WHOLE = 420;
const HEAD = 280;
const TAIL = 100;

/** A quote in one line, with its middle left out where it is long; never cut inside a word, if words have spaces. */
export function shortened(text: string): string {
  if (text.length <= WHOLE) return label(text, WHOLE);
  const head = label(text.slice(0, HEAD), HEAD).replace(/\s+\S*$/u, '');
  const tail = label(text.slice(-TAIL), TAIL).replace(/^\S*\s+/u, '');
  return `${head} […] ${tail}`;
}

/** One side of what is cited. */
export interface Cited {
  readonly document: ListedDocument;
  readonly text: string | null;
}

const sourceOf = ({ id, title, outlet, published }: ListedDocument): string =>
  [
    title === null ? null : label(title, 300),
    outlet === null ? null : label(outlet, 120),
    published === null ? null : label(published, 40),
    label(id, 300),
  ]
    .filter((part) => part !== null && part !== '')
    .join('. ');

const quoteOf = ({ document, text }: Cited, { begin, end }: Span): string =>
  [
    ...(text === null ? [] : [`“${shortened(text.slice(begin, end))}”`]),
    `${sourceOf(document)}, ${words.characters(begin, end)}.`,
  ].join('\n');

/** A passage as plain text, to be put into a mail or a note. */
export const citePassage = (a: Cited, b: Cited, pair: Faced, number: number, version: string): string => {
  const passage: Passage = pair.passages[number - 1]!;
  return [
    `${words.citedPassage(number, pair.passages.length, say.kind[passage.kind], say.score(passage.similarity))} (${words.version(version)})`,
    quoteOf(a, passage.a),
    quoteOf(b, passage.b),
  ].join('\n\n');
};

/** A pair as plain text. */
export const citePair = (a: Cited, b: Cited, pair: Faced, version: string): string => {
  const { verdict, score, direction, containment, passages } = pair;
  const [nameA, nameB] = [nameOf(a.document), nameOf(b.document)];
  return [
    `${words.citedPair(say.verdict[verdict], say.score(score))} (${words.version(version)})`,
    `A: ${sourceOf(a.document)}`,
    `B: ${sourceOf(b.document)}`,
    `${say.direction(direction, nameA, nameB)}.`,
    words.citedShares(say.share(containment.a), say.share(containment.b), passages.length),
  ].join('\n');
};
