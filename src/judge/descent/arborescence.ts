/** A directed edge of a graph whose nodes are numbers from 0. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  /** Above 0. */
  readonly weight: number;
}

interface Held extends Edge {
  /** The edge of the graph as given that this one stands for. */
  readonly original: number;
}

/** Heaviest edge into each node but the root; of equals the first. */
function heaviest(nodes: number, root: number, edges: readonly Held[]): (Held | undefined)[] {
  const best = Array.from({ length: nodes }, (): Held | undefined => undefined);
  for (const edge of edges)
    if (edge.to !== root && edge.from !== edge.to && edge.weight > (best[edge.to]?.weight ?? -Infinity))
      best[edge.to] = edge;
  return best;
}

/** Number of the cycle that each node is in when every node is entered by its best edge; −1 for those in none. */
function cyclesOf(best: readonly (Held | undefined)[]): { cycle: Int32Array; cycles: number } {
  const cycle = new Int32Array(best.length).fill(-1);
  const seenFrom = new Int32Array(best.length).fill(-1);
  let cycles = 0;
  for (let start = 0; start < best.length; start++) {
    let node = start;
    while (seenFrom[node] === -1 && best[node] !== undefined) {
      seenFrom[node] = start;
      node = best[node]!.from;
    }
    if (seenFrom[node] !== start || cycle[node] !== -1 || best[node] === undefined) continue;
    for (let at = node; cycle[at] === -1; at = best[at]!.from) cycle[at] = cycles;
    cycles++;
  }
  return { cycle, cycles };
}

function spanning(nodes: number, root: number, edges: readonly Held[]): Held[] {
  const best = heaviest(nodes, root, edges);
  const { cycle, cycles } = cyclesOf(best);
  if (cycles === 0) return best.filter((edge) => edge !== undefined);
  // Each cycle becomes one node; an edge into it weighs what it gains over the edge of the cycle that it replaces.
  const number = new Int32Array(nodes);
  let length = cycles;
  for (let node = 0; node < nodes; node++) number[node] = cycle[node] === -1 ? length++ : cycle[node]!;
  const contracted = edges.flatMap((edge, original): Held[] => {
    const [from, to] = [number[edge.from]!, number[edge.to]!];
    if (from === to) return [];
    const relief = cycle[edge.to] === -1 ? 0 : best[edge.to]!.weight;
    return [{ from, to, weight: edge.weight - relief, original }];
  });
  const chosen = spanning(length, number[root]!, contracted).map(({ original }) => edges[original]!);
  const entered = new Set(chosen.map(({ to }) => to));
  const within = best.filter(
    (edge, node): edge is Held => edge !== undefined && cycle[node] !== -1 && !entered.has(node),
  );
  return [...chosen, ...within];
}

/**
 * The heaviest set of edges by which every node is reached from the root, each by one edge: the maximum spanning
 * arborescence (Chu and Liu, 1965; Edmonds, 1967). Nodes that cannot be reached are left out with what only they reach.
 * Each contraction takes time in proportion to the edges, and there are at most as many as nodes.
 *
 * @returns positions of the chosen edges, ascending
 */
export function arborescence(nodes: number, root: number, edges: readonly Edge[]): number[] {
  const reached = new Uint8Array(nodes);
  const next = Array.from({ length: nodes }, (): number[] => []);
  for (const { from, to } of edges) next[from]!.push(to);
  const open = [root];
  reached[root] = 1;
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const to of next[node]!)
      if (reached[to] === 0) {
        reached[to] = 1;
        open.push(to);
      }
  const held = edges
    .map((edge, original): Held => ({ ...edge, original }))
    .filter(({ from, to }) => reached[from] === 1 && reached[to] === 1);
  return spanning(nodes, root, held)
    .map(({ original }) => original)
    .sort((x, y) => x - y);
}
