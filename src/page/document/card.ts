import { passageKinds } from '../../model/passage.js';
import { h } from '../dom.js';
import { documentHref } from '../hash.js';
import { nameOf, named, origin } from '../names.js';
import { kindMarks } from '../overview/kinds.js';
import { toggled } from '../pair/state.js';
import { say } from '../strings/common.js';
import { document as words } from '../strings/document.js';
import type { Reading } from './reading.js';
import type { Source } from './sources.js';
import { wordsByKind } from './traces.js';

/** A document of the list. */
export interface Card {
  readonly element: HTMLElement;
  /** Shows the reading as it is now. */
  readonly show: () => void;
  /** Says what was found, once it is read. */
  readonly fill: () => void;
}

/** What is shared, by kind: in words as soon as it is read and the text is there; until then passages. */
function kinds(reading: Reading, source: Source): readonly HTMLElement[] {
  const traces = reading.traces(source);
  const { begins, context } = reading;
  if (traces === undefined || traces.length === 0 || begins === undefined)
    return kindMarks(context.report.pair(source.pair));
  const counts = wordsByKind(traces, begins);
  return passageKinds
    .filter((kind) => counts.has(kind))
    .map((kind) =>
      h(
        'span',
        { class: 'kind-words' },
        h('span', { class: `kind kind-${kind}`, title: say.kindMeans[kind] }, say.kind[kind]),
        ' ',
        h('span', { class: 'number' }, words.kindWords(counts.get(kind)!)),
      ),
    );
}

export function card(reading: Reading, source: Source): Card {
  const { context } = reading;
  const other = reading.other(source);
  const name = nameOf(other, 80);
  const { verdict, a, b } = context.report.pair(source.pair);
  const from = origin(other);
  const byKind = h('p', { class: 'small by-kind' });
  const decision = h('span', { class: 'small marked' });
  const box = h('input', {
    type: 'checkbox',
    'aria-label': words.countFor(name),
    on: {
      change: () => {
        reading.set({ out: toggled(reading.state.out, source.other) });
      },
    },
  });
  const alone = h('a', {});
  const element = h(
    'li',
    { class: 'source', 'data-number': source.number },
    h(
      'div',
      { class: 'source-name' },
      h('span', { class: 'rank number', 'aria-hidden': 'true' }, source.number),
      h(
        'div',
        {},
        h('a', { class: 'headline', href: documentHref(other.id) }, named(other)),
        from !== '' && h('p', { class: 'soft small' }, h('bdi', {}, from)),
      ),
    ),
    h('div', { class: 'meter', 'aria-hidden': 'true', vars: { '--share': source.share } }),
    h(
      'p',
      { class: 'row measures' },
      h('span', {}, h('strong', { class: 'number' }, say.share(source.share)), ` ${words.ofThis}`),
      h('span', {}, `${words.score} `, h('span', { class: 'number' }, say.score(source.score))),
      h('span', { class: `verdict ${verdict}`, title: say.verdictMeans[verdict] }, say.verdict[verdict]),
      decision,
    ),
    h('p', { class: `relation relation-${source.relation}` }, words.relation[source.relation]),
    byKind,
    reading.isElsewhere(source) && h('p', { class: 'soft small' }, words.elsewhere),
    h(
      'div',
      { class: 'row small no-print' },
      h('a', { href: reading.pairHref(source), 'aria-label': words.readWith(name) }, words.read),
      !reading.isElsewhere(source) && alone,
      h('label', { class: 'check' }, box, words.count),
    ),
  );
  const show = (): void => {
    const { source: only, out } = reading.state;
    const chosen = only === source.other;
    box.checked = !out.has(source.other);
    element.classList.toggle('left-out', out.has(source.other));
    element.classList.toggle('current', chosen);
    alone.setAttribute('href', reading.hrefOf({ source: chosen ? undefined : source.other }));
    alone.textContent = chosen ? words.showAll : words.alone;
    if (chosen) alone.setAttribute('aria-current', 'true');
    else alone.removeAttribute('aria-current');
    if (chosen) alone.removeAttribute('aria-label');
    else alone.setAttribute('aria-label', words.aloneFor(name));
    const [idA, idB] = [context.report.document(a).id, context.report.document(b).id];
    const mark = context.marks.of({ a: idA, b: idB })?.decision;
    decision.textContent = mark === undefined ? '' : words.decision[mark];
  };
  const fill = (): void => {
    byKind.replaceChildren(...kinds(reading, source).flatMap((each) => [each, ' ']));
  };
  show();
  fill();
  return { element, show, fill };
}
