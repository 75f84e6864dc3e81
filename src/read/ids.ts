/** The ids issued so far, each with the place its document came from. */
export type Issued = Map<string, string>;

/**
 * Issues an id for a file: its name below the folder given; if that is taken, with the folder's name before
 * it; then with `~2`, `~3` and so on after the folder's name.
 */
export function issueFileId(issued: Issued, name: string, folder: string, place: string): string {
  let id = name;
  for (let nth = 1; issued.has(id); nth++) id = `${folder}${nth === 1 ? '' : `~${nth}`}/${name}`;
  issued.set(id, place);
  return id;
}

/** Issues a record's own id, or gives back the place of the document that already has it. */
export function issueRecordId(issued: Issued, id: string, place: string): string | undefined {
  const first = issued.get(id);
  if (first === undefined) issued.set(id, place);
  return first;
}
