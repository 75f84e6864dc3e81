import { sentenceHash } from '../../fingerprint/sentences.js';
import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SentenceRows } from '../../model/profile.js';
import type { SegmentedText } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import type { Templates } from '../../model/templates.js';
import { positionIn } from './lookup.js';
import { templateWording } from './wording.js';

/** A sentence of a template that is known by its wording alone, not by the documents that carry it. */
export const BY_WORDING = 1;

/**
 * Finds the boilerplate of a text.
 *
 * @param templates sentences that recur among the documents of the run, where that is known
 * @returns for each sentence how many documents carry it, `BY_WORDING`, or 0 for one that is no boilerplate
 */
export function boilerplateSentences(
  text: SegmentedText,
  vocabulary: Vocabulary,
  templates?: Templates,
): Uint32Array {
  const carriers = new Uint32Array(text.sentences.length);
  const found = templateWording(text);
  for (let s = 0; s < carriers.length; s++) if (found[s]! > 0) carriers[s] = BY_WORDING;
  if (!templates || templates.hash.length === 0) return carriers;
  for (let s = 0; s < carriers.length; s++) {
    const hash = sentenceHash(text, s, vocabulary);
    const at = hash === undefined ? -1 : positionIn(templates.hash, hash);
    if (at >= 0) carriers[s] = templates.documents[at]!;
  }
  return carriers;
}

/** The boilerplate of a text as spans, in order; sentences that follow each other are one. */
export function boilerplateSpans({ sentences }: SegmentedText, carriers: Uint32Array): Span[] {
  const spans: Span[] = [];
  for (let s = 0; s < sentences.length; s++) {
    if (carriers[s] === 0) continue;
    const begin = s > 0 && carriers[s - 1]! > 0 ? spans.pop()!.begin : sentences.begin[s]!;
    spans.push({ begin, end: sentences.end[s]! });
  }
  return spans;
}

/**
 * The boilerplate of a text as `boilerplateSpans` has it, without a look at the text.
 *
 * @param byWording what is boilerplate by its wording alone
 */
export function templateSpans(
  rows: SentenceRows,
  byWording: readonly Span[],
  templates: Templates,
): readonly Span[] {
  const spans: Span[] = [];
  let next = 0;
  let isBehindOne = false;
  for (let at = 0; at < rows.length; at += 3) {
    const [begin, end, hash] = [rows[at]!, rows[at + 1]!, rows[at + 2]!];
    while (next < byWording.length && byWording[next]!.end < end) next++;
    const isBoilerplate =
      (next < byWording.length && byWording[next]!.begin <= begin) ||
      (hash !== 0 && positionIn(templates.hash, hash) >= 0);
    if (isBoilerplate) spans.push({ begin: isBehindOne ? spans.pop()!.begin : begin, end });
    isBehindOne = isBoilerplate;
  }
  return spans;
}
