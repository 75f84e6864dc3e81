import type { Pair } from '../../model/result.js';
import type { Span } from '../../model/span.js';
import { say } from '../strings.js';
import { NAMED } from './limits.js';
import { type Line, blank, run, spaces } from './line.js';
import type { Page, Texts } from './page.js';
import { hang, wrap } from './wrap.js';

/** A list under a title, cut where it is long. */
function listed(title: string, entries: readonly Line[], { width, limits }: Page): Line[] {
  if (entries.length === 0) return [];
  const shown = limits.links === Infinity ? entries : entries.slice(0, NAMED);
  const more = entries.length - shown.length;
  return [
    blank,
    ...wrap([run(title, 'heading')], width),
    ...shown.flatMap((entry) => hang([spaces(2), run('· ', 'quiet')], entry, width)),
    ...(more > 0 ? [[spaces(4), run(say.more(more), 'quiet')]] : []),
  ];
}

/** The facts that changed between the two, with the passage each is in. */
export function changes({ passages }: Pair, page: Page): Line[] {
  const entries = passages.flatMap(({ drift }, at) =>
    drift.map(({ category, statement }): Line => [
      run(`${say.drift(category)}: `, 'warm'),
      run(statement),
      run(` (${say.inPassage(at + 1)})`, 'quiet'),
    ]),
  );
  return listed(say.changed, entries, page);
}

/** What both quote, with whom, as far as the result holds the texts. */
export function quotations({ a, b, quotations: shared }: Pair, texts: Texts, page: Page): Line[] {
  const quote = (id: string, { begin, end }: Span): string =>
    texts.get(id) === undefined ? say.offsets(begin, end) : say.title(texts.get(id)!.slice(begin, end));
  const entries = shared.map((each): Line => {
    const words = quote(a, each.a);
    return [
      run(each.altered ? say.altered(words, quote(b, each.b)) : words),
      run(each.speaker === null ? '' : ` – ${each.speaker}`, 'quiet'),
    ];
  });
  return listed(say.quoted, entries, page);
}
