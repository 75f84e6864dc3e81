import { readFileSync } from 'node:fs';
import { UsageError } from '../index.js';
import { kinds } from './kinds.js';

const advice = 'A configuration file is a JSON object such as { "min-score": 0.3, "format": "json" }.';

/**
 * Reads a configuration file: a JSON object of options by their long names, which those on the command line override.
 *
 * @throws {UsageError} when it cannot be read, is no JSON object, or holds what is no option
 */
export function settingsFrom(path: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`cannot read the configuration ${path}`, 'Check the path.', { cause });
  }
  let settings: unknown;
  try {
    settings = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new UsageError(`the configuration ${path} is not JSON`, advice, { cause });
  }
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings))
    throw new UsageError(`the configuration ${path} is not a JSON object`, advice);
  for (const [option, value] of Object.entries(settings)) check(path, option, value);
  return settings as Record<string, unknown>;
}

function check(path: string, option: string, value: unknown): void {
  const kind = kinds.get(option);
  if (!kind)
    throw new UsageError(`the configuration ${path} has no use for ${JSON.stringify(option)}`, advice);
  if (!kind.is(value))
    throw new UsageError(`the configuration ${path}: ${option} takes ${kind.takes}`, advice);
}
