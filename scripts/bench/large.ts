import type { Drift, Link, Passage, PassageKind } from '../../src/model/passage.js';
import type { Cluster, Direction, DocumentSummary, Pair, Result, Verdict } from '../../src/model/result.js';
import type { Span } from '../../src/model/span.js';
import { seeded, Writer } from './prose.js';
import type { Article, Sentence } from './prose.js';

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

const idOf = (at: number): string => `2026/article-${String(at).padStart(5, '0')}.outlet-${at % 37}.md`;

const verdictOf = (score: number): Verdict =>
  score > 0.97 ? 'duplicate' : score > 0.55 ? 'derived' : score > 0.15 ? 'partial' : 'same-story';

const kindOf = (similarity: number): PassageKind =>
  similarity > 0.97 ? 'verbatim' : similarity > 0.75 ? 'edited' : similarity > 0.5 ? 'rewritten' : 'summary';

/** Runs of words that differ, in sentences that go word by word. */
function linkOf(a: Article, b: Article, ofA: Sentence, ofB: Sentence): Link {
  const runs: { a: Span[]; b: Span[] } = { a: [], b: [] };
  const length = Math.min(ofA.words.length, ofB.words.length);
  let same = 0;
  let open = false;
  for (let at = 0; at < length; at++) {
    const [x, y] = [ofA.words[at]!, ofB.words[at]!];
    const differs = a.text.slice(x.begin, x.end) !== b.text.slice(y.begin, y.end);
    if (!differs) same++;
    else if (open) {
      runs.a.push({ begin: runs.a.pop()!.begin, end: x.end });
      runs.b.push({ begin: runs.b.pop()!.begin, end: y.end });
    } else {
      runs.a.push(x);
      runs.b.push(y);
    }
    open = differs;
  }
  const span = ({ begin, end }: Sentence): Span => ({ begin, end });
  return { a: span(ofA), b: span(ofB), similarity: rounded(same / length), differing: runs };
}

/** Numbers that changed. */
function driftOf(a: Article, b: Article, { differing }: Link): Drift[] {
  return differing.a.flatMap((span, at): Drift[] => {
    const other = differing.b[at]!;
    const [was, is] = [a.text.slice(span.begin, span.end), b.text.slice(other.begin, other.end)];
    return /^\d+$/.test(was) && /^\d+$/.test(is)
      ? [{ a: span, b: other, category: 'number', statement: `${was} became ${is}` }]
      : [];
  });
}

function passageOf(a: Article, b: Article, links: readonly Link[], kind?: PassageKind): Passage {
  const similarity = links.reduce((sum, link) => sum + link.similarity, 0) / links.length;
  return {
    a: { begin: links[0]!.a.begin, end: links.at(-1)!.a.end },
    b: { begin: links[0]!.b.begin, end: links.at(-1)!.b.end },
    kind: kind ?? kindOf(similarity),
    similarity: rounded(similarity),
    links,
    drift: links.flatMap((link) => driftOf(a, b, link)),
  };
}

/** Passages of consecutive sentences that both retell; where there is none, one quoted sentence. */
function passagesOf(a: Article, b: Article): Passage[] {
  const byTold = new Map(b.sentences.map((sentence) => [sentence.told, sentence]));
  const runs: Link[][] = [];
  let last = -2;
  for (const [at, sentence] of a.sentences.entries()) {
    const other = sentence.told < 0 ? undefined : byTold.get(sentence.told);
    if (other === undefined) continue;
    if (at === last + 1) runs.at(-1)!.push(linkOf(a, b, sentence, other));
    else runs.push([linkOf(a, b, sentence, other)]);
    last = at;
  }
  if (runs.length > 0) return runs.map((links) => passageOf(a, b, links));
  return [passageOf(a, b, [linkOf(a, b, a.sentences[3]!, b.sentences[5]!)], 'quotation')];
}

const shareOf = (article: Article, passages: readonly Passage[], side: 'a' | 'b'): number =>
  rounded(
    passages.reduce((sum, passage) => sum + passage[side].end - passage[side].begin, 0) / article.text.length,
  );

