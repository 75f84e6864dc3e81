import type { Cluster } from '../../model/result.js';
import { h } from '../dom.js';
import { changed, decode, encode, formatHash } from '../hash.js';
import type { Parameters } from '../hash.js';
import { folded, searched } from '../overview/fold.js';
import type { Screen } from '../screen.js';
import { say as common } from '../strings/common.js';
import { stories as say } from '../strings/stories.js';
import { Cast } from './cast.js';
import { chosenStory } from './chosen.js';
import { StoryList } from './list.js';
import type { Wish } from './list.js';
import { ordered, orderOf } from './shelf.js';
import { storyOf } from './story.js';
import type { Story } from './story.js';

/** Milliseconds without a change after which the address follows: browsers refuse to change it all the time. */
const SETTLED = 200;

const wishOf = (parameters: Parameters): Wish => ({
  order: orderOf(parameters.get('sort')),
  search: decode(parameters.get('q') ?? ''),
});

/** The clusters of the result: a list, and one of them on a time line. */
export const storiesScreen: Screen = ({ report, replace }, first) => {
  const { clusters, documents, folder } = report.overview;
  const others = folder !== null && folder.here > 0 && h('p', { class: 'soft' }, say.elsewhere);
  const documentOf = (id: string): ReturnType<typeof report.document> | undefined => {
    const place = report.placeOf(id);
    return place === undefined ? undefined : report.document(place);
  };
  const stories = clusters.flatMap((cluster) => storyOf(cluster, documentOf) ?? []);
  const heading = h('h1', {}, say.headline(stories.length, documents.length));
  if (stories.length === 0)
    return first.get('stories')
      ? undefined
      : {
          title: common.stories,
          body: [
            h(
              'div',
              {},
              heading,
              h('p', {}, say.none),
              others,
              h('p', {}, h('a', { href: '#' }, common.toOverview)),
            ),
          ],
        };

  const clusterOf = new Map<string, Cluster>(
    clusters.flatMap((cluster) => cluster.documents.map((id) => [id, cluster] as const)),
  );
  const words = new Map<Story, string>();
  const wordsOf = (story: Story): string => {
    let known = words.get(story);
    if (known === undefined) {
      const texts = story.cluster.documents.map((id) => `${id}\n${documentOf(id)?.title ?? ''}`);
      words.set(story, (known = folded([...texts, ...story.outlets].join('\n'))));
    }
    return known;
  };
  const listed = ({ order, search }: Wish): readonly Story[] => {
    const wanted = searched(search);
    return ordered(
      stories.filter((story) => wanted.every((word) => wordsOf(story).includes(word))),
      order,
    );
  };
  const asked = (parameters: Parameters): Story | undefined => {
    const id = parameters.get('stories') ?? '';
    if (id === '') return listed(wishOf(parameters))[0] ?? ordered(stories, 'size')[0];
    return stories.find(({ cluster }) => encode(cluster.id) === encode(decode(id)));
  };
  const initial = asked(first);
  if (initial === undefined) return undefined;

  let chosen = initial;
  let parameters = first;
  let wish = wishOf(first);
  let pending: ReturnType<typeof setTimeout> | undefined;
  /** Has the address follow, unless the reader has gone elsewhere meanwhile. */
  const settle = (): void => {
    const address = location.hash;
    clearTimeout(pending);
    pending = setTimeout(() => {
      if (location.hash === address) replace(parameters);
    }, SETTLED);
  };
  const list = new StoryList({
    stories: listed,
    all: stories.length,
    nameOf: (story) => new Cast(report, story).text(story.first),
    hrefOf: ({ cluster }) => formatHash(changed(parameters, { stories: encode(cluster.id) })),
    change: (part) => {
      wish = { ...wish, ...part };
      parameters = changed(parameters, {
        stories: encode(chosen.cluster.id),
        q: wish.search === '' ? null : encode(wish.search),
        sort: wish.order === 'size' ? null : wish.order,
      });
      list.show(wish, chosen);
      settle();
    },
  });
  const place = h('div', { class: 'place' });
  const tell = (): HTMLElement => {
    const { element, heading } = chosenStory(report, chosen, clusterOf);
    place.replaceChildren(element);
    return heading;
  };
  list.show(wish, chosen);
  tell();
  return {
    title: common.stories,
    body: [
      h(
        'div',
        { class: stories.length === 1 ? 'stories-screen single' : 'stories-screen' },
        h('div', { class: 'intro' }, heading, h('p', { class: 'soft' }, say.intro), others),
        stories.length > 1 && list.element,
        place,
      ),
    ],
    shown: () => {
      list.shown();
    },
    update: (next) => {
      const story = asked(next);
      if (story === undefined) return false;
      const before = wish;
      [parameters, wish] = [next, wishOf(next)];
      const isNew = story !== chosen;
      chosen = story;
      if (before.order !== wish.order || before.search !== wish.search) list.show(wish, chosen);
      else list.choose(chosen);
      if (isNew) {
        const heading = tell();
        heading.focus({ preventScroll: true });
        heading.scrollIntoView({ block: 'nearest' });
      }
      return true;
    },
  };
};
