import { Detector } from '../../src/detector.js';
import type { Document, Span } from '../../src/index.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { readLexicon } from '../../src/read/lexicon.js';
import { readScoreModel } from '../../src/read/score.js';
import type { Region } from './region.js';

const ASTRAL = /[\uD800-\uDBFF]/;

/** A span of UTF-16 code units as one of characters. */
function inCharacters(text: string, { begin, end }: Span): Span {
  let characters = 0;
  let from = 0;
  // A low surrogate is the second half of a character, which its first half has counted.
  for (let i = 0; i < end; i++) {
    if (i === begin) from = characters;
    if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) characters++;
  }
  return { begin: begin === end ? characters : from, end: characters };
}

/** A detector as the product makes one. */
export const detectorFor = (lexicon: 'full' | 'none'): Detector =>
  new Detector(readScoreModel(), lexicon === 'full' ? lexiconOf(readLexicon()) : undefined);

/** What the product finds between two texts, with its defaults: a region a passage, in characters. */
export function detect(detector: Detector, a: Document, b: Document): Region[] {
  const [here, there] = [a.text, b.text].map((text) =>
    ASTRAL.test(text) ? (span: Span) => inCharacters(text, span) : ({ begin, end }: Span) => ({ begin, end }),
  );
  return detector
    .pair(a, b)
    .passages.map((passage) => ({ suspicious: here!(passage.a), source: there!(passage.b) }));
}
