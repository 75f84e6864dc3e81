import type { Evidence } from '../../model/result.js';
import type { Finding, SideName } from './finding.js';

/** Findings of less weight are not worth a reader's time. */
const TELLING = 0.2;

/** Strongest first, then by the words, so that the order does not depend on that of the documents. */
const byWeight = (x: Finding, y: Finding): number =>
  y.weight - x.weight || (x.statement < y.statement ? -1 : 1);

export const said = (statement: string): Evidence => ({ about: 'direction', statement });

/**
 * Findings as evidence, what speaks for the decision first, and what speaks against it marked so.
 *
 * @param decided the side that was called the source, if one was
 * @param ids what the documents are called
 */
export function evidenceOf(
  findings: readonly Finding[],
  decided: SideName | undefined,
  ids: Readonly<Record<SideName, string>>,
): Evidence[] {
  const isAgainst = ({ source }: Finding): boolean =>
    decided !== undefined && source !== undefined && source !== decided;
  return findings
    .filter(({ source, weight }) => source === undefined || weight >= TELLING)
    .sort((x, y) => Number(isAgainst(x)) - Number(isAgainst(y)) || byWeight(x, y))
    .map((finding) => {
      const { source, statement, a, b } = finding;
      const meaning = source === undefined ? '' : `: a sign that ${ids[source]} is the source`;
      return {
        ...said(
          `${isAgainst(finding) ? `Against this: ${statement.replace(/^Of /, 'of ')}` : statement}${meaning}.`,
        ),
        ...(a && { a }),
        ...(b && { b }),
      };
    });
}
