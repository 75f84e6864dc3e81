import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Alignment, SentenceLink } from '../../model/alignment.js';
import type { Drift } from '../../model/passage.js';
import { HARDLY_ALIKE, isNearly } from './context.js';
import { dateDrift } from './date.js';
import { modalityDrift } from './modality.js';
import { nameDrift } from './name.js';
import { negationDrift } from './negation.js';
import { numberDrift } from './number.js';
import { reversalDrift } from './reversal.js';
import { withoutRivals } from './rivals.js';
import { factView, linkedViews } from './view.js';
import type { FactView, LinkView, Told } from './view.js';

/** Facts that changed between two sentences that are alike enough. What is merely left out on one side has not changed. */
function driftOf(link: LinkView): Drift[] {
  const negated = negationDrift(link);
  return [
    ...numberDrift(link),
    ...nameDrift(link),
    ...dateDrift(link),
    ...(negated.length > 0 ? negated : reversalDrift(link)),
    ...modalityDrift(link),
  ];
}

/** Sentences by the sentences that they are linked with. */
function linkedWith(links: readonly SentenceLink[], own: 'a' | 'b', other: 'a' | 'b'): Map<number, number[]> {
  const linked = new Map<number, number[]>();
  for (const link of links) {
    const known = linked.get(link[own]);
    if (known) known.push(link[other]);
    else linked.set(link[own], [link[other]]);
  }
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

/** The other sentences that are linked with one, and those with the neighbours of `s`, which it is linked with here. */
function aroundOf(
  { text }: Told,
  s: number,
  linked: readonly number[],
  view: (s: number) => FactView,
): { besides: FactView[]; around: FactView[] } {
  const others = linked.filter((other) => other !== s).slice(0, MOST_LINKED);
  const neighbours = [s - 1, s + 1].filter(
    (other) => other >= 0 && other < text.sentences.length && !others.includes(other),
  );
  const besides = others.map(view);
  return { besides, around: [...besides, ...neighbours.map(view)] };
}

/**
 * Facts that changed between the linked sentences of two texts: numbers, names, dates, negations, and whether something
 * is told as a fact. Where a sentence is linked with several, what any of them tells is told.
 *
 * @returns those of each alignment
 */
export function driftsOf(
  a: Told,
  b: Told,
  alignments: readonly Alignment[],
  vocabulary: Vocabulary,
): Drift[][] {
  const viewA = viewsOf(a, vocabulary);
  const viewB = viewsOf(b, vocabulary);
  const found = alignments.map(({ links }) => {
    const ofA = linkedWith(links, 'a', 'b');
    const ofB = linkedWith(links, 'b', 'a');
    return links.flatMap((link) => {
      // The same words tell the same.
      if (link.similarity === 1) return [];
      const views = linkedViews(viewA(link.a), viewB(link.b), link, vocabulary);
      if (!isNearly({ ...views, similarity: link.similarity }, HARDLY_ALIKE)) return [];
      const ofLinkA = aroundOf(b, link.b, ofA.get(link.a)!, viewB);
      const ofLinkB = aroundOf(a, link.a, ofB.get(link.b)!, viewA);
      const drift = driftOf({
        ...views,
        besidesA: ofLinkA.besides,
        besidesB: ofLinkB.besides,
        aroundA: ofLinkA.around,
        aroundB: ofLinkB.around,
        similarity: link.similarity,
        vocabulary,
      });
      return drift.map((each) => ({ drift: each, similarity: link.similarity }));
    });
  });
  return withoutRivals(found);
}
