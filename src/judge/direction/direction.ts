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

/** Log odds from which one text is called the source of the other. */
export const MARGIN = 1;
/** Share of the links that are attributed to media outside both from which these are taken for a common source. */
const ATTRIBUTED = 0.1;
/** How much more it then takes to decide for one of the two. */
const ADDED = 1;

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

const directionFrom = (source: SideName): Direction => (source === 'a' ? 'a-to-b' : 'b-to-a');

const sumOf = (findings: readonly Finding[]): number =>
  // In ascending order: a sum of fractions depends on it, and must not on the order of the documents.
  findings
    .map(({ weight }) => weight)
    .sort((x, y) => x - y)
    .reduce((sum, weight) => sum + weight, 0);

/** The likelier source by the log odds of all findings, if they are enough. */
function likelierOf(findings: readonly Finding[], margin: number): SideName | undefined {
  const of = (side: SideName): number => sumOf(findings.filter(({ source }) => source === side));
  const odds = of('a') - of('b');
  if (Math.abs(odds) < margin) return undefined;
  return odds > 0 ? 'a' : 'b';
}

/**
 * Which of two texts came from which. Times of publication decide, unless both texts credit one agency or paper outside
 * both: then each had it from there, whoever was first. Without times, what the texts say of where their copy comes from
 * and how they word what they share is added up, as log odds; media outside both that shared sentences are attributed to
 * make it take more to decide, and where nothing decides they point to a common source. Swapping the documents swaps the
 * answer.
 */
export function directionOf(
  a: Told,
  b: Told,
  { all, retold }: Aligned,
  verdict: Verdict,
  vocabulary: Vocabulary,
): Directed {
  const ids = { a: a.document.id, b: b.document.id };
  const origins = { a: originOf(a, all, 'a', vocabulary), b: originOf(b, all, 'b', vocabulary) };
  const thirds = thirdsOf(origins, all);
  const told = (
    direction: Direction,
    first: readonly Evidence[],
    findings: readonly Finding[],
    decided?: SideName,
  ): Directed => ({ direction, evidence: [...first, ...evidenceOf(findings, decided, ids)] });

  if (verdict === 'same-story' || verdict === 'unrelated') {
    const tooLittle = said('Too little is retold for one text to come from the other.');
    return told('undetermined', [tooLittle], verdict === 'unrelated' ? [] : thirds.findings);
  }
  const findings = [
    ...creditFindings(origins),
    ...contentFindings(a, b, retold, vocabulary),
    ...thirds.findings,
  ];
  const { first, statement } = orderOf(a.document, b.document);
  const times = said(statement);
  const credit = sharedCredit(origins);
  if (credit) return told('common-source', [...evidenceOf([credit], undefined, ids), times], findings);
  if (first !== undefined) return told(directionFrom(first), [times], findings, first);
  const isAttributed = thirds.share >= ATTRIBUTED;
  const likelier = likelierOf(findings, isAttributed ? MARGIN + ADDED : MARGIN);
  if (likelier !== undefined) return told(directionFrom(likelier), [times], findings, likelier);
  return isAttributed
    ? told(
        'common-source',
        [
          times,
          said('What the texts themselves tell decides for neither, and both lead to a source outside.'),
        ],
        findings,
      )
    : told(
        'undetermined',
        [times, said('What the texts themselves tell is too little to say which came from which.')],
        findings,
      );
}
