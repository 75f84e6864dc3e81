import type { Document } from '../model/document.js';
import type { SentenceRows } from '../model/profile.js';
import type { DocumentSummary } from '../model/result.js';
import { readRecord } from './spool.js';
import type { SharedSpool, Spool } from './spool.js';

/** What is known of a document once it has been cut up, without what other documents tell about it. */
export type Facts = Omit<DocumentSummary, 'text'>;

/** Bytes in front of a record: the lengths of the facts and of the sentences' rows, and how the text is written. */
const HEAD = 9;
const ROWS_LENGTH = 4;
const ENCODING = 8;
const UTF_8 = 0;
/** Only for text with half a surrogate pair in it, which UTF-8 has no bytes for. */
const UTF_16 = 1;

/** Bytes of a code unit in UTF-8 at the most. */
const WIDEST = 3;

// Room for one record, filled anew for each; a huge one's is not kept.
const MOST_KEPT = 1 << 20;
let room = Buffer.allocUnsafe(1 << 14);

function roomFor(bytes: number): Buffer {
  if (bytes <= room.length) return room;
  const larger = Buffer.allocUnsafe(bytes);
  if (bytes <= MOST_KEPT) room = larger;
  return larger;
}

/** Adds a document as a record: facts as JSON, then the rows of its sentences, then the text. */
export function addDocument(spool: Spool, facts: Facts, rows: SentenceRows, text: string): void {
  const json = JSON.stringify(facts);
  const encoding = text.isWellFormed() ? UTF_8 : UTF_16;
  const record = roomFor(HEAD + WIDEST * (json.length + text.length) + rows.byteLength);
  const endOfFacts = HEAD + record.write(json, HEAD);
  record.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength), endOfFacts);
  const end = endOfFacts + rows.byteLength;
  record.writeUInt32LE(endOfFacts - HEAD);
  record.writeUInt32LE(rows.byteLength, ROWS_LENGTH);
  record.writeUInt8(encoding, ENCODING);
  spool.append(record.subarray(0, end + record.write(text, end, encoding === UTF_8 ? 'utf8' : 'utf16le')));
}

/** The document at a position, as it was added; its rows and text are read when they are asked for. */
export function storedAt(
  documents: SharedSpool,
  position: number,
): { readonly facts: Facts; readonly rows: () => SentenceRows; readonly text: () => string } {
  const record = readRecord(documents, position);
  const bytes = Buffer.from(record.buffer, record.byteOffset, record.byteLength);
  const endOfFacts = HEAD + bytes.readUInt32LE();
  const end = endOfFacts + bytes.readUInt32LE(ROWS_LENGTH);
  return {
    facts: JSON.parse(bytes.toString('utf8', HEAD, endOfFacts)) as Facts,
    rows: () => new Uint32Array(record.slice(endOfFacts, end).buffer),
    text: () => bytes.toString(bytes[ENCODING] === UTF_8 ? 'utf8' : 'utf16le', end),
  };
}

/** The document at a position, with those fields that judging needs; each call makes a new object. */
export function documentAt(documents: SharedSpool, position: number): Document {
  const { facts, text } = storedAt(documents, position);
  const { id, title, outlet, published } = facts;
  return {
    id,
    text: text(),
    ...(title === null ? {} : { title }),
    ...(outlet === null ? {} : { outlet }),
    ...(published === null ? {} : { published }),
  };
}
