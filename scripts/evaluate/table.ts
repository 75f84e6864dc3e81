/** Figures of one measurement: a row a set. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly number[] }[];
}

const shown = (figure: number): string => (Number.isInteger(figure) ? String(figure) : figure.toFixed(3));

/** The figures as plain text. */
export function table({ title, columns, rows }: Table): string {
  const first = Math.max(...rows.map(({ name }) => name.length), 4);
  const widths = columns.map((column) => Math.max(column.length, 7));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => cell.padStart(widths[i]!)).join('  ');
  return [
    title,
    `${' '.repeat(first)}  ${line(columns)}`,
    ...rows.map(({ name, figures }) => `${name.padEnd(first)}  ${line(figures.map(shown))}`),
    '',
  ].join('\n');
}
