import { describe, expect, it } from 'vitest';
import { isOutlet, isSameSource, keyOf } from '../../../src/judge/sourcing/key.js';

describe('the name of a source and an outlet', () => {
  it.each([
    ['Norlan', 'Norlan News Agency'],
    ['the Herald', 'Port Caddan Herald'],
    ['AP', 'The Associated Press'],
    ['Agence France-Presse', 'AFP'],
    ['BBC', 'BBC News'],
    ['the New York Times', 'nyt'],
    ['The Times', 'New Havelock Times'],
    ['PA Media', 'Press Association'],
    ['Herald staff', 'Port Caddan Herald'],
    ['portcaddanherald.com', 'Port Caddan Herald'],
  ])('%s can be %s', (name, outlet) => {
    expect(isOutlet(name, outlet)).toBe(true);
    expect(isOutlet(outlet, name)).toBe(true);
  });

  it.each([
    ['Norlan', 'Port Caddan Herald'],
    ['the Port Caddan Gazette', 'Port Caddan Herald'],
    ['Port Caddan', 'Port Caddan Herald'],
    ['AP', 'AFP'],
    ['Kyiv Post', 'Washington Post'],
    ['News', 'BBC News'],
    ['', 'BBC News'],
  ])('%s cannot be %s', (name, outlet) => {
    expect(isOutlet(name, outlet)).toBe(false);
    expect(isOutlet(outlet, name)).toBe(false);
  });
});

describe('keys', () => {
  it.each([
    ['the Defence Ministry', 'Defense Ministry'],
    ['Ruthenia’s defence ministry', 'Ruthenia defense ministry'],
    ['U.S. State Department', 'US State Department'],
    ['A.P.', 'the Associated Press'],
  ])('%s is %s', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
    expect(isSameSource(keyOf(one), keyOf(other))).toBe(true);
  });
});
