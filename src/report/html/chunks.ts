import type { Passage, PassageKind } from '../../model/passage.js';
import type { DocumentSummary, Pair, Result } from '../../model/result.js';
import { digest } from './digest.js';
import type { Body, Chunk, Findings, ListedDocument, Overview } from './data.js';

/** Characters of JSON that a chunk may have before the next is begun: some milliseconds to read. */
const CHUNK = 1 << 16;

/** What the page reads at once, and what it reads when it is needed. */
export interface PageData {
  readonly overview: Overview;
  readonly chunks: readonly Chunk[];
}

const bodyOf = ({ text, furniture, boilerplate }: DocumentSummary): Body => ({
  text: text ?? null,
  furniture,
  boilerplate,
});

const findingsOf = ({ evidence, quotations, passages }: Pair): Findings => ({
  evidence,
  quotations,
  passages,
});

function listed(document: DocumentSummary, chunk: number): ListedDocument {
  const { id, path, title, outlet, published, language, characters, words, sentences } = document;
  return { id, path, title, outlet, published, language, characters, words, sentences, chunk };
}

interface FilledChunk {
  readonly bodies: Record<number, Body>;
  readonly findings: Record<number, Findings>;
}

/** Numbers of chunks, filled one after another in the order of the entries. */
function fill(entries: readonly object[], first: number): { readonly at: number[]; readonly next: number } {
  let chunk = first;
  let room = CHUNK;
  const at = entries.map((entry) => {
    const size = JSON.stringify(entry).length;
    if (room < size && room < CHUNK) {
      chunk++;
      room = CHUNK;
    }
    room -= size;
    return chunk;
  });
  return { at, next: entries.length > 0 ? chunk + 1 : first };
}

function countedKinds(passages: readonly Passage[]): Partial<Record<PassageKind, number>> {
  const counts: Partial<Record<PassageKind, number>> = {};
  for (const { kind } of passages) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** A result taken apart for the page. */
export function pageData({ documents, pairs, ...rest }: Result): PageData {
  const bodies = documents.map(bodyOf);
  const findings = pairs.map(findingsOf);
  const ofBodies = fill(bodies, 0);
  const ofFindings = fill(findings, ofBodies.next);
  const chunks = Array.from({ length: ofFindings.next }, (): FilledChunk => ({ bodies: {}, findings: {} }));
  for (const [at, body] of bodies.entries()) chunks[ofBodies.at[at]!]!.bodies[at] = body;
  for (const [at, finding] of findings.entries()) chunks[ofFindings.at[at]!]!.findings[at] = finding;
  const places = new Map(documents.map(({ id }, at) => [id, at]));
  return {
    overview: {
      ...rest,
      documents: documents.map((document, at) => listed(document, ofBodies.at[at]!)),
      pairs: pairs.map(({ a, b, score, resemblance, containment, verdict, direction, passages }, at) => ({
        a: places.get(a)!,
        b: places.get(b)!,
        score,
        resemblance,
        containment,
        verdict,
        direction,
        passages: countedKinds(passages),
        drift: passages.reduce((count, { drift }) => count + drift.length, 0),
        chunk: ofFindings.at[at]!,
      })),
      digest: digest(documents, pairs),
    },
    chunks,
  };
}
