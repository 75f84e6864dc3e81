/** Figures of one measurement: a row a set. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** Figures in the order of the columns; NaN where there is nothing to measure. */
  readonly rows: readonly { readonly name: string; readonly figures: readonly number[] }[];
  /** What a reader wants to look up, a line each, such as the ids of what was missed. */
  readonly notes?: readonly string[];
}

function shown(figure: number): string {
  if (Number.isNaN(figure)) return '–';
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(3);
}

/** The figures as plain text. */
export function table({ title, columns, rows, notes = [] }: Table): string {
  const first = Math.max(...rows.map(({ name }) => name.length), 4);
  const widths = columns.map((column) => Math.max(column.length, 7));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => cell.padStart(widths[i]!)).join('  ');
  return [
    title,
    `${' '.repeat(first)}  ${line(columns)}`,
    ...rows.map(({ name, figures }) => `${name.padEnd(first)}  ${line(figures.map(shown))}`),
    ...notes,
    '',
  ].join('\n');
}

/** The figures for a program: each row's by the names of the columns, null where there is nothing to measure. */
export function tableJson({ title, columns, rows, notes = [] }: Table): unknown {
  return {
    title,
    rows: rows.map(({ name, figures }) => ({
      name,
      ...Object.fromEntries(
        columns.map((column, i) => [column, Number.isNaN(figures[i]) ? null : figures[i]]),
      ),
    })),
    notes,
  };
}
