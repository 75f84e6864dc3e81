import { verdicts } from '../../model/result.js';
import { say } from '../strings.js';
import type { Extract } from './extract.js';
import { NAMED } from './limits.js';
import { type Line, run, spaces } from './line.js';
import { hang, wrap } from './wrap.js';

/** What was read, what was found, and what was left out. */
export function summary(extract: Extract, width: number): Line[] {
  const { documents, words, pairs, counts, skipped, options, reviews } = extract;
  const found = verdicts
    .map((verdict) => ({ verdict, count: extract.verdicts.get(verdict) ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => say.verdicts(count, verdict));
  const paragraphs: Line[] = [
    [run(say.documents(documents, words), 'heading')],
    [run(say.pairs(pairs, counts.candidates)), run(found.length > 0 ? `: ${found.join(', ')}` : '')],
  ];
  if (counts.belowMinScore > 0)
    paragraphs.push([run(say.belowMinScore(counts.belowMinScore, options.minScore))]);
  if (counts.boilerplate > 0) paragraphs.push([run(say.boilerplate(counts.boilerplate))]);
  if (options.lexicon !== 'full') paragraphs.push([run(say.wordKnowledge[options.lexicon])]);
  if (reviews) {
    const confirmed = reviews.filter(({ decision }) => decision === 'confirmed').length;
    paragraphs.push([run(say.marks(confirmed, reviews.length - confirmed))]);
  }
  if (skipped.length > 0) paragraphs.push([run(say.skipped(skipped.length))]);
  const reasons = skipped
    .slice(0, NAMED)
    .flatMap(({ path, reason }) => hang([spaces(2)], [run(`${path}: `), run(reason, 'quiet')], width));
  if (skipped.length > NAMED) reasons.push([spaces(2), run(say.more(skipped.length - NAMED), 'quiet')]);
  return [...paragraphs.flatMap((paragraph) => wrap(paragraph, width)), ...reasons];
}
