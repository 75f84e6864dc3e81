import { longestNote } from '../../src/model/review.js';
import type { Cluster, DocumentSummary, Pair, Result } from '../../src/model/result.js';
import type { Span } from '../../src/model/span.js';

/** An article that carries a payload, and where it does. */
function article(payload: string): { readonly text: string; readonly spans: readonly [Span, Span, Span] } {
  const first = `It was said that ${payload} was said.`;
  const second = `Later, they added 17 words.`;
  const end = first.length + 1 + second.length;
  return {
    text: `${first}\n${second}`,
    spans: [
      { begin: 0, end: first.length },
      { begin: 17, end: 17 + payload.length },
      { begin: first.length + 1, end },
    ],
  };
}

const documentOf = (payload: string): DocumentSummary => {
  const { text, spans } = article(payload);
  return {
    id: payload,
    path: payload,
    title: payload,
    outlet: payload,
    published: payload,
    language: payload,
    characters: text.length,
    words: text.split(/\s+/u).length,
    sentences: 2,
    furniture: [],
    boilerplate: [{ begin: spans[2].begin, end: spans[2].begin + 5 }],
    text,
  };
};

function pairOf(a: string, b: string, score: number): Pair {
  const [ofA, ofB] = [article(a).spans, article(b).spans];
  const whole = (spans: readonly Span[]): Span => ({ begin: spans[0]!.begin, end: spans[2]!.end });
  const both = (at: 0 | 1 | 2): { readonly a: Span; readonly b: Span } => ({ a: ofA[at], b: ofB[at] });
  return {
    a,
    b,
    score,
    resemblance: 0.1,
    containment: { a: 0.6, b: 0.7 },
    verdict: 'derived',
    direction: 'a-to-b',
    evidence: [
      { about: 'verdict', statement: b },
      { about: 'direction', statement: a, ...both(1) },
    ],
    quotations: [{ ...both(1), speaker: b, altered: true }],
    passages: [
      {
        a: whole(ofA),
        b: whole(ofB),
        kind: 'rewritten',
        similarity: 0.5,
        links: [
          // Spans that begin or end inside a character or run of marks are a reader's fault, and no reason to break.
          { ...both(0), similarity: 0.5, differing: { a: [ofA[1]], b: [ofB[1]] } },
          { ...both(2), similarity: 1, differing: { a: [], b: [] } },
        ],
        drift: [{ ...both(1), category: 'name', statement: b }],
      },
    ],
  };
}

function clusterOf(payload: string, [a, b]: readonly [string, string]): Cluster {
  const ancestor = `${payload} `;
  return {
    id: payload,
    documents: [a, b],
    edges: [{ a, b, score: 0.5 }],
    derivations: [
      { source: ancestor, derived: a, strength: 0.5 },
      { source: a, derived: b, strength: 0.5 },
    ],
    missing: [{ id: ancestor, descendants: [a], statement: payload }],
    compositions: [{ document: b, own: 0.4, sources: [{ source: a, share: 0.6 }] }],
  };
}

/** A result with each payload, all of them different, in every place that takes text from outside. */
export function hostileResult(payloads: readonly string[]): Result {
  const next = (at: number): string => payloads[(at + 1) % payloads.length]!;
  const pairs = payloads.slice(0, -1).map((a, at) => pairOf(a, next(at), 1 - at / payloads.length));
  return {
    schema: 'copytaster/result/1',
    version: payloads.join(' ').slice(0, 20_000),
    options: { minScore: 0.1, lexicon: 'full' },
    documents: payloads.map(documentOf),
    pairs,
    counts: { candidates: 99, belowMinScore: 7, boilerplate: 3 },
    clusters: payloads.flatMap((payload, at) =>
      at % 2 === 0 && at + 1 < payloads.length ? [clusterOf(payload, [payload, next(at)])] : [],
    ),
    skipped: payloads.map((payload) => ({ path: payload, reason: payload })),
    reviews: pairs.flatMap(({ a, b, passages }) => [
      { a, b, decision: 'confirmed' as const, note: a.slice(0, longestNote) },
      {
        a,
        b,
        passage: { a: passages[0]!.a, b: passages[0]!.b },
        decision: 'dismissed' as const,
        note: b.slice(0, longestNote),
      },
    ]),
  };
}
