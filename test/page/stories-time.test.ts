import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf, spanOf } from '../../src/page/moment.js';
import { positionOf, stretchesOf } from '../../src/page/stories/scale.js';
import { ticks } from '../../src/page/stories/ticks.js';
import { between, lasting, when } from '../../src/page/stories/when.js';

const utc = (text: string): number => Date.parse(text);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('when a document was published', () => {
  it.each([
    ['2025-10-14T14:05:00+01:00', '2025-10-14T13:05:00Z'],
    ['2025-10-14T14:05:30.250Z', '2025-10-14T14:05:30Z'],
    ['2025-10-14T14:05', '2025-10-14T14:05:00Z'],
    ['2025-10-14 14:05:00-0330', '2025-10-14T17:35:00Z'],
    ['20251014T140500Z', '2025-10-14T14:05:00Z'],
    ['2025-10-14t23:59:60z', '2025-10-15T00:00:00Z'],
    [' 2024-02-29T00:00:00+14:00 ', '2024-02-28T10:00:00Z'],
  ])('%s is one time', (published, time) => {
    expect(momentOf(published)).toEqual({ begin: utc(time), end: utc(time) });
  });

  it.each([
    ['2025-10-14', '2025-10-14', '2025-10-15'],
    ['20251231', '2025-12-31', '2026-01-01'],
    ['2025-12', '2025-12-01', '2026-01-01'],
    ['2024', '2024-01-01', '2025-01-01'],
    ['0099-01-01', '0099-01-01', '0099-01-02'],
  ])('%s lasts until the next', (published, begin, end) => {
    expect(momentOf(published)).toEqual({ begin: utc(begin), end: utc(end) });
  });

  it.each([
    null,
    '',
    'yesterday',
    '14/10/2025',
    '2025-13-01',
    '2025-02-29',
    '2025-00-10',
    '2025-10-14T24:01',
    '2025-10-14T10:60',
    '2025-10-14T10:00+15:00',
    '2025T10:00',
    '2025-10T10:00',
    '+012025-10-14',
    '-2025-10-14',
    '99999999999999999999',
    '2025-10-14<script>',
    `2025-10-14T10:00:00.${'9'.repeat(100_000)}Z`,
    '٢٠٢٥-١٠-١٤',
  ])('%j is none', (published) => {
    expect(momentOf(published)).toBeUndefined();
  });

  it('reads what a date writes of itself, and never fails on anything else', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-30'), noInvalidDate: true }), (date) => {
        date.setUTCMilliseconds(0);
        expect(momentOf(date.toISOString())).toEqual({ begin: date.getTime(), end: date.getTime() });
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const moment = momentOf(text);
        expect(moment === undefined || moment.begin <= moment.end).toBe(true);
      }),
    );
  });

  it('of several spans from the first to the last that is known', () => {
    expect(spanOf([momentOf('2025-10-14'), undefined, momentOf('2025-10-13T10:00Z')])).toEqual({
      begin: utc('2025-10-13T10:00Z'),
      end: utc('2025-10-15'),
    });
    expect(spanOf([undefined])).toBeUndefined();
  });
});

describe('times in words', () => {
  it.each([
    ['2025-10-14T14:05:00+01:00', '14 Oct 2025, 13:05'],
    ['2025-10-14', '14 Oct 2025'],
    ['2025-02', 'Feb 2025'],
    ['2024', '2024'],
  ])('%s is %s', (published, words) => {
    expect(when(momentOf(published)!)).toBe(words);
  });

  it.each([
    ['2025-10-14T10:00Z', '2025-10-14T18:00Z', '14 Oct 2025'],
    ['2025-10-14', '2025-10-14', '14 Oct 2025'],
    ['2025-10-14', '2025-10-18T01:00Z', '14–18 Oct 2025'],
    ['2025-09-30', '2025-10-02', '30 Sept – 2 Oct 2025'],
    ['2024-12-31', '2025-01-01', '31 Dec 2024 – 1 Jan 2025'],
  ])('from %s to %s is %s', (first, last, words) => {
    expect(between(spanOf([momentOf(first), momentOf(last)])!)).toBe(words);
  });

  it.each([
    [0, '0 minutes'],
    [60_000, '1 minute'],
    [2 * HOUR, '2 hours'],
    [47 * HOUR, '47 hours'],
    [4.1 * DAY, '4 days'],
    [70 * DAY, '2 months'],
    [800 * DAY, '2 years'],
  ])('%i milliseconds are %s', (milliseconds, words) => {
    expect(lasting(milliseconds)).toBe(words);
  });
});

