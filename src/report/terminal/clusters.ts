import type { Cluster } from '../../model/result.js';
import { say } from '../strings.js';
import { descent } from './descent.js';
import type { Extract } from './extract.js';
import { NAMED } from './limits.js';
import { type Line, blank, fit, run } from './line.js';
import { heading } from './rule.js';
import { hang, wrap } from './wrap.js';

/** A cluster of which it is not known what came from what: its documents. */
function list({ documents }: Cluster, lead: Line, width: number): readonly Line[] {
  const names = documents.slice(0, NAMED).join(', ');
  const rest = documents.length > NAMED ? ` ${say.more(documents.length - NAMED)}` : '';
  return hang(lead, [run(names), run(rest, 'quiet')], width);
}

/** Clusters with their documents, as a tree where it is known what came from what; of two documents the pair says all. */
export function clusters({ clusters, documents }: Extract, width: number): Line[] {
  if (clusters.length === 0 || documents === 2) return [];
  const shown = clusters.slice(0, NAMED);
  const isTree = shown.some(({ derivations }) => derivations.length > 0);
  const entries = shown.flatMap((cluster, i): readonly Line[] => {
    const gap = isTree && i > 0 ? [blank] : [];
    const lead = [run(`${fit(cluster.id, Math.floor(width / 3))}: `, 'heading')];
    if (cluster.derivations.length === 0) return [...gap, ...list(cluster, lead, width)];
    const size = hang(lead, [run(say.cluster(cluster.documents.length))], width);
    return [...gap, ...size, ...descent(cluster, width)];
  });
  const more = clusters.length - NAMED;
  return [
    heading(say.clusters, width),
    blank,
    ...(isTree ? [...wrap([run(say.readingTree)], width), blank] : []),
    ...entries,
    ...(more > 0 ? [[run(say.moreClusters(more), 'quiet')]] : []),
  ];
}
