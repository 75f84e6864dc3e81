import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Alignment } from '../../model/alignment.js';
import type { Document } from '../../model/document.js';
import type { Direction, Evidence, Verdict } from '../../model/result.js';
import type { SegmentedText } from '../../model/segmented.js';
import { contentFindings } from './content.js';
import { creditFindings } from './credits.js';
import { evidenceOf, said } from './evidence.js';
import type { Finding, SideName } from './finding.js';
import { originOf } from './origins.js';
import { sharedCredit, thirdsOf } from './thirds.js';
import { orderOf } from './times.js';

/**
 * Log odds from which one text is called the source of the other: with less, more is decided, and what two outlets made of
 * one event more often wrongly (`npm run evaluate -- --only direction`).
 */
export const MARGIN = 1;
/** Share of the links that are attributed to media outside both from which these are taken for a common source. */
const ATTRIBUTED = 0.1;
/** How much more it then takes to decide for one of the two. */
const ADDED = 1;

const UNDECIDED = 'What the texts themselves tell is too little to say that one came from the other';

/** A document with its text cut up. */
interface Told {
  readonly document: Document;
  readonly text: SegmentedText;
}

/** What was aligned between two documents: all of it, and what tells of copying, not quotations and boilerplate. */
export interface Aligned {
  readonly all: readonly Alignment[];
  readonly retold: readonly Alignment[];
}

/** Which text came from which, and why. */
export interface Directed {
  readonly direction: Direction;
  readonly evidence: readonly Evidence[];
}

/** Sum of the weights of what makes one side the source. */
function sumOf(findings: readonly Finding[], side: SideName): number {
  const weights = new Float64Array(findings.length);
  let count = 0;
  for (const { source, weight } of findings) if (source === side) weights[count++] = weight;
  // In ascending order: a sum of fractions depends on it, and must not on the order of the documents.
  weights.subarray(0, count).sort();
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[i]!;
  return sum;
}

/** The likelier source by the log odds of all findings, if they are enough. */
function likelierOf(findings: readonly Finding[], margin: number): SideName | undefined {
  const odds = sumOf(findings, 'a') - sumOf(findings, 'b');
  if (Math.abs(odds) < margin) return undefined;
  return odds > 0 ? 'a' : 'b';
}

/** What was decided, the side that is the source, if one is, and the evidence that decided it. */
interface Decision {
  readonly direction: Direction;
  readonly source?: SideName;
  readonly because: readonly Evidence[];
}

const from = (source: SideName, ...because: readonly Evidence[]): Decision => ({
  direction: source === 'a' ? 'a-to-b' : 'b-to-a',
  source,
  because,
});

function decided(
  a: Document,
  b: Document,
  findings: readonly Finding[],
  credit: Finding | undefined,
  share: number,
): Decision {
  const { first, statement } = orderOf(a, b);
  const times = said(statement);
  if (credit)
    return {
      direction: 'common-source',
      because: [...evidenceOf([credit], undefined, { a: a.id, b: b.id }), times],
    };
  if (first !== undefined) return from(first, times);
  const isAttributed = share >= ATTRIBUTED;
  const likelier = likelierOf(findings, isAttributed ? MARGIN + ADDED : MARGIN);
  if (likelier !== undefined) return from(likelier, times);
  return isAttributed
    ? { direction: 'common-source', because: [times, said(`${UNDECIDED}; both lead to a source outside.`)] }
    : { direction: 'undetermined', because: [times, said(`${UNDECIDED}.`)] };
}

/**
 * Which of two texts came from which. Times of publication decide, unless both texts credit one agency or paper outside
 * both: then each had it from there, whoever was first. Without times, what the texts say of where their copy comes from
 * and how they word what they share is added up, as log odds; media outside both that shared sentences are attributed to
 * make it take more to decide, and where nothing decides they point to a common source. Swapping the documents swaps the
 * answer, and mirrors the evidence.
 */
export function directionOf(
  a: Told,
  b: Told,
  { all, retold }: Aligned,
  verdict: Verdict,
  vocabulary: Vocabulary,
): Directed {
  const tooLittle = said('Too little is retold for one text to come from the other.');
  if (verdict === 'unrelated') return { direction: 'undetermined', evidence: [tooLittle] };
  const ids = { a: a.document.id, b: b.document.id };
  const origins = { a: originOf(a, all, 'a', vocabulary), b: originOf(b, all, 'b', vocabulary) };
  const thirds = thirdsOf(origins, all);
  if (verdict === 'same-story')
    return {
      direction: 'undetermined',
      evidence: [tooLittle, ...evidenceOf(thirds.findings, undefined, ids)],
    };
  const findings = creditFindings(origins).concat(contentFindings(a, b, retold, vocabulary), thirds.findings);
  const { direction, source, because } = decided(
    a.document,
    b.document,
    findings,
    sharedCredit(origins),
    thirds.share,
  );
  return { direction, evidence: because.concat(evidenceOf(findings, source, ids)) };
}
