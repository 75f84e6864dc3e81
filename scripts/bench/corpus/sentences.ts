import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ownCorpus = fileURLToPath(new URL('../../../corpus', import.meta.url));

/** What Reuters' desks wrote short. */
const written: Readonly<Record<string, string>> = {
  bln: 'billion',
  cts: 'cents',
  dlr: 'dollar',
  dlrs: 'dollars',
  mln: 'million',
  pct: 'percent',
  stg: 'sterling',
  vs: 'versus',
};

/** Stories of Reuters-21578 in the folder, as blocks of running text; without it the articles of our own sample corpus. */
export function storiesIn(data: string | undefined): { readonly name: string; readonly stories: string[][] } {
  const file = data === undefined ? undefined : join(data, 'reuters-21578', 'articles.jsonl');
  if (file !== undefined && existsSync(file)) {
    const stories = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text.split(/\n(?=\s)/).map(plain));
    return { name: 'reuters-21578', stories };
  }
  const stories = readdirSync(ownCorpus)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(ownCorpus, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
    .map((text) => text.split(/\n{2,}/).map(plain));
  return { name: 'our sample corpus alone', stories };
}

/** One line, ASCII alone, without bracketed symbols, what was written short written out. */
function plain(block: string): string {
  return block
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[^\x20-\x7e]+/g, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/\b[a-z]{2,4}\b/g, (word) => written[word] ?? word)
    .replace(/ +(?=[ ,.;])/g, '')
    .trim();
}

const abbreviation =
  /(?:\b[A-Z]|\b(?:Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Jr|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|[A-Z]\.[A-Z]))\.$/;

/** Sentences of a block of news, by its full stops. */
export function sentencesOf(block: string): string[] {
  const sentences: string[] = [];
  let begin = 0;
  for (const { 0: stop, index } of block.matchAll(/[.!?]["']?(?= +["']?[A-Z])/g)) {
    const end = index + stop.length;
    if (abbreviation.test(block.slice(begin, end))) continue;
    sentences.push(block.slice(begin, end).trim());
    begin = end;
  }
  return [...sentences, block.slice(begin).trim()];
}

/** Whether it is a whole sentence of prose, of 8 to 40 words of which few are figures. */
export function isProse(sentence: string): boolean {
  const words = sentence.split(' ');
  return (
    words.length >= 8 &&
    words.length <= 40 &&
    /^["']?[A-Z][a-z]*\b/.test(sentence) &&
    /[.!?]["']?$/.test(sentence) &&
    (sentence.match(/"/g)?.length ?? 0) % 2 === 0 &&
    !/[+*=_|[\]{}~^@#\\/]|--|\.\./.test(sentence) &&
    words.filter((word) => /\d/.test(word)).length <= 0.15 * words.length &&
    words.filter((word) => /^[A-Z]{2,}$/.test(word)).length <= 2
  );
}
