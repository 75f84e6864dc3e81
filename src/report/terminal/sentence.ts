import { say } from '../strings.js';
import { type Line, type Run, run } from './line.js';
import type { Sentence } from './stacks.js';

/** How differing words stand out: in colour, or in brackets where there is none. */
export const marked = (text: string, color: boolean): Run => (color ? run(text, 'mark') : run(`[${text}]`));

/** A sentence of the text with its differing words marked; its place only when the text is not known. */
export function sentence({ span, differing }: Sentence, text: string | undefined, color: boolean): Line {
  if (text === undefined) return [run(say.offsets(span.begin, span.end), 'quiet')];
  const runs: Run[] = [];
  let at = span.begin;
  for (const words of differing) {
    // A stored result may have been edited: marks that overlap or leave the sentence must not repeat or add words.
    const begin = Math.max(words.begin, at);
    const end = Math.min(words.end, span.end);
    if (begin >= end) continue;
    runs.push(run(text.slice(at, begin)), marked(text.slice(begin, end), color));
    at = end;
  }
  return [...runs, run(text.slice(at, span.end))];
}
