import type { Document } from '../../src/index.js';
import { sampled } from './measurement.js';
import type { Run } from './measurement.js';
import { readRows, textOf } from './rows.js';
import type { Row } from './rows.js';

/** A news passage and what a language model made of it. */
export interface Rewrite {
  /** The model and what it was told to do, such as `gpt4_rewrite`. */
  readonly operation: string;
  readonly source: Document;
  readonly rewrite: Document;
}

/** Whether a text carries the source on instead of retelling it. */
export const isCompletion = ({ operation }: Rewrite): boolean => operation.endsWith('complete');

/** MixSet (Zhang et al., 2024), news: 35 passages with eight texts made from each. */
export const readMixset = (run: Run): Rewrite[] =>
  sampled(readRows(run.data, 'mixset-news/passages.jsonl'), run).flatMap((row) => {
    const source = { id: textOf(row, 'id'), text: textOf(row, 'source') };
    return (row['rewrites'] as Row[]).map((made) => {
      const operation = textOf(made, 'operation');
      return { operation, source, rewrite: { id: `${source.id} ${operation}`, text: textOf(made, 'text') } };
    });
  });
