import type { Span } from '../../model/span.js';
import type { Segment } from '../pair/segments.js';
import type { Covered, Hit } from './heat.js';

/** What is marked in the text: covered parts, and template wording and furniture. */
export type Mark = Covered | (Span & { readonly hits?: undefined });

export type Piece = Segment<Mark>;

/** Pieces that follow each other and that the same passages of the same sources have; without hits, what none has. */
export interface Run {
  readonly hits: readonly Hit[];
  readonly pieces: readonly Piece[];
}

/** The covered part that a piece lies in. */
export const coverOf = ({ marks }: Piece): Covered | undefined =>
  marks.find((mark): mark is Covered => mark.hits !== undefined);

const keyOf = (hits: readonly Hit[]): string =>
  hits.map(({ source, passage }) => `${source} ${passage}`).join(',');

/** Pieces of a text in runs; white space between two sentences of a run is part of it. */
export function runsOf(text: string, pieces: readonly Piece[]): readonly Run[] {
  const runs: { readonly hits: readonly Hit[]; readonly key: string; readonly pieces: Piece[] }[] = [];
  let gap: Piece[] = [];
  for (const piece of pieces) {
    const hits = coverOf(piece)?.hits ?? [];
    if (hits.length === 0 && text.slice(piece.begin, piece.end).trim() === '') {
      gap.push(piece);
      continue;
    }
    const key = keyOf(hits);
    const last = runs.at(-1);
    if (last?.key === key) last.pieces.push(...gap, piece);
    else {
      if (gap.length > 0) runs.push({ hits: [], key: 'gap', pieces: gap });
      runs.push({ hits, key, pieces: [piece] });
    }
    gap = [];
  }
  if (gap.length > 0) runs.push({ hits: [], key: 'gap', pieces: gap });
  return runs;
}