function pairOf(articles: readonly Article[], one: number, other: number, sameStory: boolean): Pair {
  const [a, b] = [articles[one]!, articles[other]!];
  const passages = sameStory
    ? passagesOf({ ...a, sentences: a.sentences.map((sentence) => ({ ...sentence, told: -1 })) }, b)
    : passagesOf(a, b);
  const containment = { a: shareOf(a, passages, 'a'), b: shareOf(b, passages, 'b') };
  const similarity = passages.reduce((sum, passage) => sum + passage.similarity, 0) / passages.length;
  const score = rounded(Math.max(containment.a, containment.b) * (0.3 + 0.7 * similarity));
  const directions: readonly Direction[] = ['a-to-b', 'b-to-a', 'common-source', 'undetermined'];
  return {
    a: idOf(one),
    b: idOf(other),
    score,
    resemblance: rounded(containment.a * similarity ** 3),
    containment,
    verdict: verdictOf(score),
    direction: sameStory ? 'undetermined' : directions[(one * 7 + other) % 4]!,
    evidence: [
      { about: 'verdict', statement: `They share ${passages.length} passages in the same order.` },
      { about: 'direction', statement: 'One was published first, and the other is shorter.' },
    ],
    quotations: passages
      .filter(({ kind }) => kind === 'quotation')
      .map((passage) => ({ a: passage.a, b: passage.b, speaker: null, altered: true })),
    passages,
  };
}

/** Families as the pairs join them, each document with its strongest source. */
function clustersOf(pairs: readonly Pair[]): Cluster[] {
  const families = new Map<string, Set<string>>();
  const derivative = pairs.filter(({ verdict }) => verdict !== 'same-story');
  for (const { a, b } of derivative) {
    const joined = new Set([...(families.get(a) ?? [a]), ...(families.get(b) ?? [b])]);
    for (const id of joined) families.set(id, joined);
  }
  return [...new Set(families.values())].map((members, at): Cluster => {
    const documents = [...members].sort();
    const edges = derivative.filter(({ a }) => members.has(a));
    const derivations = documents.slice(1).flatMap((derived) => {
      const edge = edges.find(({ b }) => b === derived);
      return edge === undefined ? [] : [{ source: edge.a, derived, strength: edge.score }];
    });
    const compositions = derivations.map(({ source, derived, strength }) => ({
      document: derived,
      own: rounded(1 - strength),
      sources: [{ source, share: strength }],
    }));
    return {
      id: `c${at + 1}`,
      documents,
      edges: edges.map(({ a, b, score }) => ({ a, b, score })),
      derivations: derivations.sort((x, y) => (x.source < y.source ? -1 : x.source > y.source ? 1 : 0)),
      missing: [],
      compositions,
    };
  });
}

/** Pairs of documents of one story, spread evenly; where they are too few, further ones of neighbouring stories. */
function choose(documents: number, pairs: number): readonly (readonly [number, number, boolean])[] {
  const size = Math.max(2, Math.round(1 + (2 * pairs) / Math.max(1, documents)));
  const chosen: (readonly [number, number, boolean])[] = [];
  for (let apart = 1; apart < documents && chosen.length < pairs; apart++)
    for (let a = 0; a + apart < documents && chosen.length < pairs; a++) {
      const sameStory = Math.floor(a / size) !== Math.floor((a + apart) / size);
      if (!sameStory || apart >= size || a % 11 === 0) chosen.push([a, a + apart, sameStory]);
    }
  return chosen;
}

/**
 * A made-up result of so many documents of about 3,000 characters and so many pairs (as far as there can be), in families
 * of which each retells one story; the same for the same numbers.
 */
export function largeResult(documents: number, pairs: number): Result {
  const random = seeded(documents * 31 + pairs);
  const writer = new Writer(random);
  const chosen = choose(documents, pairs);
  const size = Math.max(2, Math.round(1 + (2 * pairs) / Math.max(1, documents)));
  let story = writer.story();
  const articles = Array.from({ length: documents }, (_, at) => {
    if (at % size === 0) story = writer.story();
    return writer.article(story, 0.4 + 0.8 * random(), random() < 0.2 ? 0 : 0.4 * random() ** 2);
  });
  const listed = chosen
    .map(([a, b, sameStory]) => pairOf(articles, a, b, sameStory))
    .sort((x, y) => y.score - x.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1));
  return {
    schema: 'copytaster/result/1',
    version: '0.1.0',
    options: { minScore: 0.05, lexicon: 'full' },
    documents: articles.map(({ title, text, sentences }, at): DocumentSummary => ({
      id: idOf(at),
      path: `corpus/${idOf(at)}`,
      title,
      outlet: `Outlet ${at % 37}`,
      published: `2026-03-${String(1 + (at % 28)).padStart(2, '0')}T${10 + (at % 12)}:00:00Z`,
      language: 'en',
      characters: text.length,
      words: sentences.reduce((sum, { words }) => sum + words.length, 0),
      sentences: sentences.length,
      furniture: [],
      boilerplate: [],
      text,
    })),
    pairs: listed,
    counts: { candidates: listed.length * 4, belowMinScore: listed.length * 3 - 12, boilerplate: 12 },
    clusters: clustersOf(listed),
    skipped: [],
  };
}
