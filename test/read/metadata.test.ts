import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../src/read/metadata.js';
import { readStdin } from './fixture.js';

describe('published is ISO 8601', () => {
  it.each([
    '2026-03-01',
    '2024-02-29',
    '2000-02-29',
    '0001-01-01',
    '2026-12-31T23:59',
    '2026-03-01T09:30:00',
    '2026-03-01T09:30:00Z',
    '2026-03-01T09:30:00.123456Z',
    '2026-03-01T09:30:00+01:00',
    '2026-03-01T09:30-0330',
    '2026-03-01T09:30:00+01',
    '2016-12-31T23:59:60Z',
  ])('%s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });
});

describe('published is not', () => {
  it.each([
    '2026',
    '2026-03',
    '20260301',
    '2026-3-1',
    '2026-13-01',
    '2026-00-10',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-03-00',
    '01/03/2026',
    '1 March 2026',
    '2026-03-01 09:30:00',
    '2026-03-01T',
    '2026-03-01T9:30',
    '2026-03-01T24:00',
    '2026-03-01T09:60',
    '2026-03-01T09:30:61Z',
    '2026-03-01T09:30:00.Z',
    '2026-03-01T09:30:00+25:00',
    '2026-03-01T09:30:00 Z',
    '2026-03-01Z',
    '2026-03-01\n',
    ' 2026-03-01',
    '٢٠٢٦-٠٣-٠١',
    'yesterday',
  ])('%j', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

it.each([
  [
    'published',
    '1 March 2026',
    'published "1 March 2026" left out: it is no ISO 8601 date; write it like 2026-03-01 or 2026-03-01T09:30:00Z',
  ],
  ['language', 'en_US', 'language "en_US" left out: it is no BCP 47 language tag; write it like en or pt-BR'],
])('a bad %s is left out with a notice, and the document kept', async (field, value, notice) => {
  const line = JSON.stringify({ id: 'a', text: 't', title: 'T', [field]: value });
  const { documents, notices, skipped } = await readStdin([Buffer.from(line)]);
  expect(documents).toEqual([{ id: 'a', text: 't', title: 'T', path: '-' }]);
  expect(notices).toEqual([`-:1: ${notice}`]);
  expect(skipped).toEqual([]);
});
