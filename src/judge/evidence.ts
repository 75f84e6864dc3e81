import { passageKinds } from '../model/passage.js';
import type { Passage } from '../model/passage.js';
import type { SharedQuotation } from '../model/quotation.js';
import type { Evidence } from '../model/result.js';
import { BY_WORDING } from './boilerplate/sentences.js';
import { isRetold } from './kind.js';
import type { Measures } from './verdict.js';

/** Under this resemblance the wording of a retelling has been changed throughout. */
const REWORDED = 0.03;

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Passages by kind, as in `2 edited, 1 rewritten`. */
function kindsOf(passages: readonly Passage[]): string {
  return passageKinds
    .map((kind) => ({ kind, count: passages.filter((passage) => passage.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`)
    .join(', ');
}

/** Who carries template wording, as far as the documents tell; `carriers` as `Examined` has them, for some passages. */
function carriedBy(boilerplate: number, carriers: readonly number[]): string {
  const known = carriers.filter((documents) => documents > BY_WORDING);
  if (known.length > 0) {
    const [fewest, most] = [Math.min(...known), Math.max(...known)];
    return ` that ${fewest === most ? fewest : `${fewest} to ${most}`} documents carry`;
  }
  return boilerplate > carriers.length ? ' that many documents carry' : '';
}

/** What the verdict rests on, in words for the reader. */
export function verdictEvidence(
  measures: Measures,
  passages: readonly Passage[],
  quotations: readonly SharedQuotation[],
  carriers: readonly number[],
): Evidence[] {
  const statements: string[] = [];
  const retold = passages.filter(isRetold);
  const links = retold.reduce((sum, passage) => sum + passage.links.length, 0);
  if (retold.length > 0)
    statements.push(
      `${counted(links, 'sentence link')} in ${counted(retold.length, 'passage')} of retold text (${kindsOf(retold)}).`,
    );
  if (links > 1 && measures.resemblance < REWORDED)
    statements.push('Hardly any run of five words is the same: the wording was changed throughout.');
  if (quotations.length > 0)
    statements.push(
      `${counted(quotations.length, 'quotation')} that both carry: a sign of a common source, not counted as copying.`,
    );
  const boilerplate = passages.filter(({ kind }) => kind === 'boilerplate').length;
  if (boilerplate > 0)
    statements.push(
      `${counted(boilerplate, 'passage')} of template wording${carriedBy(boilerplate, carriers)}, not counted.`,
    );
  return statements.map((statement) => ({ about: 'verdict', statement }));
}
