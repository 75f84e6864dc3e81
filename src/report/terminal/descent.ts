import type { Cluster, Derivation } from '../../model/result.js';
import { say } from '../strings.js';
import { NAMED } from './limits.js';
import { type Line, lineWidth, run, spaces } from './line.js';
import { heat } from './rule.js';
import { sourcesOf, treeOf } from './tree.js';
import { wrap } from './wrap.js';

/** The name, how sure its main source is, and its other sources. */
function nameOf(id: string, [main, ...others]: readonly Derivation[], isMissing: boolean): Line {
  return [
    run(id, 'heading'),
    ...(isMissing ? [run(` ${say.notThere}`, 'quiet')] : []),
    ...(main ? [run(' '), run(say.score(main.strength), heat(main.strength))] : []),
    ...others.flatMap(({ source, strength }) => [
      run(` ${say.alsoFrom(source)} `),
      run(say.score(strength), heat(strength)),
    ]),
  ];
}

/** What is told below each name: what a document is made of, and why an ancestor is thought to be missing. */
const toldOf = ({ compositions, missing }: Cluster): ReadonlyMap<string, string> =>
  new Map([
    ...missing.map(({ id, statement }) => [id, statement] as const),
    ...compositions.map(({ document, sources, own }) => [document, say.madeOf(sources, own)] as const),
  ]);

/** How the documents of a cluster came from one another, as a tree; one with several sources stands below the main one. */
export function descent(cluster: Cluster, width: number): readonly Line[] {
  const sources = sourcesOf(cluster);
  const missing = new Set(cluster.missing.map(({ id }) => id));
  const told = toldOf(cluster);
  const lines: Line[] = [];
  let shown = 0;
  for (const { id, lead, below } of treeOf(cluster, sources)) {
    if (shown === NAMED) break;
    shown++;
    const room = width - 2 - lineWidth(lead);
    const name = wrap(nameOf(id, sources.get(id) ?? [], missing.has(id)), room);
    const rest = wrap([run(told.get(id) ?? '', 'quiet')], room);
    lines.push(
      ...name.map((line, i) => [spaces(2), ...(i === 0 ? lead : below), ...line]),
      ...rest.map((line) => [spaces(2), ...below, ...line]),
    );
  }
  const more = cluster.documents.length + missing.size - shown;
  return more > 0 ? [...lines, [spaces(2), run(say.more(more), 'quiet')]] : lines;
}
