import type { DocumentSummary, Pair } from '../../model/result.js';

/** A short name of what a result says: FNV-1a (Fowler, Noll and Vo) over ids, lengths and passages; 8 hexadecimal digits. */
export function digest(documents: readonly DocumentSummary[], pairs: readonly Pair[]): string {
  let hash = 0x811c9dc5;
  const add = (text: string): void => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  };
  for (const { id, characters } of documents) add(JSON.stringify([id, characters]));
  for (const { a, b, passages } of pairs)
    add(JSON.stringify([a, b, ...passages.map((passage) => [passage.a, passage.b])]));
  return (hash >>> 0).toString(16).padStart(8, '0');
}
