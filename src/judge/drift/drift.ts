import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Alignment } from '../../model/alignment.js';
import type { Drift } from '../../model/passage.js';
import { ALIKE, HARDLY_ALIKE, isNearly, LEAST_ALIKE } from './context.js';
import { dateDrift } from './date.js';
import { Linked, LinkView } from './link.js';
import type { Told } from './link.js';
import { modalityDrift } from './modality.js';
import { nameDrift } from './name.js';
import { negationDrift } from './negation.js';
import { numberDrift } from './number.js';
import { Partners } from './partners.js';
import { reversalDrift } from './reversal.js';
import { withoutRivals } from './rivals.js';
import type { Found } from './rivals.js';
import { factView } from './view.js';

function addAll(drifts: readonly Drift[], similarity: number, found: Found[]): void {
  for (let i = 0; i < drifts.length; i++) found.push({ drift: drifts[i]!, similarity });
}

/**
 * Adds facts that changed between two sentences that are alike enough. What is merely left out on one side has not
 * changed.
 */
function addDrift(link: LinkView, found: Found[]): void {
  const { similarity } = link;
  addAll(numberDrift(link), similarity, found);
  if (!isNearly(link, ALIKE)) return;
  addAll(nameDrift(link), similarity, found);
  addAll(dateDrift(link), similarity, found);
  const negated = negationDrift(link);
  addAll(negated.length > 0 ? negated : reversalDrift(link), similarity, found);
  addAll(modalityDrift(link), similarity, found);
}

/** Room for the partners of the words of the link at hand. */
const toA = new Partners();
const toB = new Partners();

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
  const found: Found[][] = [];
  for (const { links } of alignments) {
    const linkedA = new Linked(links, 'a', b.text, vocabulary);
    const linkedB = new Linked(links, 'b', a.text, vocabulary);
    const ofAlignment: Found[] = [];
    for (const { a: s, b: r, similarity, words } of links) {
      // The same words tell the same.
      if (similarity === 1 || similarity < LEAST_ALIKE) continue;
      const viewA = factView(a.text, s, vocabulary);
      const viewB = factView(b.text, r, vocabulary);
      const first = { a: viewA.words.first, b: viewB.words.first };
      toB.fill(words, 'a', first, viewA.term.length);
      toA.fill(words, 'b', first, viewB.term.length);
      const link = new LinkView(
        { view: viewA, published: a.published, partners: toB, linked: linkedA },
        { view: viewB, published: b.published, partners: toA, linked: linkedB },
        similarity,
        vocabulary,
      );
      if (!isNearly(link, HARDLY_ALIKE)) continue;
      addDrift(link, ofAlignment);
    }
    found.push(ofAlignment);
  }
  toA.keepRoom();
  toB.keepRoom();
  return withoutRivals(found);
}
