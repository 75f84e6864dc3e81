/**
 * A text that a spreadsheet would take for a formula, full-width forms included. One that looks guarded already gets an
 * apostrophe as well, so that different texts stay different.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** One field by RFC 4180. Texts that would run as a formula get an apostrophe; numbers never do. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record by RFC 4180, with its line end. */
export function record(values: readonly (string | number)[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}
