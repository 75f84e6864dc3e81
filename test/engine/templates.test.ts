import { describe, expect, it } from 'vitest';
import { compare } from '../../src/index.js';
import type { Document } from '../../src/index.js';
import { about, story } from '../judge/boilerplate/stories.js';

describe('template sentences', () => {
  const documents = Array.from({ length: 60 }, (_, i): Document => ({
    id: `${i}`,
    text: [story(i % 8), ...about].join('\n\n'),
  }));

  it('are known to threads as to the process itself', async () => {
    const alone = await compare(documents, { threads: 1 });
    expect(alone.counts.candidates).toBeGreaterThan(1000);
    expect(alone.counts.boilerplate).toBeGreaterThan(500);
    expect(alone.pairs.length).toBeGreaterThan(100);
    expect(await compare(documents, { threads: 2 })).toEqual(alone);
  });
});
