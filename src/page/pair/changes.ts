import type { Span } from '../../model/span.js';
import { h } from '../dom.js';
import { nameOf } from '../names.js';
import { pair as words } from '../strings/pair.js';
import { label, visible } from '../visible.js';
import type { Desk } from './desk.js';
import { driftsOf } from './paint.js';
import type { SideName } from './shares.js';

/** The words of a place in one text. */
function quoted(desk: Desk, side: SideName, { begin, end }: Span): HTMLElement {
  const { text } = desk.bodies[side];
  if (text === null) return h('span', { class: 'soft' }, words.characters(begin, end));
  return h(
    'q',
    { class: 'words-of', lang: desk.documents[side].language, dir: 'auto' },
    label(text.slice(begin, end), 240),
  );
}

const both = (desk: Desk, a: Span, b: Span): HTMLElement =>
  h(
    'p',
    { class: 'both' },
    quoted(desk, 'a', a),
    h('span', { class: 'soft', 'aria-hidden': 'true' }, '·'),
    quoted(desk, 'b', b),
  );

/** The facts that changed between linked sentences. */
export function changes(desk: Desk): HTMLElement {
  const { pair, documents } = desk;
  const drifts = driftsOf(pair.passages);
  const passageOf = pair.passages.flatMap(({ drift }, at) => drift.map(() => at + 1));
  const [from, to] = pair.swapped ? [documents.b, documents.a] : [documents.a, documents.b];
  return h(
    'section',
    { class: 'card changed', 'aria-labelledby': 'pair-changed' },
    h('h2', { id: 'pair-changed' }, words.changed),
    h(
      'p',
      { class: 'soft small' },
      drifts.length === 0 ? words.noChanges : h('bdi', {}, words.told(nameOf(from, 80), nameOf(to, 80))),
    ),
    h(
      'ol',
      {},
      ...drifts.map(({ statement, category, a, b }, number) => {
        const show = (): void => {
          desk.point({ sort: 'drift', number, a, b });
        };
        return h(
          'li',
          { id: `pair-change-${number + 1}`, tabindex: -1 },
          h(
            'p',
            {},
            h('span', { class: 'drift-number' }, `Δ${number + 1}`),
            ' ',
            h(
              'button',
              { type: 'button', class: 'plain', on: { click: show } },
              h('bdi', {}, visible(statement)),
            ),
          ),
          both(desk, a, b),
          h(
            'p',
            { class: 'soft small' },
            `${words.category[category]} · ${words.inPassage(passageOf[number]!)}`,
          ),
        );
      }),
    ),
  );
}

/** What both texts quote, and whom. */
export function quotations(desk: Desk): HTMLElement | undefined {
  const shared = desk.pair.quotations;
  if (shared.length === 0) return undefined;
  return h(
    'section',
    { class: 'card quotations', 'aria-labelledby': 'pair-quotations' },
    h('h2', { id: 'pair-quotations' }, words.quotations),
    h(
      'ul',
      {},
      ...shared.map(({ a, b, speaker, altered }, number) => {
        const show = (): void => {
          desk.point({ sort: 'quotation', number, a, b });
        };
        return h(
          'li',
          {},
          h(
            'p',
            {},
            h('button', { type: 'button', class: 'plain', on: { click: show } }, quoted(desk, 'a', a)),
          ),
          altered && h('p', {}, quoted(desk, 'b', b)),
          h(
            'p',
            { class: 'soft small' },
            h('bdi', {}, speaker === null ? words.unknownSpeaker : label(speaker)),
            altered && ` · ${words.altered}`,
          ),
        );
      }),
    ),
  );
}
