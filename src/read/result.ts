import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { InputError } from '../errors.js';
import { wordKnowledge } from '../model/lexicon.js';
import { driftCategories, passageKinds } from '../model/passage.js';
import { verdicts } from '../model/result.js';
import type { Pair, Result } from '../model/result.js';
import { decisions, longestNote } from '../model/review.js';
import type { Review } from '../model/review.js';
import type { Span } from '../model/span.js';
import { whyUnreadable } from './reasons.js';

const offset = z.number().int().nonnegative();
const share = z.number().min(0).max(1);
const span = z.object({ begin: offset, end: offset });
const nullable = z.string().nullable();

const link = z.object({
  a: span,
  b: span,
  similarity: share,
  differing: z.object({ a: z.array(span), b: z.array(span) }),
});

const passage = z.object({
  a: span,
  b: span,
  kind: z.enum(passageKinds),
  similarity: share,
  links: z.array(link),
  drift: z.array(z.object({ a: span, b: span, category: z.enum(driftCategories), statement: z.string() })),
});

const pair = z.object({
  a: z.string(),
  b: z.string(),
  score: share,
  resemblance: share,
  containment: z.object({ a: share, b: share }),
  verdict: z.enum(verdicts),
  direction: z.enum(['a-to-b', 'b-to-a', 'common-source', 'undetermined']),
  evidence: z.array(
    z.object({
      about: z.enum(['verdict', 'direction']),
      statement: z.string(),
      a: span.exactOptional(),
      b: span.exactOptional(),
    }),
  ),
  quotations: z.array(z.object({ a: span, b: span, speaker: nullable, altered: z.boolean() })),
  passages: z.array(passage),
});

const document = z.object({
  id: z.string(),
  path: nullable,
  title: nullable,
  outlet: nullable,
  published: nullable,
  language: nullable,
  characters: offset,
  words: offset,
  sentences: offset,
  furniture: z.array(span),
  boilerplate: z.array(span),
  text: z.string().exactOptional(),
});

const cluster = z.object({
  id: z.string(),
  documents: z.array(z.string()),
  edges: z.array(z.object({ a: z.string(), b: z.string(), score: share })),
  derivations: z.array(z.object({ source: z.string(), derived: z.string(), strength: share })),
  missing: z.array(z.object({ id: z.string(), descendants: z.array(z.string()), statement: z.string() })),
  compositions: z.array(
    z.object({
      document: z.string(),
      own: share,
      sources: z.array(z.object({ source: z.string(), share })),
    }),
  ),
});

const review = z.object({
  a: z.string(),
  b: z.string(),
  passage: z.object({ a: span, b: span }).exactOptional(),
  decision: z.enum(decisions),
  note: z.string().max(longestNote),
});

const result: z.ZodType<Result> = z.object({
  schema: z.literal('copytaster/result/1'),
  version: z.string(),
  options: z.object({ minScore: share, lexicon: z.enum(wordKnowledge) }),
  documents: z.array(document),
  pairs: z.array(pair),
  counts: z.object({ candidates: offset, belowMinScore: offset, boilerplate: offset }),
  clusters: z.array(cluster),
  skipped: z.array(z.object({ path: z.string(), reason: z.string() })),
  reviews: z.array(review).exactOptional(),
});

/** The spans of a pair in one of its texts. */
const spansIn = ({ passages, quotations, evidence }: Pair, side: 'a' | 'b'): Span[] => [
  ...passages.flatMap((passage) => [
    passage[side],
    ...passage.links.flatMap((each) => [each[side], ...each.differing[side]]),
    ...passage.drift.map((each) => each[side]),
  ]),
  ...quotations.map((each) => each[side]),
  ...evidence.flatMap((each) => each[side] ?? []),
];

const allWithin = (spans: readonly Span[], length: number): boolean =>
  spans.every(({ begin, end }) => begin <= end && end <= length);

const isSame = (one: Span, other: Span): boolean => one.begin === other.begin && one.end === other.end;

/** Whether a mark is on a pair that is listed, or a passage of it. */
const isOn = ({ passage }: Review, pair: Pair | undefined): boolean =>
  pair !== undefined &&
  (passage === undefined || pair.passages.some(({ a, b }) => isSame(a, passage.a) && isSame(b, passage.b)));

/** What a result of the right form has wrong with it: documents that are not there, spans outside their texts, marks on nothing. */
function faultIn({ documents, pairs, clusters, reviews = [] }: Result): string | undefined {
  const lengths = new Map(documents.map(({ id, characters, text }) => [id, text?.length ?? characters]));
  if (lengths.size < documents.length) return 'documents: two have the same id';
  const named = [...pairs.flatMap(({ a, b }) => [a, b]), ...clusters.flatMap((cluster) => cluster.documents)];
  const unknown = named.find((id) => !lengths.has(id));
  if (unknown !== undefined) return `documents: ${JSON.stringify(unknown)} is missing`;
  for (const { id, furniture, boilerplate } of documents)
    if (!allWithin([...furniture, ...boilerplate], lengths.get(id)!))
      return `documents: a place that is outside the text of ${JSON.stringify(id)}`;
  for (const [at, pair] of pairs.entries())
    for (const side of ['a', 'b'] as const)
      if (!allWithin(spansIn(pair, side), lengths.get(pair[side])!))
        return `pairs.${at}: a place that is outside the text of ${JSON.stringify(pair[side])}`;
  const listed = new Map(pairs.map((pair) => [JSON.stringify([pair.a, pair.b]), pair]));
  for (const [at, mark] of reviews.entries())
    if (!isOn(mark, listed.get(JSON.stringify([mark.a, mark.b]))))
      return `reviews.${at}: a mark on a pair or passage that is not listed`;
  return undefined;
}

/**
 * Reads a result that was stored as JSON.
 *
 * @throws {InputError} when it cannot be read, is no JSON, or is no sound result of this schema
 */
export async function readResult(path: string): Promise<Result> {
  const advice = 'Give a file made by compare or pair with --format json.';
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new InputError(`${path}: ${await whyUnreadable(path, error)}`, advice, { cause: error });
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new InputError(`${path} is not JSON`, advice, { cause });
  }
  const parsed = result.safeParse(value);
  const issue = parsed.error?.issues[0];
  const fault = parsed.success
    ? faultIn(parsed.data)
    : `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  if (parsed.success && fault === undefined) return parsed.data;
  throw new InputError(`${path} is not a stored result: ${fault ?? ''}`, advice);
}
