import { h } from '../dom.js';
import { documentHref } from '../hash.js';
import { named } from '../names.js';
import { say } from '../strings/common.js';
import { document as words } from '../strings/document.js';
import { label, visible } from '../visible.js';
import { percentsOf, sharesOf } from './composition.js';
import type { Reading } from './reading.js';

/** Parts of the bar that have a colour and pattern of their own; what others share comes together. */
const MOST = 6;

/** A part of the bar: by whom, in words and in a sign. */
interface Part {
  readonly share: number;
  readonly sign: string;
  readonly words: readonly (Node | string)[];
}

/** What the result says that the document is made of. */
function stated(reading: Reading): readonly Part[] | undefined {
  const { composition, cluster } = reading;
  if (composition === undefined || reading.state.out.size > 0) return undefined;
  let missing = 0;
  return composition.sources.map(({ source, share }): Part => {
    const place = reading.context.report.placeOf(source);
    if (place !== undefined) {
      const { id } = reading.context.report.document(place);
      const name = named(reading.context.report.document(place));
      return {
        share,
        sign: String(reading.sourceOf(place)?.number ?? '·'),
        words: [words.from, ' ', h('a', { href: documentHref(id) }, name)],
      };
    }
    const ancestor = cluster?.missing.find(({ id }) => id === source);
    const sign = ancestor === undefined ? '·' : String.fromCharCode(65 + (missing++ % 26));
    if (ancestor === undefined) return { share, sign, words: [words.from, ' ', h('bdi', {}, label(source))] };
    const why = h('span', { class: 'soft small why' }, h('bdi', {}, visible(ancestor.statement)));
    return { share, sign, words: [words.from, ' ', words.missing, ' ', why] };
  });
}

/**
 * What the passages say: every character is given to the best-ranked document that is not a retelling of this one. Where it is
 * not known that this one comes from it, quotations that both carry do not count: they tell of no copying.
 */
function found(reading: Reading): readonly Part[] {
  const traces = reading.counted().filter(({ source, kind }) => {
    const { relation } = reading.source(source);
    return relation === 'from' || (relation !== 'to' && kind !== 'quotation');
  });
  const characters = reading.body.text?.length ?? reading.document.characters;
  const { sources } = sharesOf(characters, reading.body, traces);
  return [...sources]
    .sort(([x, shareX], [y, shareY]) => shareY - shareX || x - y)
    .map(([number, share]): Part => {
      const source = reading.source(number);
      const other = reading.other(source);
      const how = source.relation === 'from' ? words.from : words.sharedWith;
      return {
        share,
        sign: String(number),
        words: [how, ' ', h('a', { href: documentHref(other.id) }, named(other))],
      };
    });
}

/** What the document is made of, as a bar and in words; `show` says it anew. */
export function made(reading: Reading): { readonly element: HTMLElement; readonly show: () => void } {
  const bar = h('div', { class: 'made-bar', 'aria-hidden': 'true' });
  const list = h('ol', { class: 'made-list' });
  const note = h('p', { class: 'soft small' });
  const back = h(
    'button',
    {
      type: 'button',
      class: 'no-print',
      on: {
        click: () => {
          reading.set({ out: new Set() });
        },
      },
    },
    words.putBack,
  );
  const show = (): void => {
    const all = stated(reading) ?? found(reading);
    const parts = all.length > MOST ? all.slice(0, MOST - 1) : all;
    const rest = all.slice(parts.length);
    const restShare = rest.reduce((sum, { share }) => sum + share, 0);
    const own = all.reduce((left, { share }) => left - share, 1);
    const named = [
      ...parts.map((part, at) => ({ ...part, look: `look-${at + 1}` })),
      ...(rest.length > 0
        ? [{ share: restShare, sign: '…', words: [words.others(rest.length)], look: 'look-others' }]
        : []),
      ...(own > 0 ? [{ share: own, sign: '', words: [words.own], look: 'look-own' }] : []),
    ];
    const percents = percentsOf(named.map(({ share }) => share));
    bar.replaceChildren(
      ...named.map(({ share, sign, look }) =>
        h(
          'div',
          { class: look, vars: { '--share': share } },
          share >= 0.03 && sign !== '' && h('span', {}, sign),
        ),
      ),
    );
    list.replaceChildren(
      ...named.map(({ share, sign, look, words: said }, at) =>
        h(
          'li',
          {},
          h('span', { class: `swatch ${look}`, 'aria-hidden': 'true' }, h('span', {}, sign)),
          h(
            'span',
            {},
            h(
              'strong',
              { class: 'number' },
              share > 0 && percents[at] === 0 ? words.little : say.share(percents[at]! / 100),
            ),
            ' ',
            ...said,
          ),
        ),
      ),
    );
    const retellings = reading.sources.filter(({ relation }) => relation === 'to').length;
    const { out } = reading.state;
    const unread = reading.composition === undefined || out.size > 0;
    note.textContent = [
      unread && reading.sources.some((source) => reading.traces(source) === undefined)
        ? words.stillReading
        : all.length === 0 && out.size === 0
          ? words.noSource
          : '',
      retellings > 0 ? words.retold(retellings) : '',
      out.size > 0 ? words.without(out.size) : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
    back.hidden = out.size === 0;
  };
  show();
  reading.onChange((now, before) => {
    if (now.out !== before.out) show();
  });
  const element = h(
    'section',
    { class: 'card made', 'aria-labelledby': 'document-made' },
    h('h2', { id: 'document-made' }, words.composition),
    bar,
    list,
    h('div', { class: 'row' }, note, back),
  );
  return { element, show };
}
