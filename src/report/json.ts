import type { Result } from '../model/result.js';
import { indented } from './encoding.js';

/** The whole result as indented JSON, each span on one line. */
export const renderJson = (result: Result): string => indented(result);
