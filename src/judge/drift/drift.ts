import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Alignment, SentenceLink } from '../../model/alignment.js';
import type { Drift } from '../../model/passage.js';
import { isClose } from './context.js';
import { dateDrift } from './date.js';
import { modalityDrift } from './modality.js';
import { nameDrift } from './name.js';
import { negationDrift } from './negation.js';
import { numberDrift } from './number.js';
import { factView, linkedViews } from './view.js';
import type { FactView, LinkView, Told } from './view.js';

/** Facts that changed between the two sentences of a link. What is merely left out on one side has not changed. */
export const driftOf = (link: LinkView): Drift[] => [
  ...numberDrift(link),
  ...nameDrift(link),
  ...dateDrift(link),
  ...negationDrift(link),
  ...modalityDrift(link),
];

/** Sentences by the sentences that they are linked with. */
function linkedWith(links: readonly SentenceLink[], own: 'a' | 'b', other: 'a' | 'b'): Map<number, number[]> {
  const linked = new Map<number, number[]>();
  for (const link of links) linked.set(link[own], [...(linked.get(link[own]) ?? []), link[other]]);
  return linked;
}

/** Sentences of a text with their facts, each looked at once. */
function viewsOf(told: Told, vocabulary: Vocabulary): (s: number) => FactView {
  const views = new Map<number, FactView>();
  return (s) => {
    const known = views.get(s);
    if (known) return known;
    const view = factView(told, s, vocabulary);
    views.set(s, view);
    return view;
  };
}

/** More links of one sentence than this tell of repetition, not of a sentence split in parts. */
const MOST_LINKED = 8;

/**
 * Facts that changed between the linked sentences of an alignment: numbers, names, dates, negations, and whether
 * something is told as a fact. Where a sentence is linked with several, what any of them tells is told.
 */
export function alignmentDrift(a: Told, b: Told, { links }: Alignment, vocabulary: Vocabulary): Drift[] {
  const viewA = viewsOf(a, vocabulary);
  const viewB = viewsOf(b, vocabulary);
  const ofA = linkedWith(links, 'a', 'b');
  const ofB = linkedWith(links, 'b', 'a');
  const around = (
    view: (s: number) => FactView,
    { text }: Told,
    s: number,
    linked: readonly number[],
  ): { besides: FactView[]; around: FactView[] } => {
    const others = linked.filter((other) => other !== s).slice(0, MOST_LINKED);
    const next = [s - 1, s + 1].filter(
      (other) => other >= 0 && other < text.sentences.length && !others.includes(other),
    );
    const besides = others.map(view);
    return { besides, around: [...besides, ...next.map(view)] };
  };
  const drift = links.flatMap((link) => {
    // The same words tell the same.
    if (link.similarity === 1) return [];
    const views = linkedViews(viewA(link.a), viewB(link.b), link);
    if (!isClose(views.a, views.b, link.similarity)) return [];
    const ofLinkA = around(viewB, b, link.b, ofA.get(link.a)!);
    const ofLinkB = around(viewA, a, link.a, ofB.get(link.b)!);
    const view: LinkView = {
      ...views,
      besidesA: ofLinkA.besides,
      besidesB: ofLinkB.besides,
      aroundA: ofLinkA.around,
      aroundB: ofLinkB.around,
      vocabulary,
    };
    return driftOf(view);
  });
  return drift;
}
