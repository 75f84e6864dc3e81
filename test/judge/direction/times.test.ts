import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../src/index.js';
import type { Document, Pair } from '../../../src/index.js';

const text =
  'A car ferry carrying 217 passengers ran aground in thick fog outside Port Caddan on Tuesday. ' +
  'The captain radioed for help at 7:52 a.m. and lowered both anchors. ' +
  'Three lifeboats and a pilot cutter took everyone off within three hours.';

const published = (id: string, time: string | undefined): Document =>
  time === undefined ? { id, text } : { id, text, published: time };

const compared = (a: string | undefined, b: string | undefined): Promise<Pair> =>
  comparePair(published('x', a), published('y', b), { lexicon: 'none' });

const swapped: Readonly<Record<string, string>> = { 'a-to-b': 'b-to-a', 'b-to-a': 'a-to-b' };

describe('times of publication', () => {
  it.each([
    ['2025-10-14T14:05:00+01:00', '2025-10-14T15:22:00+01:00', 'a-to-b'],
    ['2025-10-15', '2025-10-12', 'b-to-a'],
    ['2025-10-14T23:30:00-05:00', '2025-10-15T03:00:00Z', 'b-to-a'],
    ['2025-10-14T09:00:00Z', '2025-10-14T11:00:00+02:00', 'undetermined'],
    ['2025-10-14', '2025-10-14T08:00:00Z', 'undetermined'],
    ['2025-10-14T08:00', '2025-10-14T10:00', 'undetermined'],
    ['2025-10-14T08:00', '2025-10-16T10:00', 'a-to-b'],
    ['2025-10-14', undefined, 'undetermined'],
    [undefined, undefined, 'undetermined'],
    ['yesterday', '2025-10-14', 'undetermined'],
  ])('%s and %s of the same text tell %s', async (a, b, expected) => {
    expect((await compared(a, b)).direction).toBe(expected);
    expect((await compared(b, a)).direction).toBe(swapped[expected] ?? expected);
  });

  it('are named in the evidence, as are those that are missing', async () => {
    const statements = async (a?: string, b?: string): Promise<string> =>
      (await compared(a, b)).evidence.map(({ statement }) => statement).join('\n');
    expect(await statements('2025-10-14T14:05:00+01:00', '2025-10-16')).toContain(
      'x (2025-10-14 14:05 +01:00) was published before y (2025-10-16).',
    );
    expect(await statements('2025-10-14')).toContain('No publication time is known for y.');
    expect(await statements()).toContain('No publication time is known for x and y.');
  });
});
