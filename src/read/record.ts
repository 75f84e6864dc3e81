import * as z from 'zod';
import { FIELDS, metaOf, type Draft } from './reader.js';

const text = z.string('must be a string');
const id = z
  .union([z.string(), z.number()], 'must be a string or a number')
  .refine((value) => typeof value !== 'string' || value.trim() !== '', 'must not be blank')
  // Two long numbers may round to the same one, and two articles would pass for one.
  .refine(
    (value) => typeof value !== 'number' || Math.abs(value) <= Number.MAX_SAFE_INTEGER,
    'is too large a number to keep exactly, write it as a string',
  )
  .transform(String);

const record = z.object(
  {
    id,
    text,
    title: text.nullish(),
    outlet: text.nullish(),
    published: text.nullish(),
    url: text.nullish(),
    language: text.nullish(),
  },
  'must be an object',
);

const KNOWN = ['id', 'text', ...FIELDS];

/**
 * One line of JSONL as a record, or a reason why it is none.
 *
 * @param ended whether a line feed followed; without one, the line may have lost its end
 */
export function parseRecord(line: string, ended: boolean): Omit<Draft, 'place'> | { readonly fault: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    if (!ended && isCutOff(line)) {
      return { fault: 'cut off: the input ends in the middle of this record; fetch or write it again' };
    }
    return { fault: 'not valid JSON; write one whole JSON object on each line' };
  }
  const parsed = record.safeParse(raw);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${nameOf(issue.path)} ${issue.message}`);
    return { fault: `not a record: ${faults.join(', ')}; give every record an "id" and a "text"` };
  }
  const { id, text, ...fields } = parsed.data;
  return { id, text, fields, meta: metaOf(raw as object, KNOWN) };
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'it' : `"${path.map(String).join('.')}"`;
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
