import { isMap, LineCounter, parseDocument, type Document as Yaml } from 'yaml';
import { FIELDS, metaOf, type Fields } from './reader.js';

/** Longest front matter that is parsed, in UTF-16 code units: YAML's cost grows faster than its length. */
const LONGEST = 2 ** 16;

/** How often aliases may be expanded, against front matter that is small on disk and huge in memory. */
const ALIASES = 100;

/** The first line, unless a blank one follows: then it is a rule across the page. */
const OPENING = /^---[ \t]*(?:\r\n|\n|\r)(?![ \t]*[\r\n])/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$(?:\r\n|\n|\r)?/m;

export interface FrontMatter {
  readonly fields: Fields;
  /** Names of fields whose value is a list or a mapping. */
  readonly wrong: readonly string[];
  readonly meta: Readonly<Record<string, unknown>>;
}

/** Parts a text at the lines around its front matter; undefined if it has none. */
export function splitFrontMatter(text: string): { front: string; body: string } | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const rest = text.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (!closing) return undefined;
  return { front: rest.slice(0, closing.index), body: rest.slice(closing.index + closing[0].length) };
}

/**
 * Reads front matter as YAML, which is data only: no tag runs anything. Undefined if it is sound YAML but no
 * mapping, as a sentence between two rules is; `fault` says why it is broken.
 */
export function parseFrontMatter(front: string): FrontMatter | { readonly fault: string } | undefined {
  if (front.length > LONGEST) return fault(`it is longer than ${LONGEST} characters`);
  const source = front.replace(/\r\n?/g, '\n');
  try {
    const lines = new LineCounter();
    const yaml = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const error = yaml.errors[0];
    // The counter starts below the opening line.
    if (error) return fault(`line ${lines.linePos(error.pos[0]).line + 1}: ${error.message}`);
    if (yaml.contents !== null && !isMap(yaml.contents)) return undefined;
    // Without a schema every value is the string its author wrote: a date stays one, and 007 is not 7.
    const plain = parseDocument(source, { schema: 'failsafe', logLevel: 'error' });
    return assemble(valueOf(yaml), valueOf(plain));
  } catch (error) {
    if (error instanceof RangeError) return fault('it is nested too deeply');
    if (error instanceof ReferenceError) return fault('its aliases expand to too much');
    throw error;
  }
}

function valueOf(yaml: Yaml): Record<string, unknown> {
  return (yaml.toJS({ maxAliasCount: ALIASES }) ?? {}) as Record<string, unknown>;
}

function assemble(typed: Record<string, unknown>, plain: Record<string, unknown>): FrontMatter {
  const fields: Record<string, string> = {};
  const wrong: string[] = [];
  for (const name of FIELDS) {
    if (typed[name] === undefined || typed[name] === null) continue;
    const written = plain[name];
    if (typeof written === 'string') fields[name] = written;
    else wrong.push(name);
  }
  return { fields, wrong, meta: metaOf(typed, FIELDS) };
}

function fault(what: string): { readonly fault: string } {
  return { fault: `broken front matter: ${what}; correct it, or remove the lines between the --- lines` };
}
