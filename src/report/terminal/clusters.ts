import type { Result } from '../../model/result.js';
import { say } from '../strings.js';
import { NAMED } from './limits.js';
import { type Line, blank, fit, run } from './line.js';
import { heading } from './rule.js';
import { hang } from './wrap.js';

/** One entry a cluster, with its documents. */
export function clusters({ clusters }: Result, width: number): Line[] {
  if (clusters.length === 0) return [];
  const entries = clusters.slice(0, NAMED).flatMap(({ id, documents }) => {
    const names = documents.slice(0, NAMED).join(', ');
    const rest = documents.length > NAMED ? ` ${say.more(documents.length - NAMED)}` : '';
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
