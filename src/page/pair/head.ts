import { documentHref, pairHref } from '../hash.js';
import { h } from '../dom.js';
import { nameOf, named, origin } from '../names.js';
import { reviewControl } from '../review/control.js';
import { say } from '../strings/common.js';
import { pair as words } from '../strings/pair.js';
import { shareBar } from './bars.js';
import { citePair } from './citation.js';
import { copyButton } from './copy.js';
import type { Desk } from './desk.js';
import { longestMatch } from './longest.js';
import type { SideName } from './shares.js';

const arrow = { 'a-to-b': '→', 'b-to-a': '←', 'common-source': '⑂', undetermined: '?' } as const;

function longest({ pair: { passages }, bodies: { a, b } }: Desk): string | undefined {
  if (a.text === null || b.text === null) return undefined;
  const { words: length, atLeast } = longestMatch(a.text, b.text, passages);
  return words.longest(length, atLeast);
}

const titleOf = (desk: Desk, side: SideName): HTMLElement =>
  h('a', { class: 'headline', href: documentHref(desk.documents[side].id) }, named(desk.documents[side]));

const about = (desk: Desk, side: SideName): HTMLElement =>
  h(
    'div',
    { class: `about about-${side}` },
    h(
      'p',
      { class: 'soft small' },
      h('span', { class: 'which' }, named(desk.documents[side], 40), ' · '),
      h('bdi', {}, origin(desk.documents[side])),
      origin(desk.documents[side]) !== '' && ' · ',
      words.words(desk.documents[side].words),
    ),
    shareBar(desk, side),
  );

/** The two articles, what was found between them, and what the reader makes of it. */
export function head(desk: Desk): HTMLElement {
  const { pair, documents, context } = desk;
  const { verdict, score, direction, resemblance } = pair;
  const cited = (side: SideName) => ({ document: documents[side], text: desk.bodies[side].text });
  const measures = [
    h('span', { title: words.resemblanceMeans }, words.resemblance(say.score(resemblance))),
    longest(desk),
  ];
  return h(
    'header',
    { class: 'pair-head' },
    h(
      'h1',
      {},
      titleOf(desk, 'a'),
      h(
        'span',
        { class: 'arrow' },
        h('span', { 'aria-hidden': 'true' }, arrow[direction]),
        h('span', { class: 'spoken' }, ` ${words.and} `),
      ),
      titleOf(desk, 'b'),
    ),
    h('div', { class: 'abouts' }, about(desk, 'a'), about(desk, 'b')),
    h(
      'div',
      { class: 'judgement' },
      h(
        'p',
        { class: 'found' },
        h('span', { class: `verdict ${verdict}` }, say.verdict[verdict]),
        h('strong', { class: 'number', title: words.scoreMeans }, say.score(score)),
        h('span', { class: 'soft small' }, words.score),
        h('span', {}, say.verdictMeans[verdict]),
      ),
      h(
        'p',
        {},
        h('bdi', {}, say.direction(direction, nameOf(documents.a, 80), nameOf(documents.b, 80))),
        '.',
      ),
      h(
        'p',
        { class: 'soft small row' },
        ...measures.filter((each) => each !== undefined).map((each) => h('span', {}, each)),
        h('a', { class: 'no-print', href: pairHref(documents.b.id, documents.a.id) }, words.swap),
      ),
      h(
        'div',
        { class: 'row' },
        reviewControl(context, desk.target()),
        copyButton(words.copyPair, () =>
          citePair(cited('a'), cited('b'), pair, context.report.overview.version),
        ),
      ),
    ),
  );
}
