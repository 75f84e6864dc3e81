import type { Cluster } from '../../model/result.js';
import { h } from '../dom.js';
import type { Report } from '../report.js';
import { say as common } from '../strings/common.js';
import { stories as say } from '../strings/stories.js';
import { label } from '../visible.js';
import { Cast } from './cast.js';
import { compositionList } from './compositions.js';
import { derivationTable } from './derivations.js';
import { Graph } from './graph.js';
import { heat } from './heat.js';
import { missingSources } from './missing.js';
import { relatives } from './relatives.js';
import type { Moment } from '../moment.js';
import type { Story } from './story.js';
import { lasting, when } from './when.js';

/** Sources and outlets that the head of a story names. */
const NAMED = 6;

function factsOf({ cluster, outlets, span, strength, lanes }: Story): HTMLElement {
  const known = lanes.flatMap(({ moment }) => moment ?? []);
  const earliest = known.reduce<Moment | undefined>(
    (first, moment) => (first === undefined || moment.begin < first.begin ? moment : first),
    undefined,
  );
  const times: [string, string][] = [
    [say.facts.begins, earliest === undefined ? say.untimed : when(earliest)],
  ];
  if (span !== undefined && known.length > 1) times.push([say.facts.lasts, lasting(span.end - span.begin)]);
  const facts = [
    [say.facts.documents, common.number(cluster.documents.length)],
    [say.facts.outlets, common.number(outlets.length)],
    ...times,
    [say.facts.strength, common.score(strength)],
  ];
  return h(
    'dl',
    { class: 'facts' },
    ...facts.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
  );
}

function beginning({ sources }: Story, cast: Cast): HTMLElement {
  if (sources.length === 0) return h('p', {}, say.noSources);
  return h(
    'div',
    { class: 'begins' },
    h('span', { class: 'soft' }, say.sources),
    h(
      'ul',
      {},
      ...sources.slice(0, NAMED).map((id) => {
        const outlet = cast.documentOf(id)?.outlet;
        const from = cast.isMissing(id) ? say.notHere : outlet ? label(outlet, 60) : '';
        return h(
          'li',
          {},
          cast.name(id),
          from !== '' && h('span', { class: 'soft' }, ' ', h('bdi', {}, from)),
        );
      }),
      sources.length > NAMED && h('li', {}, say.more(sources.length - NAMED)),
    ),
  );
}

/** All that is shown of one story, and its heading. */
export function chosenStory(
  report: Report,
  story: Story,
  clusterOf: ReadonlyMap<string, Cluster>,
): { readonly element: HTMLElement; readonly heading: HTMLElement } {
  const cast = new Cast(report, story);
  const graph = new Graph(story, cast);
  const heading = h('h2', { tabindex: -1 }, h('bdi', {}, cast.text(story.first)));
  const element = h(
    'article',
    { class: 'story' },
    h('section', { class: 'card head' }, heading, factsOf(story), beginning(story, cast)),
    graph.element,
    h(
      'div',
      { class: 'details' },
      h('div', { class: 'beside' }, ...missingSources(story, cast), derivationTable(story, cast, graph)),
      ...compositionList(story, cast),
    ),
    h('div', { class: 'around' }, heat(story, cast), relatives(story, cast, clusterOf)),
  );
  return { element, heading };
}
