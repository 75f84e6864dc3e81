import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { wordKnowledge } from '../model/lexicon.js';
import { driftCategories, passageKinds } from '../model/passage.js';
import { verdicts } from '../model/result.js';
import type { Result } from '../model/result.js';
import { decisions, longestNote } from '../model/review.js';

// Zod's small schemas have no words for what is wrong unless they are given some.
z.config(en());

const offset = z.int().check(z.nonnegative());
const share = z.number().check(z.minimum(0), z.maximum(1));
const span = z.object({ begin: offset, end: offset });
const nullable = z.nullable(z.string());

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
      a: z.exactOptional(span),
      b: z.exactOptional(span),
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
  text: z.exactOptional(z.string()),
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
  passage: z.exactOptional(z.object({ a: span, b: span })),
  decision: z.enum(decisions),
  note: z.string().check(z.maxLength(longestNote)),
});

/** The form of a stored result. */
export const resultSchema = z.object({
  schema: z.literal('copytaster/result/1'),
  version: z.string(),
  options: z.object({ minScore: share, lexicon: z.enum(wordKnowledge) }),
  documents: z.array(document),
  pairs: z.array(pair),
  counts: z.object({ candidates: offset, belowMinScore: offset, boilerplate: offset }),
  clusters: z.array(cluster),
  skipped: z.array(z.object({ path: z.string(), reason: z.string() })),
  reviews: z.exactOptional(z.array(review)),
}) satisfies z.ZodMiniType<Result>;
