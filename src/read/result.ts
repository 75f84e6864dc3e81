import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { InputError } from '../errors.js';
import { passageKinds } from '../model/passage.js';
import { verdicts } from '../model/result.js';
import type { Result } from '../model/result.js';
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
  drift: z.array(z.object({ a: span, b: span, category: z.string() })),
});

const pair = z.object({
  a: z.string(),
  b: z.string(),
  score: share,
  resemblance: share,
  containment: z.object({ a: share, b: share }),
  verdict: z.enum(verdicts),
  direction: z.enum(['a-to-b', 'b-to-a', 'common-source', 'undetermined']),
  evidence: z.array(z.object({ about: z.enum(['verdict', 'direction']), statement: z.string() })),
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
  text: z.string().exactOptional(),
});

const result: z.ZodType<Result> = z.object({
  schema: z.literal('copytaster/result/1'),
  version: z.string(),
  options: z.object({ minScore: share }),
  documents: z.array(document),
  pairs: z.array(pair),
  counts: z.object({ candidates: offset, belowMinScore: offset }),
  clusters: z.array(
    z.object({
      id: z.string(),
      documents: z.array(z.string()),
      edges: z.array(z.object({ a: z.string(), b: z.string(), score: share })),
    }),
  ),
  skipped: z.array(z.object({ path: z.string(), reason: z.string() })),
});

/**
 * Reads a result that was stored as JSON.
 *
 * @throws {InputError} when it cannot be read, is no JSON, or is no result of this schema
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
    value = JSON.parse(text);
  } catch (cause) {
    throw new InputError(`${path} is not JSON`, advice, { cause });
  }
  const parsed = result.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new InputError(
    `${path} is not a stored result: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    advice,
  );
}
