import type { Cluster } from '../../model/result.js';
import { h } from '../dom.js';
import { storyHref } from '../hash.js';
import { say as common } from '../strings/common.js';
import { stories as say } from '../strings/stories.js';
import type { Cast } from './cast.js';
import { bounded } from './more.js';
import { relativesOf } from './related.js';
import type { Relative } from './related.js';
import type { Story } from './story.js';

/** Documents that are shown at first. */
const SHOWN = 20;

/** Documents outside the story that share a pair with a member. */
export function relatives(
  { cluster }: Story,
  cast: Cast,
  clusterOf: ReadonlyMap<string, Cluster>,
): HTMLElement {
  const { report } = cast;
  const members = new Set(cluster.documents.flatMap((id) => report.placeOf(id) ?? []));
  const all = relativesOf(
    members,
    (document) => report.pairsOf(document),
    (pair) => report.pair(pair),
  );
  const item = ({ document, member, pair }: Relative): HTMLElement => {
    const { verdict, score } = report.pair(pair);
    const [{ id }, other] = [report.document(document), report.document(member)];
    const href = cast.hrefOfPair(id, other.id);
    const story = clusterOf.get(id);
    return h(
      'li',
      {},
      cast.name(id),
      ' ',
      h('span', { class: `verdict ${verdict}` }, common.verdict[verdict]),
      ' ',
      h('span', { class: 'number small' }, common.score(score)),
      h(
        'div',
        { class: 'small soft' },
        `${say.withMember} `,
        h('bdi', {}, cast.text(other.id)),
        ' · ',
        h('a', { href, 'aria-label': say.readPair(cast.text(id, 80), cast.text(other.id, 80)) }, say.read),
        story && ' · ',
        story && h('a', { href: storyHref(story.id) }, say.otherStory),
      ),
    );
  };
  return h(
    'section',
    { class: 'card related', 'aria-labelledby': 'story-related' },
    h('h3', { id: 'story-related' }, say.related),
    ...(all.length === 0
      ? [h('p', {}, say.noRelated)]
      : [
          h('p', { class: 'small soft' }, say.relatedIntro),
          ...bounded(h('ul', {}), all, SHOWN, item, say.showAll),
        ]),
  );
}
