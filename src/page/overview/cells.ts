import type { Overview } from '../../report/html/data.js';
import { ordered } from './order.js';
import type { Family } from './order.js';

/** A listed pair in a row of the matrix. */
export interface Cell {
  readonly column: number;
  readonly pair: number;
  readonly score: number;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The matrix: which document stands in which row (and column), and where the listed pairs are. */
export class Cells {
  /** Documents by row. */
  readonly documents: readonly number[];
  readonly families: readonly Family[];
  /** Of every row, its cells by column. */
  readonly rows: readonly (readonly Cell[])[];
  readonly #pairs: Overview['pairs'];
  readonly #rowOf: ReadonlyMap<number, number>;

  constructor(overview: Pick<Overview, 'documents' | 'pairs' | 'clusters'>) {
    const { documents, families } = ordered(overview);
    this.documents = documents;
    this.families = families;
    this.#pairs = overview.pairs;
    this.#rowOf = new Map(documents.map((document, row) => [document, row]));
    const rows: Cell[][] = documents.map(() => []);
    for (const [pair, { score }] of overview.pairs.entries()) {
      const { row, column } = this.placeOf(pair);
      rows[row]!.push({ column, pair, score });
      rows[column]!.push({ column: row, pair, score });
    }
    for (const row of rows) row.sort((x, y) => x.column - y.column);
    this.rows = rows;
  }

  /** Where a pair stands above the diagonal. */
  placeOf(pair: number): Place {
    const { a, b } = this.#pairs[pair]!;
    const [one, other] = [this.#rowOf.get(a)!, this.#rowOf.get(b)!];
    return { row: Math.min(one, other), column: Math.max(one, other) };
  }

  pairAt({ row, column }: Place): number | undefined {
    return this.rows[row]!.find((cell) => cell.column === column)?.pair;
  }

  /** The nearest place within the matrix. */
  within({ row, column }: Place): Place {
    const inside = (at: number): number => Math.max(0, Math.min(this.documents.length - 1, at));
    return { row: inside(row), column: inside(column) };
  }

  /** In reading order, the next pair above the diagonal that passes, or the one before; undefined after the last. */
  next(from: Place, forwards: boolean, passes: (pair: number) => boolean): Place | undefined {
    const count = this.rows.length;
    for (let row = from.row; row >= 0 && row < count; row += forwards ? 1 : -1) {
      const here = this.rows[row]!.filter(
        ({ column, pair }) =>
          column > row &&
          (row !== from.row || (forwards ? column > from.column : column < from.column)) &&
          passes(pair),
      );
      const found = forwards ? here[0] : here.at(-1);
      if (found !== undefined) return { row, column: found.column };
    }
    return undefined;
  }
}
