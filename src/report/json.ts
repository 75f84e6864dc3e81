import type { Result } from '../model/result.js';
import { encode } from './encoding.js';

/** A span as JSON.stringify breaks it over lines; line breaks inside strings are escaped, so text never matches. */
const brokenSpan = /\{\n\s+"begin": (\d+),\n\s+"end": (\d+)\n\s+\}/g;

/** The whole result as indented JSON, each span on one line. */
export function renderJson(result: Result): string {
  return `${encode(result, 2).replace(brokenSpan, '{ "begin": $1, "end": $2 }')}\n`;
}
