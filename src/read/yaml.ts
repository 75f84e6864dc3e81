import { Composer, isMap, LineCounter, Parser, type CST, type Document as Yaml } from 'yaml';

/** Longest source that is parsed, in UTF-16 code units. */
const LONGEST = 2 ** 16;

/** Deepest nesting. A composer that runs out of stack tries again on every level, for minutes or until it crashes. */
const DEEPEST = 32;

/** How often aliases may be expanded, against a source that is small on disk and huge in memory. */
const ALIASES = 100;

const QUIET = { prettyErrors: false, logLevel: 'error' } as const;

/** A YAML mapping, twice. */
export interface Mapping {
  /** Numbers, booleans and nulls as such; dates are strings. */
  readonly typed: Readonly<Record<string, unknown>>;
  /** Every scalar the string its author wrote: 007 is not 7 here. */
  readonly written: Readonly<Record<string, unknown>>;
}

/**
 * Reads a mapping from YAML, in time and memory bounded whatever the source. Data only: no tag runs anything.
 * Undefined if it is sound YAML but no mapping; an empty source is an empty mapping.
 *
 * @param firstLine the number of the source's first line in its file, for `fault`
 */
export function parseMapping(
  source: string,
  firstLine: number,
): Mapping | { readonly fault: string } | undefined {
  if (source.length > LONGEST) return { fault: `it is longer than ${LONGEST} characters` };
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(source)];
  if (isDeeper(tokens)) return { fault: 'it is nested too deeply' };
  const [yaml, another] = new Composer(QUIET).compose(tokens, true, source.length);
  const error = yaml?.errors[0];
  if (error) return { fault: `line ${lines.linePos(error.pos[0]).line + firstLine - 1}: ${error.message}` };
  if (another) return { fault: 'it is more than one YAML document' };
  if (!yaml || (yaml.contents !== null && !isMap(yaml.contents))) return undefined;
  const [plain] = new Composer({ ...QUIET, schema: 'failsafe' }).compose(tokens, true, source.length);
  try {
    return { typed: valueOf(yaml), written: plain ? valueOf(plain) : {} };
  } catch (error) {
    // An alias without an anchor, or too many of them.
    if (error instanceof ReferenceError) return { fault: error.message };
    throw error;
  }
}

function valueOf(yaml: Yaml.Parsed): Record<string, unknown> {
  return (yaml.toJS({ maxAliasCount: ALIASES }) ?? {}) as Record<string, unknown>;
}

/** Goes down level by level rather than by recursion, which is what it guards against. */
function isDeeper(tokens: readonly CST.Token[]): boolean {
  let level = tokens;
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap(childrenOf);
    if (level.length === 0) return false;
  }
  return true;
}

function childrenOf(token: CST.Token): CST.Token[] {
  const children: (CST.Token | null | undefined)[] = [];
  if ('value' in token) children.push(token.value);
  if ('items' in token) for (const { key, value } of token.items) children.push(key, value);
  return children.filter((child) => child !== null && child !== undefined);
}
