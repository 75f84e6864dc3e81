import { isProse, sentencesOf, storiesIn } from './sentences.js';
import { Templates } from './template.js';
import type { Template } from './template.js';
import { Words } from './words.js';

/** What articles are made of. */
export interface Pool {
  /** Where it comes from. */
  readonly name: string;
  readonly templates: readonly Template[];
  readonly words: Words;
}

/** @param data folder with `reuters-21578/articles.jsonl`; without it our own sample corpus serves */
export function poolFrom(data: string | undefined): Pool {
  const { name, stories } = storiesIn(data);
  const sentences = new Set(stories.flat().flatMap(sentencesOf).filter(isProse));
  const words = new Words(sentences);
  const templates = new Templates(words);
  return { name, templates: [...sentences].map((sentence) => templates.of(sentence)), words };
}
