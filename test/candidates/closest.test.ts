import fc from 'fast-check';
import { expect, it } from 'vitest';
import { By, Closest } from '../../src/candidates/closest.js';

const DOCUMENTS = 12;
const most = { byFingerprints: 3, byTerms: 2 };

/** Which of two documents is whose neighbour, by what, and how close; closeness may be equal. */
const row = fc
  .tuple(fc.nat(DOCUMENTS - 1), fc.nat(DOCUMENTS - 1), fc.constantFrom(...Object.values(By)), fc.nat(9))
  .filter(([document, other]) => document !== other);
/** A document has a neighbour once. */
const rows = fc.uniqueArray(row, { selector: ([document, other]) => `${document},${other}`, maxLength: 130 });

it('pairs each document with those closest to it, however many there were in between', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 20 }), (given, crowds) => {
      const closest = new Closest(DOCUMENTS + 1, most);
      // So many that the columns are full several times over; only the first few of them are kept.
      for (let i = 0; i < 300 * crowds; i++) closest.add(DOCUMENTS, i % DOCUMENTS, By.terms, 0);
      for (const [document, other, by, closeness] of given) closest.add(document, other, by, closeness);
      const expected = new Set(crowds > 0 ? [`0,${DOCUMENTS}`] : []);
      for (const [document, other, by, closeness] of given) {
        const closer = given.filter(
          ([d, o, b, c]) => d === document && b === by && (c > closeness || (c === closeness && o < other)),
        );
        if (closer.length < (by === By.fingerprints ? most.byFingerprints : most.byTerms))
          expected.add([document, other].sort((x, y) => x - y).join());
      }
      const { length, a, b } = closest.toPairs();
      const pairs = Array.from({ length }, (_, i) => `${a[i]},${b[i]}`);
      expect(new Set(pairs)).toEqual(expected);
      expect(pairs).toEqual(
        [...pairs].sort((x, y) => {
          const [[xa, xb], [ya, yb]] = [x, y].map((pair) => pair.split(',').map(Number)) as [
            number[],
            number[],
          ];
          return xa! - ya! || xb! - yb!;
        }),
      );
    }),
  );
});
