import type { Link } from '../../model/passage.js';
import type { Pair } from '../../model/result.js';
import type { Reviews } from '../../review/lookup.js';
import { say } from '../strings.js';
import { beside } from './columns.js';
import { type Line, run } from './line.js';
import type { Page, Texts } from './page.js';
import { crossing } from './rule.js';
import { sentence } from './sentence.js';
import { type Sentence, stacksOf } from './stacks.js';
import { markOf } from './title.js';
import { wrap } from './wrap.js';

/** Linked sentences side by side, a broken rule between those that have no link with each other. */
function linked(links: readonly Link[], { a, b }: Pair, texts: Texts, page: Page): Line[] {
  const set = (id: string, sentences: readonly Sentence[]): Line[] =>
    sentences.map((each) => sentence(each, texts.get(id), page.color));
  return stacksOf(links).flatMap((stack, i) => [
    ...(i > 0 ? [crossing('┄', '┼', page.width)] : []),
    ...beside(set(a, stack.a), set(b, stack.b), page.width),
  ]);
}

/** The passage with the number `at` of a pair. */
export function passage(pair: Pair, at: number, texts: Texts, marks: Reviews, page: Page): Line[] {
  const { a, b, links, kind, similarity } = pair.passages[at]!;
  const mark = marks.of({ a: pair.a, b: pair.b, passage: { a, b } });
  const label = say.passage(at + 1, pair.passages.length, kind, say.score(similarity));
  const more = links.length - page.limits.links;
  const rest = beside([[run(say.moreLinks(more), 'quiet')]], [], page.width);
  return [
    crossing('─', at === 0 ? '┬' : '┼', page.width, label),
    ...wrap(markOf(mark), page.width),
    ...linked(links.slice(0, page.limits.links), pair, texts, page),
    ...(more > 0 ? [crossing('┄', '┼', page.width), ...rest] : []),
  ];
}
