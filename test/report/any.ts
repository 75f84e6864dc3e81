import fc from 'fast-check';
import { wordKnowledge } from '../../src/model/lexicon.js';
import { driftCategories, passageKinds } from '../../src/model/passage.js';
import type { Link, Passage } from '../../src/model/passage.js';
import { verdicts } from '../../src/model/result.js';
import type { Cluster, DocumentSummary, Evidence, Pair, Result } from '../../src/model/result.js';
import { decisions } from '../../src/model/review.js';
import type { Review } from '../../src/model/review.js';
import type { Span } from '../../src/model/span.js';

/** Texts with what JSON, CSV and terminals take amiss, and what looks like a span over lines. */
const words: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '"',
        '\\',
        '\n',
        '\r',
        ',',
        '=1',
        '[',
        ']',
        '{',
        '}',
        '{\n  "begin": 1,\n  "end": 2\n}',
      ),
      fc.constantFrom('\uD83D', '\uDE00', '😀', '\u202E', '\u2028', '\u009B', '\0', '__proto__'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const share = fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true }));
const nullable = fc.option(words);

const spanIn = (length: number): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([one, other]) => ({ begin: Math.min(one, other), end: Math.max(one, other) }));

const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 3 });

const documentWith = (id: string): fc.Arbitrary<DocumentSummary> =>
  fc.tuple(words, fc.boolean()).chain(([text, kept]) =>
    fc.record({
      id: fc.constant(id),
      path: nullable,
      title: nullable,
      outlet: nullable,
      published: nullable,
      language: nullable,
      characters: fc.constant(text.length),
      words: fc.nat(),
      sentences: fc.nat(),
      furniture: few(spanIn(text.length)),
      boilerplate: few(spanIn(text.length)),
      ...(kept && { text: fc.constant(text) }),
    }),
  );

function pairOf([one, other]: readonly DocumentSummary[]): fc.Arbitrary<Pair> {
  const [a, b] = [spanIn(one!.characters), spanIn(other!.characters)];
  const link: fc.Arbitrary<Link> = fc.record({
    a,
    b,
    similarity: share,
    differing: fc.record({ a: few(a), b: few(b) }),
  });
  const passage: fc.Arbitrary<Passage> = fc.record({
    a,
    b,
    kind: fc.constantFrom(...passageKinds),
    similarity: share,
    links: few(link),
    drift: few(fc.record({ a, b, category: fc.constantFrom(...driftCategories), statement: words })),
  });
  const said = { about: fc.constantFrom('verdict' as const, 'direction' as const), statement: words };
  return fc.record({
    a: fc.constant(one!.id),
    b: fc.constant(other!.id),
    score: share,
    resemblance: share,
    containment: fc.record({ a: share, b: share }),
    verdict: fc.constantFrom(...verdicts),
    direction: fc.constantFrom('a-to-b', 'b-to-a', 'common-source', 'undetermined'),
    evidence: few<Evidence>(fc.oneof(fc.record(said), fc.record({ ...said, a, b }))),
    quotations: few(fc.record({ a, b, speaker: nullable, altered: fc.boolean() })),
    passages: few(passage),
  });
}

function clusterOf(documents: readonly DocumentSummary[]): fc.Arbitrary<Cluster> {
  const id = fc.constantFrom(...documents.map((document) => document.id));
  return fc.record({
    id: words,
    documents: few(id),
    edges: few(fc.record({ a: id, b: id, score: share })),
    derivations: few(fc.record({ source: id, derived: id, strength: share })),
    missing: few(fc.record({ id: words, descendants: few(id), statement: words })),
    compositions: few(
      fc.record({ document: id, own: share, sources: few(fc.record({ source: id, share })) }),
    ),
  });
}

const reviewOf = ({ a, b, passages }: Pair): fc.Arbitrary<Review> =>
  fc
    .record({
      passage: fc.constantFrom(undefined, ...passages),
      decision: fc.constantFrom(...decisions),
      note: words,
    })
    .map(({ passage, ...rest }) => ({
      a,
      b,
      ...(passage && { passage: { a: passage.a, b: passage.b } }),
      ...rest,
    }));

const none = fc.constant([]);

function resultWith(documents: readonly DocumentSummary[]): fc.Arbitrary<Result> {
  const several = documents.length >= 2;
  const listed = fc.uniqueArray(
    fc
      .shuffledSubarray([...documents])
      .filter((some) => some.length > 1)
      .chain(pairOf),
    { maxLength: 3, selector: ({ a, b }) => JSON.stringify([a, b]) },
  );
  const pairs = several ? listed : none;
  return pairs.chain((found) =>
    fc.record({
      schema: fc.constant('copytaster/result/1'),
      version: words,
      options: fc.record({ minScore: share, lexicon: fc.constantFrom(...wordKnowledge) }),
      documents: fc.constant(documents),
      pairs: fc.constant(found),
      counts: fc.record({ candidates: fc.nat(), belowMinScore: fc.nat(), boilerplate: fc.nat() }),
      clusters: several ? few(clusterOf(documents)) : none,
      skipped: few(fc.record({ path: words, reason: words })),
      ...(found.length > 0 && { reviews: few(fc.constantFrom(...found).chain(reviewOf)) }),
    }),
  );
}

/** Any sound result; ids and texts may be hostile. */
export const anyResult: fc.Arbitrary<Result> = fc
  .uniqueArray(words, { maxLength: 4 })
  .chain((ids) => fc.tuple(...ids.map(documentWith)))
  .chain(resultWith);
