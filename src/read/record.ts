import { FIELDS, metaOf, type Draft, type Fields } from './reader.js';

const KNOWN = ['id', 'text', ...FIELDS];

type Parsed = Omit<Draft, 'place'> | { readonly fault: string };

/**
 * One line of JSONL as a record, or a reason why it is none.
 *
 * @param ended whether a line feed followed; without one, the line may have lost its end
 */
export function parseRecord(line: string, ended: boolean): Parsed {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    if (!ended && isCutOff(line)) {
      return { fault: 'cut off: the input ends in the middle of this record; fetch or write it again' };
    }
    return { fault: 'not valid JSON; write one whole JSON object on each line' };
  }
  return recordOf(json);
}

/** What a line of JSONL says as a record, or a reason why it is none. */
export function recordOf(json: unknown): Parsed {
  const faults = faultsIn(json);
  if (faults.length > 0) {
    return { fault: `not a record: ${faults.join(', ')}; give every record an "id" and a "text"` };
  }
  const record = json as Fields & { readonly id: string | number; readonly text: string };
  return { id: String(record.id), text: record.text, fields: record, meta: metaOf(record, KNOWN) };
}

/** By hand: a schema takes longer over a record than everything else that is done to read one. */
function faultsIn(json: unknown): string[] {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return ['it must be an object'];
  const { id, text } = json as { readonly id?: unknown; readonly text?: unknown };
  const faults: string[] = [];
  const wrong = wrongWithId(id);
  if (wrong !== undefined) faults.push(`"id" ${wrong}`);
  if (typeof text !== 'string') faults.push('"text" must be a string');
  for (const name of FIELDS) {
    const value = (json as Readonly<Record<string, unknown>>)[name] ?? '';
    if (typeof value !== 'string') faults.push(`"${name}" must be a string`);
  }
  return faults;
}

function wrongWithId(id: unknown): string | undefined {
  if (typeof id === 'string') return id.trim() === '' ? 'must not be blank' : undefined;
  // A number that is too large for any becomes infinite.
  if (typeof id !== 'number' || !Number.isFinite(id)) return 'must be a string or a number';
  // Two long numbers may round to the same one, and two articles would pass for one.
  const isExact = Math.abs(id) <= Number.MAX_SAFE_INTEGER;
  return isExact ? undefined : 'is too large a number to keep exactly, write it as a string';
}

/** Whether JSON ends inside a string, an object or a list, whatever else is wrong with it. */
function isCutOff(json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const unit = json[at]!;
    if (unit === '"') inString = !inString;
    else if (inString) at += unit === '\\' ? 1 : 0;
    else if (unit === '{' || unit === '[') depth += 1;
    else if (unit === '}' || unit === ']') depth -= 1;
  }
  return inString || depth > 0;
}
