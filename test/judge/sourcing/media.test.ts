import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMedium } from '../../../src/judge/sourcing/media.js';

const word = fc.constantFrom(
  ...`the The a An AP ap Associated Press press agence France Presse New York Times times nytimes Reuters thomson news News
  agency Agency Herald herald Post Telegraphic broadcaster newspapers website Media media U.S. board Hale's Hale port Caddan
  Sky sky Fox BBC of India Trust Zeit zeit novosti Novosti tass Tass corporation Corporation x`.split(/\s+/),
);

describe('a medium', () => {
  it.each([
    'AP',
    'the Associated Press',
    'New York Times',
    'Port Caddan Herald',
    'the broadcaster',
    'Agence France-Presse',
  ])('is %s', (name) => {
    expect(isMedium(name)).toBe(true);
  });

  it.each(['the board', 'Hale', 'Association', 'the'])('is not %s', (name) => {
    expect(isMedium(name)).toBe(false);
  });

  it('is the same with a comma behind it, which is no part of its key', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const name = words.join(' ');
        expect(isMedium(name)).toBe(isMedium(`${name},`));
      }),
      { numRuns: 2000 },
    );
  });
});
