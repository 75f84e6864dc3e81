import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Alignment } from '../model/alignment.js';
import type { Background } from '../model/background.js';
import type { Document } from '../model/document.js';
import type { Drift, Passage } from '../model/passage.js';
import type { SegmentedText } from '../model/segmented.js';
import type { Templates } from '../model/templates.js';
import { boilerplateOf, carriersOf, isBoilerplate, leaveOutBoilerplate } from './boilerplate/shared.js';
import type { Boilerplate, Carriers } from './boilerplate/shared.js';
import { driftsOf } from './drift/drift.js';
import type { Told } from './drift/link.js';
import { publicationDay } from './facts/calendar.js';
import { isRetold, passageKind } from './kind.js';
import { toPassage } from './passage.js';
import { withoutQuotations } from './quotations/counting.js';
import { quotationDrift } from './quotations/drift.js';
import { matchedQuotations } from './quotations/shared.js';
import type { MatchedQuotation } from './quotations/shared.js';
import { assess, everyToken } from './score/assess.js';
import type { Assessment } from './score/assess.js';
import { isTemplate } from './template.js';

/** A document with its text cut up. */
export interface Side {
  readonly document: Document;
  readonly text: SegmentedText;
  /** As of `shinglesOf`. */
  readonly shingles: Float64Array;
}

/** What is known beside the pair. */
export interface Context {
  readonly vocabulary: Vocabulary;
  /** How common terms are, where enough documents are known; else none is found to be made after a template. */
  readonly background: Background | undefined;
  /** Sentences that recur among the documents, where several are known; else boilerplate is told by its wording. */
  readonly templates?: Templates | undefined;
}

const told = ({ document, text }: Side): Told => ({ text, published: publicationDay(document.published) });

/** What two documents have in common, before it is judged. */
export interface Examined {
  readonly passages: readonly Passage[];
  /** Alignments whose passages tell of copying; quotations and boilerplate tell of a common source or template. */
  readonly retold: readonly Alignment[];
  /** Quotations of texts of which something is aligned. */
  readonly quotations: readonly MatchedQuotation[];
  readonly carriers: Carriers;
  /** How much is retold, of the words outside shared quotations and boilerplate; undefined where nothing is. */
  readonly assessment: Assessment | undefined;
}

/** Share of names and numbers that are the same from which texts are of one story, however common their other words. */
const SAME_FACTS = 0.8;

/** Whether two texts agree in what texts of one template differ in: their names and numbers. */
const keepsFacts = (
  a: SegmentedText,
  b: SegmentedText,
  alignment: Alignment,
  vocabulary: Vocabulary,
): boolean => assess(a, b, [alignment], everyToken(a, b), vocabulary).features.facts >= SAME_FACTS;

/** Alignments that were made after one template, not one after the other. */
const isOfTemplate = (
  a: SegmentedText,
  b: SegmentedText,
  alignment: Alignment,
  boilerplate: Boilerplate,
  { vocabulary, background }: Pick<Context, 'vocabulary' | 'background'>,
): boolean =>
  isBoilerplate(alignment, boilerplate) ||
  (background !== undefined &&
    isTemplate(a, b, alignment, background, vocabulary) &&
    !keepsFacts(a, b, alignment, vocabulary));

/** Drift of each alignment; texts of one template differ in their facts as a matter of course. */
function driftBy(
  a: Side,
  b: Side,
  own: readonly Alignment[],
  quotations: readonly MatchedQuotation[],
  vocabulary: Vocabulary,
): readonly (readonly Drift[])[] {
  const drifts = driftsOf(told(a), told(b), own, vocabulary);
  const altered = quotationDrift(a.text, b.text, quotations);
  for (const drift of drifts) for (const each of altered) drift.push(each);
  return drifts;
}

/** What two documents have in common of which nothing is aligned. */
const nothing: Examined = {
  passages: [],
  retold: [],
  quotations: [],
  carriers: { passages: [], within: [] },
  assessment: undefined,
};

const none: readonly Drift[] = [];

/** Names the passages of two documents, and measures what of them counts. */
export function examine(a: Side, b: Side, alignments: readonly Alignment[], context: Context): Examined {
  if (alignments.length === 0) return nothing;
  const { vocabulary, templates } = context;
  const quotations = matchedQuotations(a.text, b.text, vocabulary);
  const boilerplate = boilerplateOf(a.text, b.text, alignments, vocabulary, templates);
  const own: Alignment[] = [];
  for (const alignment of alignments)
    if (!isOfTemplate(a.text, b.text, alignment, boilerplate, context)) own.push(alignment);
  const drift = driftBy(a, b, own, quotations, vocabulary);
  const passages: Passage[] = [];
  const retold: Alignment[] = [];
  let next = 0;
  for (const alignment of alignments) {
    const found = alignment === own[next] ? drift[next++] : undefined;
    const kind = found ? passageKind(a.text, b.text, alignment) : 'boilerplate';
    const passage = toPassage(a.text, b.text, alignment, kind, found ?? none);
    passages.push(passage);
    if (isRetold(passage)) retold.push(alignment);
  }
  const measured = (): Assessment => {
    const counting = withoutQuotations(a.text, b.text, quotations);
    leaveOutBoilerplate(a.text, b.text, boilerplate, counting);
    return assess(a.text, b.text, retold, counting, vocabulary);
  };
  return {
    passages,
    retold,
    quotations,
    carriers: carriersOf(alignments, retold, boilerplate),
    assessment: retold.length === 0 ? undefined : measured(),
  };
}
