import { LOW, ROW, TRAITS, Trait } from '../lexicon/vocabulary.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import { SentenceRole } from '../model/segmented.js';
import type { SegmentedText } from '../model/segmented.js';
import { Column } from '../segment/column.js';
import { Met } from './met.js';
import { sortedHashes } from './sort.js';

/** What a text is about. */
export interface Content {
  /** 32-bit hashes of the distinct terms of its content words, ascending. */
  readonly terms: Uint32Array;
  /** Distinct content words of each sentence, 0 to 255; 0 for page furniture. */
  readonly counts: Uint8Array;
}

const met = new Met();
// Room for the hashes of one text's terms, filled anew for each.
const hashes = new Column(256);

/** Hashes without those that several terms share, which lie together. */
function distinct(sorted: Uint32Array): Uint32Array {
  let length = 0;
  for (const hash of sorted) if (length === 0 || sorted[length - 1] !== hash) sorted[length++] = hash;
  return length === sorted.length ? sorted : sorted.slice(0, length);
}

/** Gathers the content words of a text, those of page furniture left out. */
export function contentOf({ sentences, tokens }: SegmentedText, vocabulary: Vocabulary): Content {
  const counts = new Uint8Array(sentences.length);
  const { term } = tokens;
  const { rows } = vocabulary;
  met.beginText(vocabulary.terms);
  const { last, firstOfText } = met;
  hashes.empty();
  const hash = hashes.reserve(term.length + 1);
  let length = 0;
  for (let s = 0; s < sentences.length; s++) {
    if (sentences.role[s] === SentenceRole.furniture) continue;
    met.beginSentence();
    const { current } = met;
    let count = 0;
    // Without a branch: which words are new cannot be guessed, and a wrong guess costs more than to look at a few.
    for (let t = sentences.firstToken[s]!, end = sentences.firstToken[s + 1]!; t < end; t++) {
      const id = term[t]!;
      const row = ROW * id;
      const tells = ~rows[row + TRAITS]! & Trait.stopWord;
      const before = last[id]!;
      last[id] = current;
      count += tells & ((before - current) >>> 31);
      hash[length] = rows[row + LOW]!;
      length += tells & ((before - firstOfText) >>> 31);
    }
    counts[s] = Math.min(count, 255);
  }
  hashes.length = length;
  return { terms: distinct(sortedHashes(hashes.view())), counts };
}
