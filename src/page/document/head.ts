import { h } from '../dom.js';
import { bucketOf, counted, heightOf } from '../overview/histogram.js';
import { nameOf, named, origin } from '../names.js';
import { say } from '../strings/common.js';
import { document as words } from '../strings/document.js';
import { pair as pairWords } from '../strings/pair.js';
import { label, oddities } from '../visible.js';
import type { Reading } from './reading.js';
import { standingOf } from './standing.js';
import type { Standing } from './standing.js';

/** A language by its English name, if it has one. */
function languageOf(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? label(tag, 40);
  } catch {
    return label(tag, 40);
  }
}

/** The strongest scores of all documents, with this one's place marked; the words beside it say the same. */
function histogram({ score, strongest }: Standing): HTMLElement {
  const counts = counted(strongest);
  const most = Math.max(...counts);
  return h(
    'div',
    { class: 'standings', role: 'img', 'aria-label': words.standings },
    ...counts.map((count, at) =>
      h('div', {
        class: at === bucketOf(score) ? 'here' : '',
        vars: { '--height': heightOf(count, most, 'logarithmic') },
      }),
    ),
  );
}

/** The strongest pair of the document, and where that places it among all. */
function standing(reading: Reading): HTMLElement | undefined {
  const { overview } = reading.context.report;
  // A part of a larger report lists only some of the documents.
  if (overview.folder !== null) return undefined;
  const stands = standingOf(overview.pairs, overview.documents.length, reading.place);
  if (stands === undefined) return undefined;
  return h(
    'div',
    { class: 'standing' },
    histogram(stands),
    h(
      'p',
      {},
      words.strongest,
      ' ',
      h('strong', { class: 'number' }, say.score(stands.score)),
      h('span', { class: 'soft small' }, words.standing(stands.above)),
    ),
  );
}

/** The document, and what is known of it. */
export function head(reading: Reading): HTMLElement {
  const { document } = reading;
  const { hidden, controls } = oddities(reading.body.text ?? '');
  const from = origin(document);
  const facts = [
    document.language === null ? '' : languageOf(document.language),
    words.words(document.words),
    words.sentences(document.sentences),
  ].filter((fact) => fact !== '');
  return h(
    'header',
    { class: 'document-head' },
    h(
      'div',
      {},
      h('h1', { class: 'headline', title: nameOf(document, 400) }, named(document, 200)),
      from !== '' && h('p', { class: 'soft' }, h('bdi', {}, from)),
      h('p', { class: 'soft' }, h('bdi', {}, facts.join(' · '))),
      hidden + controls > 0 && h('p', { class: 'flag' }, `⚑ ${pairWords.oddities(hidden, controls)}`),
    ),
    standing(reading),
  );
}
