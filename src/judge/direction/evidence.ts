import type { Evidence } from '../../model/result.js';
import type { Span } from '../../model/span.js';
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
  const telling: Finding[] = [];
  for (const finding of findings)
    if (finding.source === undefined || finding.weight >= TELLING) telling.push(finding);
  telling.sort((x, y) => Number(isAgainst(x)) - Number(isAgainst(y)) || byWeight(x, y));
  const evidence: Evidence[] = [];
  for (const finding of telling) {
    const { source, a, b } = finding;
    const meaning = source === undefined ? '' : `: a sign that ${ids[source]} is the source`;
    const words = isAgainst(finding)
      ? `Against this: ${finding.statement.replace(/^Of /, 'of ')}`
      : finding.statement;
    evidence.push(withSpans(`${words}${meaning}.`, a, b));
  }
  return evidence;
}

/** Written out: what is spread into an object makes a slow one. */
function withSpans(statement: string, a: Span | undefined, b: Span | undefined): Evidence {
  const about = 'direction';
  if (a) return b ? { about, statement, a, b } : { about, statement, a };
  return b ? { about, statement, b } : { about, statement };
}
