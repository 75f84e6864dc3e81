/** How alike two items are, above 0. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** A branch while the tree is built: its leaves in order, and the sums of likenesses with other branches. */
interface Branch {
  leaves: number[];
  readonly sums: Map<number, number>;
}

class Linkage {
  readonly #branches = new Map<number, Branch>();
  readonly #likeness = new Map<number, number>();
  readonly #count: number;

  constructor(count: number, pairs: readonly Likeness[]) {
    this.#count = count;
    for (let item = 0; item < count; item++) this.#branches.set(item, { leaves: [item], sums: new Map() });
    for (const { a, b, likeness } of pairs) {
      this.#branches.get(a)!.sums.set(b, likeness);
      this.#branches.get(b)!.sums.set(a, likeness);
      this.#likeness.set(Math.min(a, b) * count + Math.max(a, b), likeness);
    }
  }

  /** The most alike branch on average; of equals the one before in the chain, then the first. */
  #nearest(from: number, before: number | undefined): number | undefined {
    const { leaves, sums } = this.#branches.get(from)!;
    let best: number | undefined;
    let most = 0;
    for (const [other, sum] of sums) {
      const mean = sum / (leaves.length * this.#branches.get(other)!.leaves.length);
      const better =
        mean === most && best !== undefined && best !== before && (other === before || other < best);
      if (mean > most || better) [best, most] = [other, mean];
    }
    return best;
  }

  #alike(a: number, b: number): number {
    return this.#likeness.get(Math.min(a, b) * this.#count + Math.max(a, b)) ?? 0;
  }

  /** Puts the leaves of two branches in a row, turned so that the most alike ends meet. */
  #joined(one: number[], other: number[]): number[] {
    const [first, last] = [one[0]!, one.at(-1)!];
    const [start, end] = [other[0]!, other.at(-1)!];
    const ends = [
      this.#alike(last, start),
      this.#alike(last, end),
      this.#alike(first, start),
      this.#alike(first, end),
    ];
    const best = ends.indexOf(Math.max(...ends));
    if (best > 1) one.reverse();
    if (best % 2 === 1) other.reverse();
    return one.concat(other);
  }

  #merge(x: number, y: number): void {
    const [into, from] = [Math.min(x, y), Math.max(x, y)];
    const [kept, gone] = [this.#branches.get(into)!, this.#branches.get(from)!];
    kept.leaves = this.#joined(kept.leaves, gone.leaves);
    kept.sums.delete(from);
    gone.sums.delete(into);
    for (const [other, sum] of gone.sums) {
      const sums = this.#branches.get(other)!.sums;
      const all = (kept.sums.get(other) ?? 0) + sum;
      kept.sums.set(other, all);
      sums.set(into, all);
      sums.delete(from);
    }
    this.#branches.delete(from);
  }

  /** Branches that have nothing in common, each complete. */
  roots(): readonly (readonly number[])[] {
    for (let item = 0; item < this.#count; item++) {
      const chain = this.#branches.has(item) ? [item] : [];
      while (chain.length > 0) {
        const tip = chain.at(-1)!;
        const nearest = this.#nearest(tip, chain.at(-2));
        if (nearest === undefined) chain.pop();
        else if (nearest === chain.at(-2)) {
          chain.length -= 2;
          this.#merge(tip, nearest);
          if (chain.length === 0) chain.push(Math.min(tip, nearest));
        } else chain.push(nearest);
      }
    }
    return [...this.#branches.values()].map(({ leaves }) => leaves);
  }
}

/**
 * Leaves of the average-linkage trees (UPGMA; Sokal and Michener, 1958) of items that are alike, tree by tree, found by
 * chains of nearest neighbours (Murtagh, 1983). Every pair is given once; pairs not given are not alike at all.
 */
export const linked = (count: number, pairs: readonly Likeness[]): readonly (readonly number[])[] =>
  new Linkage(count, pairs).roots();
