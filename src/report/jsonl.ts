import type { Result } from '../model/result.js';
import { encode } from './encoding.js';

/** The listed pairs, one a line; nothing for a result without pairs. */
export function renderJsonl(result: Result): string {
  return result.pairs.map((pair) => `${encode(pair, 0)}\n`).join('');
}
