import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Articles } from './article.js';

/** Lines that go to the file at once. */
const LINES = 1000;

/** Where the parts of a corpus lie. */
export interface CorpusFiles {
  /** An article a line. */
  readonly jsonl: string;
  /** A line `{ source, derived, kind }` a derivation. */
  readonly truth: string;
  /** The texts, a file an article. */
  readonly folder: string;
}

export function filesOf(work: string, name: string): CorpusFiles {
  const at = join(work, name);
  return { jsonl: `${at}.jsonl`, truth: `${at}.truth.jsonl`, folder: at };
}

function withoutControls(id: string, text: string): string {
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(text))
    throw new Error(`${id}: a control character, which peers stop at`);
  return text;
}

async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const making = `${path}.part`;
  const stream = createWriteStream(making);
  let kept: string[] = [];
  const flush = async (): Promise<void> => {
    if (kept.length > 0 && !stream.write(`${kept.join('\n')}\n`)) await once(stream, 'drain');
    kept = [];
  };
  for (const line of lines) {
    kept.push(line);
    if (kept.length === LINES) await flush();
  }
  await flush();
  stream.end();
  await once(stream, 'close');
  renameSync(making, path);
}

function* jsonLines(articles: Articles, count: number): Generator<string> {
  for (let number = 0; number < count; number++) {
    const article = articles.article(number);
    withoutControls(article.id, article.text);
    yield JSON.stringify(article);
  }
}

function* truthLines(articles: Articles, count: number): Generator<string> {
  for (let number = 0; number < count; number++) {
    const truth = articles.truth(number);
    if (truth !== undefined) yield JSON.stringify(truth);
  }
}

/** Writes the articles from 0 to `count` − 1 and their truth; what is there already stays. */
export async function writeCorpus(files: CorpusFiles, articles: Articles, count: number): Promise<void> {
  if (!existsSync(files.jsonl)) await writeLines(files.jsonl, jsonLines(articles, count));
  if (!existsSync(files.truth)) await writeLines(files.truth, truthLines(articles, count));
}

/** Writes the texts of the same articles as files `ID.txt`; a folder that is there stays. */
export function writeFolder(files: CorpusFiles, articles: Articles, count: number): void {
  if (existsSync(files.folder)) return;
  const making = `${files.folder}.part`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  for (let number = 0; number < count; number++) {
    const { id, text } = articles.article(number);
    writeFileSync(join(making, `${id}.txt`), withoutControls(id, text));
  }
  renameSync(making, files.folder);
}
