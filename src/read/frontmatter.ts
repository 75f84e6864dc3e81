import { FIELDS, metaOf, type Fields } from './reader.js';

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
 * Reads front matter, which is YAML. Undefined if it is sound YAML but no mapping, as a sentence between two
 * rules is; `fault` says why it is broken, with lines counted in the file.
 */
export async function parseFrontMatter(
  front: string,
): Promise<FrontMatter | { readonly fault: string } | undefined> {
  const { parseMapping } = await import('./yaml.js');
  // YAML's parser knows no lone CR; without the last line end, an open quotation ends on the line it is on.
  const mapping = parseMapping(front.replace(/\r\n?/g, '\n').replace(/\n$/, ''), 2);
  if (!mapping) return undefined;
  if ('fault' in mapping) {
    const what = `broken front matter: ${mapping.fault}`;
    return { fault: `${what}; correct it, or remove what is between the --- lines` };
  }
  const fields: Record<string, string> = {};
  const wrong: string[] = [];
  for (const name of FIELDS) {
    const written = mapping.written[name];
    // A date or a title is taken as written; only what stands for nothing is told by its type.
    if (mapping.typed[name] === undefined || mapping.typed[name] === null) continue;
    if (typeof written === 'string') fields[name] = written;
    else wrong.push(name);
  }
  return { fields, wrong, meta: metaOf(mapping.typed, FIELDS) };
}