describe('the ticks of the axis', () => {
  it.each([
    ['minutes', '2025-10-14T13:58:30Z', '2025-10-14T14:02:00Z', 6, ['13:59', '14:00', '14:01', '14:02']],
    ['hours', '2025-10-14T22:30Z', '2025-10-15T02:30Z', 4, ['23:00', '00:00', '01:00', '02:00']],
    ['days', '2025-10-14T13:00Z', '2025-10-18T14:00Z', 5, ['15 Oct', '16 Oct', '17 Oct', '18 Oct']],
    [
      'weeks, from Mondays',
      '2026-03-01T00:00Z',
      '2026-03-28T00:00Z',
      4,
      ['2 Mar', '9 Mar', '16 Mar', '23 Mar'],
    ],
    ['months', '2025-11-15T00:00Z', '2026-02-15T00:00Z', 4, ['Dec', 'Jan', 'Feb']],
    ['years', '2019-06-01T00:00Z', '2023-06-01T00:00Z', 5, ['2020', '2021', '2022', '2023']],
    ['decades', '1988-06-01T00:00Z', '2023-06-01T00:00Z', 4, ['1990', '2000', '2010', '2020']],
  ])('are whole %s', (_unit, begin, end, most, texts) => {
    expect(ticks(utc(begin), utc(end), most).map(({ text }) => text)).toEqual(texts);
  });

  it('leave out the day, and tell it apart', () => {
    const found = ticks(utc('2025-10-14T22:30Z'), utc('2025-10-15T00:30Z'), 2);
    expect(found.map(({ text, context }) => `${text} ${context}`)).toEqual([
      '23:00 14 Oct 2025',
      '00:00 15 Oct 2025',
    ]);
  });

  it('are one where all is one time', () => {
    const at = utc('2025-10-14T13:05Z');
    expect(ticks(at, at, 5)).toEqual([{ at, text: '13:05', context: '14 Oct 2025' }]);
  });

  const time = fc.integer({ min: utc('0001-01-01'), max: utc('9999-12-31') });
  const length = fc.oneof(fc.integer({ min: 0, max: DAY }), fc.integer({ min: 0, max: 9000 * 365 * DAY }));

  it('are from one to as many as there may be, ascending, and never outside', () => {
    fc.assert(
      fc.property(time, length, fc.integer({ min: 1, max: 12 }), (begin, length, most) => {
        const end = begin + length;
        const found = ticks(begin, end, most).map(({ at }) => at);
        expect(found.length).toBeGreaterThanOrEqual(1);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(found).toEqual([...new Set(found)].sort((x, y) => x - y));
        expect(found.every((at) => at >= begin && at <= end)).toBe(true);
      }),
    );
  });
});

describe('the scale of the axis', () => {
  const at = (time: number): { readonly begin: number; readonly end: number } => ({ begin: time, end: time });

  it('is even where documents keep coming', () => {
    expect(stretchesOf([at(0), at(50), at(100)])).toEqual([{ begin: 0, end: 100, from: 0, to: 1 }]);
  });

  it('leaves out the time in which nothing came, if that was most of it', () => {
    const stretches = stretchesOf([at(0), at(10), at(990), at(1000)]);
    expect(stretches.map(({ begin, end }) => [begin, end])).toEqual([
      [0, 10],
      [990, 1000],
    ]);
    expect(stretches.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.45],
      [expect.closeTo(0.55), 1],
    ]);
  });

  it('leaves nothing out between two times', () => {
    expect(stretchesOf([at(0), at(1000)])).toHaveLength(1);
  });

  it('keeps times in order, within the axis', () => {
    const moments = fc.array(
      fc.record({
        begin: fc.integer({ min: -1e12, max: 1e12 }),
        length: fc.constantFrom(0, 0, DAY, 365 * DAY),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(moments, (drafts) => {
        const all = drafts.map(({ begin, length }) => ({ begin, end: begin + length }));
        const stretches = stretchesOf(all);
        const times = all.flatMap(({ begin, end }) => [begin, end]).sort((x, y) => x - y);
        const positions = times.map((time) => positionOf(stretches, time));
        expect(positions.every((position) => position >= 0 && position <= 1)).toBe(true);
        expect(positions).toEqual([...positions].sort((x, y) => x - y));
      }),
    );
  });
});
