import type { Drift, Link, Passage } from '../../model/passage.js';
import type { SharedQuotation } from '../../model/quotation.js';
import type { Direction, Evidence } from '../../model/result.js';
import type { Findings, ListedPair } from '../../report/html/data.js';

/** A pair as the address orders it: `a` stands first. Passages keep the order and numbers that the result gives them. */
export interface Faced
  extends Findings, Pick<ListedPair, 'score' | 'resemblance' | 'containment' | 'verdict'> {
  /** Places of the documents. */
  readonly a: number;
  readonly b: number;
  readonly direction: Direction;
  /** Whether the result has the two the other way round. */
  readonly swapped: boolean;
}

const turned = <T extends { readonly a?: unknown; readonly b?: unknown }>(each: T): T => ({
  ...each,
  a: each.b,
  b: each.a,
});

const turnedPassage = (passage: Passage): Passage => ({
  ...turned(passage),
  links: passage.links.map((link): Link => ({ ...turned(link), differing: turned(link.differing) })),
  drift: passage.drift.map((drift): Drift => turned(drift)),
});

const turnedDirection: Record<Direction, Direction> = {
  'a-to-b': 'b-to-a',
  'b-to-a': 'a-to-b',
  'common-source': 'common-source',
  undetermined: 'undetermined',
};

/** A pair with the document at `first` on the first side. Statements keep their words: they name the documents, or are told from the result's a. */
export function facing(pair: ListedPair, findings: Findings, first: number): Faced {
  const { a, b, score, resemblance, containment, verdict, direction } = pair;
  const { evidence, quotations, passages } = findings;
  const common = { score, resemblance, verdict };
  if (first === a)
    return { ...common, a, b, containment, direction, evidence, quotations, passages, swapped: false };
  return {
    ...common,
    a: b,
    b: a,
    containment: turned(containment),
    direction: turnedDirection[direction],
    evidence: evidence.map((each): Evidence => turned(each)),
    quotations: quotations.map((each): SharedQuotation => turned(each)),
    passages: passages.map(turnedPassage),
    swapped: true,
  };
}
