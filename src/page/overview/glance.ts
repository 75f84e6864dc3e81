import { verdicts } from '../../model/result.js';
import type { Overview } from '../../report/html/data.js';
import { h } from '../dom.js';
import { documentHref } from '../hash.js';
import { named } from '../names.js';
import { say as common } from '../strings/common.js';
import { say } from '../strings/overview.js';
import { label } from '../visible.js';
import { factsOf, suspicious } from './facts.js';
import { skippedInputs } from './skipped.js';

const SUSPICIOUS = 5;

const fact = (term: string, value: string | HTMLElement): HTMLElement =>
  h('div', {}, h('dt', {}, term), h('dd', { class: 'number' }, value));

function suspects(overview: Overview): HTMLElement {
  const list = suspicious(overview, SUSPICIOUS).map(({ document, derived, strongest }) => {
    const listed = overview.documents[document]!;
    return h(
      'li',
      {},
      h(
        'div',
        {},
        h('a', { href: documentHref(listed.id) }, named(listed)),
        ' ',
        h('span', { class: 'soft small' }, say.suspiciousWhy(derived, strongest)),
      ),
    );
  });
  return h(
    'section',
    { class: 'suspects' },
    h('h2', {}, say.suspicious),
    list.length === 0 ? h('p', { class: 'soft' }, say.noneSuspicious) : h('ol', {}, ...list),
  );
}

/** What was run and what came of it. */
export function glance(overview: Overview): HTMLElement {
  const { documents, pairs, counts, options, clusters, skipped, version } = overview;
  const { words, scores, verdicts: found } = factsOf(overview);
  const chips = verdicts
    .filter((verdict) => found.has(verdict))
    .map((verdict) =>
      h(
        'li',
        { class: `verdict ${verdict}`, title: common.verdictMeans[verdict] },
        say.verdicts(found.get(verdict)!, verdict),
      ),
    );
  const linked = clusters.length === 0 ? '0' : h('a', { href: '#stories' }, common.number(clusters.length));
  return h(
    'section',
    { class: 'card glance' },
    h(
      'div',
      { class: 'found' },
      h('h1', {}, say.headline(documents.length, pairs.length)),
      chips.length > 0 && h('ul', { class: 'chips', 'aria-label': say.verdict }, ...chips),
      h(
        'dl',
        { class: 'facts' },
        ...(scores === undefined
          ? []
          : [
              fact(say.highest, common.score(scores.highest)),
              fact(say.mean, common.score(scores.mean)),
              fact(say.median, common.score(scores.median)),
            ]),
        fact(say.clusters, linked),
        fact(say.words, common.number(words)),
        fact(say.candidates, common.number(counts.candidates)),
        fact(say.leastListed, String(options.minScore)),
        fact(say.knowledge, say.lexicon[options.lexicon]),
      ),
      h(
        'p',
        { class: 'left-out soft small' },
        say.leftOut(counts.belowMinScore, options.minScore, counts.boilerplate),
        ' ',
        say.madeBy(label(version, 20)),
      ),
      skipped.length > 0 && skippedInputs(skipped),
    ),
    suspects(overview),
  );
}
