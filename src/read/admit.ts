import type { Document } from '../model/document.js';
import type { Found } from './found.js';
import { issueFileId, issueRecordId, type Issued } from './ids.js';
import { quoted, type Log } from './log.js';
import { metadataOf, wellFormed } from './metadata.js';
import type { Draft } from './reader.js';
import { EMPTY } from './reasons.js';

/** Makes a document of a draft, with an id that no other has; undefined, and a reason in the log, if it must not be. */
export function admit(draft: Draft, found: Found, issued: Issued, log: Log): Document | undefined {
  const { place } = draft;
  const text = wellFormed(draft.text);
  if (!/\S/.test(text)) {
    log.skip(place, EMPTY);
    return undefined;
  }
  const id = draft.id === undefined ? undefined : wellFormed(draft.id);
  const first = id === undefined ? undefined : issueRecordId(issued, id, place);
  if (id !== undefined && first !== undefined) {
    log.skip(place, `duplicate id ${quoted(id)}: already used by ${first}; give every record its own id`);
    return undefined;
  }
  if (text !== draft.text) {
    log.notice(place, 'NUL characters or halves of surrogate pairs in the text became U+FFFD');
  }
  return {
    id: id ?? issueFileId(issued, found.name, found.folder, place),
    text,
    path: found.path,
    ...metadataOf(draft.fields, place, log),
    ...(Object.keys(draft.meta).length > 0 && { meta: draft.meta }),
  };
}
