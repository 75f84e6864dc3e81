import type { Pair } from '../../model/result.js';
import { Reviews } from '../../review/lookup.js';
import { say } from '../strings.js';
import { leftOf, rightOf } from './columns.js';
import type { Extract } from './extract.js';
import type { TextLimits } from './limits.js';
import { type Line, blank, fit, pad, run, spaces } from './line.js';
import { changes, quotations } from './notes.js';
import type { Page, Texts } from './page.js';
import { passage } from './passage.js';
import { crossing, heading } from './rule.js';
import { marked } from './sentence.js';
import { arrowOf, verdictOf } from './title.js';
import { wrap } from './wrap.js';

const note = (text: string, { width }: Page): readonly Line[] => wrap([run(text, 'quiet')], width);

/** The documents as heads of the two columns, the direction between them. */
const heads = (pair: Pair, width: number): Line => [
  ...pad([run(fit(pair.a, leftOf(width)), 'heading')], leftOf(width)),
  run(` ${arrowOf(pair)} `, 'quiet'),
  run(fit(pair.b, rightOf(width)), 'heading'),
];

function ofPair(pair: Pair, number: number, texts: Texts, marks: Reviews, page: Page): Line[] {
  const { a, b, passages } = pair;
  const without = [a, b].filter((id) => texts.get(id) === undefined);
  const more = passages.length - page.limits.passages;
  const shown = passages
    .slice(0, page.limits.passages)
    .flatMap((_, at) => passage(pair, at, texts, marks, page));
  return [
    [run(`${number}`, 'quiet'), spaces(2), ...verdictOf(pair)],
    ...(without.length > 0 && shown.length > 0 ? note(say.withoutText(without), page) : []),
    heads(pair, page.width),
    ...(shown.length > 0 ? [...shown, crossing('─', '┴', page.width)] : note(say.noPassage, page)),
    ...(more > 0 ? note(say.morePassages(more), page) : []),
    ...changes(pair, page),
    ...quotations(pair, texts, page),
  ];
}

const isCut = ({ passages }: Pair, limits: TextLimits): boolean =>
  passages.length > limits.passages || passages.some(({ links }) => links.length > limits.links);

/** The passages of the strongest pairs, side by side, and how to see the rest. */
export function passages({ pairs, reviews, strongest, shown: documents }: Extract, page: Page): Line[] {
  if (pairs === 0) return [];
  const texts = new Map(Array.from(documents.values(), ({ id, text }) => [id, text]));
  const marks = new Reviews(reviews);
  const shown = strongest.slice(0, page.limits.aligned);
  const left = pairs - shown.length;
  const cut = left > 0 || shown.some((pair) => isCut(pair, page.limits));
  return [
    heading(say.passages, page.width),
    blank,
    ...wrap([marked(say.marked, page.color), run(` ${say.meaningOfMarks}`, 'quiet')], page.width),
    ...shown.flatMap((pair, i) => [blank, ...ofPair(pair, i + 1, texts, marks, page)]),
    ...(cut ? [blank, ...note(say.cut(left), page)] : []),
  ];
}
