import type { Passage, PassageKind } from '../../src/model/passage.js';
import type { DocumentSummary, Pair, Result } from '../../src/model/result.js';
import type { Span } from '../../src/model/span.js';
import type { ListedDocument } from '../../src/report/html/data.js';
import { facing } from '../../src/page/pair/sides.js';
import type { Faced } from '../../src/page/pair/sides.js';

/** Where some words stand in a text. */
export function spanOf(text: string, words: string): Span {
  const begin = text.indexOf(words);
  if (begin < 0) throw new Error(`not in the text: ${words}`);
  return { begin, end: begin + words.length };
}

export interface MadePassage {
  readonly kind: PassageKind;
  /** From the first words of a side to its last. */
  readonly a: string;
  readonly b: string;
  readonly differing?: { readonly a: readonly string[]; readonly b: readonly string[] };
  readonly drift?: Passage['drift'];
}

/** A result of two documents, made by hand: each passage is one link. */
export function made(
  a: string,
  b: string,
  passages: readonly MadePassage[],
  pair: Partial<Pair> = {},
  texts = true,
): Result {
  const document = (id: string, text: string) => ({
    id,
    path: id,
    title: `Title of ${id}`,
    outlet: null,
    published: null,
    language: null,
    characters: text.length,
    words: text.split(/\s+/).length,
    sentences: 1,
    furniture: [],
    boilerplate: [],
    ...(texts && { text }),
  });
  return {
    schema: 'copytaster/result/1',
    version: '0.1.0',
    options: { minScore: 0, lexicon: 'none' },
    documents: [document('a.txt', a), document('b.txt', b)],
    pairs: [
      {
        a: 'a.txt',
        b: 'b.txt',
        score: 0.5,
        resemblance: 0.25,
        containment: { a: 0.5, b: 0.6 },
        verdict: 'partial',
        direction: 'a-to-b',
        evidence: [],
        quotations: [],
        ...pair,
        passages: passages.map(({ kind, a: inA, b: inB, differing, drift }) => {
          const spans = { a: spanOf(a, inA), b: spanOf(b, inB) };
          const within = (text: string, words: readonly string[] = []): Span[] =>
            words.map((each) => spanOf(text, each));
          return {
            ...spans,
            kind,
            similarity: 0.5,
            links: [
              {
                ...spans,
                similarity: 0.5,
                differing: { a: within(a, differing?.a), b: within(b, differing?.b) },
              },
            ],
            drift: drift ?? [],
          };
        }),
      },
    ],
    counts: { candidates: 1, belowMinScore: 0, boilerplate: 0 },
    clusters: [],
    skipped: [],
  };
}

/** A document as the page lists it. */
export const listed = (document: DocumentSummary): ListedDocument => ({
  ...document,
  part: 1,
  location: null,
});

/** The pair of a made result, as the page shows it with a document of a place (0 or 1) first. */
export function faced({ pairs }: Result, first = 0): Faced {
  const { evidence, quotations, passages, ...measures } = pairs[0]!;
  return facing(
    { ...measures, a: 0, b: 1, passages: {}, drift: 0, part: 1, location: null },
    { evidence, quotations, passages },
    first,
  );
}
