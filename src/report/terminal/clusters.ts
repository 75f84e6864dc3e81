import type { Result } from '../../model/result.js';
import { say } from '../strings.js';
import { NAMED } from './limits.js';
import { type Line, blank, fit, run } from './line.js';
import { heading } from './rule.js';
import { hang } from './wrap.js';

/** One entry a cluster, with its documents; of two documents the pair says all. */
export function clusters({ clusters, documents }: Result, width: number): Line[] {
  if (clusters.length === 0 || documents.length === 2) return [];
  const entries = clusters.slice(0, NAMED).flatMap(({ id, documents: members }) => {
    const names = members.slice(0, NAMED).join(', ');
    const rest = members.length > NAMED ? ` ${say.more(members.length - NAMED)}` : '';
    return hang(
      [run(`${fit(id, Math.floor(width / 3))}: `, 'heading')],
      [run(names), run(rest, 'quiet')],
      width,
    );
  });
  const more = clusters.length - NAMED;
  return [
    heading(say.clusters, width),
    blank,
    ...entries,
    ...(more > 0 ? [[run(say.moreClusters(more), 'quiet')]] : []),
  ];
}
