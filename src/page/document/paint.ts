import { h } from '../dom.js';
import { nameOf } from '../names.js';
import type { Paragraph } from '../pair/paragraphs.js';
import { segmentsOf } from '../pair/segments.js';
import { say } from '../strings/common.js';
import { document as words } from '../strings/document.js';
import { visible } from '../visible.js';
import { stepOf } from './heat.js';
import type { Hit } from './heat.js';
import type { Reading } from './reading.js';
import { coverOf, runsOf } from './runs.js';
import type { Mark, Piece, Run } from './runs.js';

/** Numbers before a run; of more sources the others are told when they are asked for. */
const NUMBERS = 3;

const hrefOf = (reading: Reading, { source, passage }: Hit): string =>
  reading.pairHref(reading.source(source), passage);

const said = (reading: Reading, { source, similarity }: Hit, say: (typeof words)['hit']): string =>
  say(source, nameOf(reading.other(reading.source(source)), 80), score(similarity));

const score = (similarity: number): string => say.score(similarity);

/** The number of a source, leading to the passage. */
const numberOf = (reading: Reading, hit: Hit): HTMLElement =>
  h(
    'a',
    { class: 'source-number', href: hrefOf(reading, hit), 'aria-label': said(reading, hit, words.hit) },
    hit.source,
  );

/** All sources of a run, the most similar first. */
const allOf = (reading: Reading, hits: readonly Hit[]): HTMLElement =>
  h(
    'ol',
    { class: 'hits small', role: 'list' },
    ...[...hits]
      .sort((x, y) => y.similarity - x.similarity || x.source - y.source)
      .map((hit) =>
        h('li', {}, h('a', { href: hrefOf(reading, hit) }, h('bdi', {}, said(reading, hit, words.tip)))),
      ),
  );

/** The button behind the numbers of a run of many sources: it opens and closes a list of all, below the paragraph. */
function more(reading: Reading, hits: readonly Hit[]): HTMLElement {
  let list: HTMLElement | undefined;
  const button = h(
    'button',
    {
      type: 'button',
      class: 'source-number more',
      'aria-expanded': 'false',
      'aria-label': words.moreMeans(hits.length),
      on: {
        click: () => {
          if (list === undefined) {
            list = allOf(reading, hits);
            button.closest('p')?.after(list);
          } else {
            list.remove();
            list = undefined;
          }
          button.setAttribute('aria-expanded', String(list !== undefined));
        },
      },
    },
    words.more(hits.length - NUMBERS),
  );
  return button;
}

function pieceOf(text: string, piece: Piece): Node {
  const { begin, end, marks } = piece;
  const shown = document.createTextNode(visible(text.slice(begin, end)));
  const cover = coverOf(piece);
  const template = marks.some((mark) => mark.hits === undefined);
  if (cover === undefined && !template) return shown;
  const classes = [cover && `heat heat-${stepOf(cover)}`, template && 'template'];
  return h(
    'span',
    { class: classes.filter((each) => each !== undefined && each !== false).join(' ') },
    shown,
  );
}

function runOf(reading: Reading, text: string, { hits, pieces }: Run): readonly Node[] {
  const inside = pieces.map((piece) => pieceOf(text, piece));
  const [first] = hits;
  if (first === undefined) return inside;
  const lead = ({ target }: Event): void => {
    // Whoever selects words, or presses a link, means those.
    if ((target as Element).closest('a, button') !== null || getSelection()?.isCollapsed === false) return;
    location.hash = hrefOf(reading, first);
  };
  return [
    h(
      'span',
      { class: 'run', title: said(reading, first, words.tip), on: { click: lead } },
      ...hits.slice(0, NUMBERS).map((hit) => numberOf(reading, hit)),
      hits.length > NUMBERS && more(reading, hits),
      ...inside,
    ),
  ];
}

/** A paragraph of the text with what is marked in it. */
export const paragraph = (
  reading: Reading,
  text: string,
  { begin, end, continued }: Paragraph,
  marks: readonly Mark[],
): HTMLElement =>
  h(
    'p',
    { class: continued ? 'continued' : undefined, dir: 'auto' },
    ...runsOf(text, segmentsOf({ begin, end }, marks)).flatMap((run) => runOf(reading, text, run)),
  );
