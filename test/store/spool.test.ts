import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { OutputError } from '../../src/errors.js';
import { Spool, readRecord } from '../../src/store/spool.js';

const folder = mkdtempSync(join(tmpdir(), 'spool-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = (spool: Spool): Uint8Array[] => {
  const shared = spool.share();
  return Array.from({ length: spool.length }, (_, i) => readRecord(shared, i));
};

/** A short word for what a record holds: records of megabytes are slow to compare one by one. */
const told = (record: Uint8Array): string =>
  `${record.length} ${createHash('md5').update(record).digest('hex')}`;

/** Records long enough, some of them, that a few blocks are filled. */
const records = fc.array(
  fc
    .tuple(fc.constantFrom(0, 1, 5, 1000, 700_000, 1_200_000), fc.nat(255))
    .map(([length, value]) => new Uint8Array(length).map((_, i) => (value + i) & 255)),
  { maxLength: 8 },
);

describe('a spool', () => {
  it('gives back what was added, wherever its memory ends', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(0, 10, 1_000_000, 2_000_000, 1e9), (added, memory) => {
        const spool = new Spool(memory, join(folder, 'passing'));
        for (const record of added) spool.append(record.subarray(0, 3), record.subarray(3));
        expect(read(spool).map(told)).toEqual(added.map(told));
        spool.close();
      }),
      { numRuns: 60 },
    );
  });

  it('gives back parts of records', () => {
    fc.assert(
      fc.property(
        records,
        fc.constantFrom(0, 1_000_000),
        fc.nat(1000),
        fc.nat(2000),
        (added, memory, x, y) => {
          const spool = new Spool(memory, join(folder, 'passing'));
          for (const record of added) spool.append(record);
          const shared = spool.share();
          added.forEach((record, i) => {
            const [first, last] = [Math.min(x, record.length), Math.min(Math.max(x, y), record.length)];
            expect(told(readRecord(shared, i, first, last))).toBe(told(record.slice(first, last)));
          });
          spool.close();
        },
      ),
      { numRuns: 30 },
    );
  });

  it('can be read and added to by turns', () => {
    const spool = new Spool(4, join(folder, 'passing'));
    const added: Uint8Array[] = [];
    for (let i = 0; i < 5; i++) {
      added.push(Uint8Array.of(i, i));
      spool.append(added.at(-1)!);
      expect(read(spool)).toEqual(added);
    }
    spool.close();
  });

  it('leaves no file behind, not even while it is open', () => {
    const before = readdirSync(folder);
    const spool = new Spool(0, join(folder, 'passing'));
    spool.append(new Uint8Array(10));
    expect(readdirSync(folder)).toEqual(before);
    spool.close();
  });

  it('says where there is no room for it', () => {
    const spool = new Spool(0, join(folder, 'nowhere', 'passing'));
    expect(() => {
      spool.append(new Uint8Array(10));
    }).toThrow(OutputError);
  });
});

describe('a spool that is kept', () => {
  const path = join(folder, 'kept');
  const kept = (records: number): Spool => {
    rmSync(path, { force: true });
    const spool = Spool.kept(path);
    for (let i = 0; i < records; i++) spool.append(new Uint8Array(i).fill(i));
    spool.flush();
    return spool;
  };

  it('is there again, and goes on', () => {
    kept(5).close();
    const again = Spool.kept(path);
    expect(again.length).toBe(5);
    again.append(Uint8Array.of(7));
    expect(read(again).map(({ length }) => length)).toEqual([0, 1, 2, 3, 4, 1]);
    again.close();
    expect(existsSync(path)).toBe(true);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('drops the record that was cut off %i bytes before its end', (missing) => {
    kept(5).close();
    truncateSync(path, statSync(path).size - missing);
    const again = Spool.kept(path);
    expect(again.length).toBe(4);
    again.append(Uint8Array.of(9, 9));
    again.flush();
    expect(read(again).at(-1)).toEqual(Uint8Array.of(9, 9));
    again.close();
    const third = Spool.kept(path);
    expect(third.length).toBe(5);
    third.close();
  });

  it('drops a length that promises more than there is', () => {
    kept(2).close();
    appendFileSync(path, Buffer.from([255, 255, 255, 255, 1, 2, 3]));
    const again = Spool.kept(path);
    expect(again.length).toBe(2);
    again.close();
  });
});
