import { readFileSync } from 'node:fs';

/** What stands in the places of a statement, by their names. */
export type Numbers = Readonly<Record<string, number>>;

/**
 * The SELECT in a file of ../engine/sql, with numbers in the places named `:name`; its head says what it gives. Whole numbers
 * are written as such and others with an exponent, which standard SQL reads as DOUBLE, to the last bit.
 *
 * @throws {RangeError} for a place without a finite number
 */
export function statement(name: string, numbers: Numbers = {}): string {
  const text = readFileSync(new URL(`./sql/${name}.sql`, import.meta.url), 'utf8');
  return text.replace(/^--.*\n/gm, '').replace(/:(\w+)/g, (_, place: string) => {
    const number = numbers[place];
    if (number === undefined || !Number.isFinite(number)) throw new RangeError(`${name}.sql: no ${place}`);
    return Number.isInteger(number) ? String(number) : number.toExponential();
  });
}
