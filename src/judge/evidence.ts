import { passageKinds } from '../model/passage.js';
import type { Passage } from '../model/passage.js';
import type { SharedQuotation } from '../model/quotation.js';
import type { Evidence } from '../model/result.js';
import { BY_WORDING } from './boilerplate/sentences.js';
import type { Carriers } from './boilerplate/shared.js';
import { isRetold } from './kind.js';
import type { PairFeatures } from './score/features.js';
import type { Measures } from './verdict.js';

/** Under this resemblance the wording of a retelling has been changed throughout. */
const REWORDED = 0.03;

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Passages by kind, as in `2 edited, 1 rewritten`. */
function kindsOf(passages: readonly Passage[]): string {
  const counts: string[] = [];
  for (const kind of passageKinds) {
    let count = 0;
    for (const passage of passages) if (passage.kind === kind) count++;
    if (count > 0) counts.push(`${count} ${kind}`);
  }
  return counts.join(', ');
}

/** Who carries template sentences, as far as the documents tell. */
function carriedBy(carriers: readonly number[]): string {
  const known = carriers.filter((documents) => documents > BY_WORDING);
  if (known.length === 0) return '';
  const [fewest, most] = [Math.min(...known), Math.max(...known)];
  return ` that ${fewest === most ? fewest : `${fewest} to ${most}`} documents carry`;
}

/** What is said of template wording, in passages of its own and within others of `links` sentence links. */
function templateEvidence(
  passages: readonly Passage[],
  { passages: recurring, within }: Carriers,
  links: number,
): string[] {
  const statements: string[] = [];
  if (within.length > 0)
    statements.push(
      `${within.length} of the ${counted(links, 'sentence link')} ${within.length === 1 ? 'is' : 'are'} template wording${carriedBy(within)}, not counted.`,
    );
  let boilerplate = 0;
  for (const { kind } of passages) if (kind === 'boilerplate') boilerplate++;
  // Passages that are alike in common words alone are of a template that no sentence of theirs tells.
  const by = boilerplate > recurring.length ? ' that many documents carry' : carriedBy(recurring);
  if (boilerplate > 0)
    statements.push(`${counted(boilerplate, 'passage')} of template wording${by}, not counted.`);
  return statements;
}

/** Standard deviations of chance from which sentences stand in the same order. */
const ORDERED = 2;

const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** What the score rests on, beside how much is retold. */
const scoreEvidence = ({ density, order }: PairFeatures): string =>
  `Of the words of the linked sentences ${percent(density)} have a counterpart` +
  `${order >= ORDERED ? ', and the sentences stand in the same order' : ''}.`;

/** What the verdict rests on, in words for the reader. */
export function verdictEvidence(
  measures: Measures,
  features: PairFeatures | undefined,
  passages: readonly Passage[],
  quotations: readonly SharedQuotation[],
  carriers: Carriers,
): Evidence[] {
  const statements: string[] = [];
  const retold: Passage[] = [];
  let links = 0;
  for (const passage of passages) {
    if (!isRetold(passage)) continue;
    retold.push(passage);
    links += passage.links.length;
  }
  if (retold.length > 0)
    statements.push(
      `${counted(links, 'sentence link')} in ${counted(retold.length, 'passage')} of retold text (${kindsOf(retold)}).`,
    );
  if (features) statements.push(scoreEvidence(features));
  if (links > 1 && measures.resemblance < REWORDED)
    statements.push('Hardly any run of five words is the same: the wording was changed throughout.');
  if (quotations.length > 0)
    statements.push(
      `${counted(quotations.length, 'quotation')} that both carry: a sign of a common source, not counted as copying.`,
    );
  for (const statement of templateEvidence(passages, carriers, links)) statements.push(statement);
  const evidence: Evidence[] = [];
  for (const statement of statements) evidence.push({ about: 'verdict', statement });
  return evidence;
}
