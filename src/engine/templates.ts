import type { CorpusColumns } from '../candidates/candidates.js';
import type { Detector } from '../detector.js';
import { recurringSentences } from '../judge/boilerplate/recurring.js';
import type { Sentences } from '../judge/boilerplate/recurring.js';
import type { Document } from '../model/document.js';
import type { Templates } from '../model/templates.js';

/**
 * Finds the templates of a corpus, and leaves their fingerprints out of its columns: two documents that share no more are
 * not worth aligning.
 *
 * @param at the document at a position
 */
export function findTemplates(
  sentences: Omit<Sentences, 'termsOf'>,
  at: (position: number) => Document,
  detector: Detector,
  corpus: CorpusColumns,
): Templates {
  const { templates, carriers } = recurringSentences({
    ...sentences,
    termsOf: (position) => detector.terms(at(position)),
  });
  for (const carrier of new Set(carriers))
    for (const shingles of detector.templateShingles(at(carrier), templates)) corpus.leaveOut(shingles);
  return templates;
}
