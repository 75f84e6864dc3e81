import type { Drift, Passage, PassageKind } from '../../src/model/passage.js';
import type { Direction, DocumentSummary, Pair, Result, Verdict } from '../../src/model/result.js';
import type { SharedQuotation } from '../../src/model/quotation.js';
import type { Span } from '../../src/model/span.js';

/** A document by its id and text; without a text the result does not hold it. */
export type Draft = readonly [id: string, text?: string];

interface PassageDraft {
  readonly kind?: PassageKind;
  readonly drift?: readonly Drift[];
  /** Sentence numbers of both sides. */
  readonly links: readonly (readonly [a: number, b: number])[];
}

export interface PairDraft {
  readonly a: string;
  readonly b: string;
  readonly score?: number;
  readonly verdict?: Verdict;
  readonly direction?: Direction;
  readonly evidence?: readonly string[];
  readonly quotations?: readonly SharedQuotation[];
  readonly passages?: readonly PassageDraft[];
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ begin: match.index, end: match.index + match[0].length }));

/** Sentences end in a full stop, here. */
const sentences = (text: string): Span[] => spansOf(text, /[^\s.][^.]*\.?/gu);

/** Runs of words of one sentence that the other does not have. */
function differing(text: string, { begin, end }: Span, other: string): Span[] {
  const known = new Set(other.match(/[\p{L}\p{N}]+/gu));
  const words = spansOf(text.slice(begin, end), /[\p{L}\p{N}]+/gu);
  const runs: Span[] = [];
  let open = false;
  for (const word of words) {
    const span = { begin: begin + word.begin, end: begin + word.end };
    const differs = !known.has(text.slice(span.begin, span.end));
    if (differs && open) runs.push({ begin: runs.pop()!.begin, end: span.end });
    else if (differs) runs.push(span);
    open = differs;
  }
  return runs;
}

function passageOf(
  textA: string,
  textB: string,
  { kind = 'edited', links, drift = [] }: PassageDraft,
): Passage {
  const linked = links.map(([i, j]) => {
    const a = sentences(textA)[i]!;
    const b = sentences(textB)[j]!;
    return {
      a,
      b,
      similarity: 0.5,
      differing: {
        a: differing(textA, a, textB.slice(b.begin, b.end)),
        b: differing(textB, b, textA.slice(a.begin, a.end)),
      },
    };
  });
  const around = (side: 'a' | 'b'): Span => ({
    begin: Math.min(...linked.map((link) => link[side].begin)),
    end: Math.max(...linked.map((link) => link[side].end)),
  });
  return { a: around('a'), b: around('b'), kind, similarity: 0.5, links: linked, drift };
}

/** The result of a run over made-up texts; links are given, words that differ are found. */
export function resultOf(
  drafts: readonly Draft[],
  pairs: readonly PairDraft[],
  rest: Partial<Result> & { readonly withoutTexts?: readonly string[] } = {},
): Result {
  const { withoutTexts = [], ...others } = rest;
  const textOf = (id: string): string => drafts.find((draft) => draft[0] === id)?.[1] ?? '';
  const documents = drafts.map(([id, text]): DocumentSummary => ({
    id,
    path: null,
    title: null,
    outlet: null,
    published: null,
    language: null,
    characters: text?.length ?? 0,
    words: text?.match(/\S+/g)?.length ?? 0,
    sentences: sentences(text ?? '').length,
    furniture: [],
    boilerplate: [],
    ...(text === undefined || withoutTexts.includes(id) ? {} : { text }),
  }));
  const listed = pairs.map(
    ({
      a,
      b,
      score = 0.5,
      verdict = 'partial',
      direction = 'undetermined',
      evidence = [],
      quotations = [],
      passages = [],
    }): Pair => ({
      a,
      b,
      score,
      resemblance: 0.12,
      containment: { a: 0.456, b: 0.789 },
      verdict,
      direction,
      evidence: evidence.map((statement) => ({ about: 'verdict', statement })),
      quotations,
      passages: passages.map((passage) => passageOf(textOf(a), textOf(b), passage)),
    }),
  );
  return {
    schema: 'copytaster/result/1',
    version: '0.1.0',
    options: { minScore: 0.2, lexicon: 'full' },
    documents,
    pairs: listed,
    counts: { candidates: pairs.length, belowMinScore: 0, boilerplate: 0 },
    clusters: [],
    skipped: [],
    ...others,
  };
}

/** What chunks say together. */
export const joined = (chunks: Iterable<string>): string => [...chunks].join('');
