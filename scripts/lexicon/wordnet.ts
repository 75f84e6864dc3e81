import { readFileSync } from 'node:fs';

/** A set of words that share a meaning, each a word of letters or undefined (phrases, names with dots). */
interface Synset {
  readonly words: readonly (string | undefined)[];
  /** Pointers from a word (or from all, −1) to a word (or all) of another synset: as WordNet's symbols. */
  readonly pointers: readonly {
    readonly symbol: string;
    readonly key: string;
    readonly from: number;
    readonly to: number;
  }[];
}

/** WordNet as far as it is used here. */
export interface WordNet {
  /** By part of speech and offset, such as `n00001740`. */
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Which sense of a word a synset is within its part of speech, 0 the commonest: `${word} ${key}`. */
  readonly senses: ReadonlyMap<string, number>;
}

const parts = [
  ['n', 'noun'],
  ['v', 'verb'],
  ['a', 'adj'],
  ['r', 'adv'],
] as const;

/** Lines of a database file without the licence at its head, cut into fields. */
function* linesOf(path: string): Generator<string[]> {
  for (const line of readFileSync(path, 'latin1').split('\n'))
    if (line !== '' && !line.startsWith(' ')) yield line.split(' ');
}

const single = (word: string): string | undefined =>
  /^[a-z]+$/i.exec(word.replace(/\((?:a|p|ip)\)$/, ''))?.[0].toLowerCase();

/** A synset's adjectives are of kind `a` or `s` (satellite), in one file. */
const partOf = (kind: string): string => (kind === 's' ? 'a' : kind);

function synsetOf(fields: readonly string[]): Synset {
  const count = parseInt(fields[3]!, 16);
  const words = Array.from({ length: count }, (_, i) => single(fields[4 + 2 * i]!));
  const at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
    const [symbol, offset, kind, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i) as [
      string,
      string,
      string,
      string,
    ];
    return {
      symbol,
      key: partOf(kind) + offset,
      from: parseInt(ends.slice(0, 2), 16) - 1,
      to: parseInt(ends.slice(2), 16) - 1,
    };
  });
  return { words, pointers };
}

/** Reads the WordNet database files (formats: wndb(5WN)) of a folder. */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>();
  const senses = new Map<string, number>();
  for (const [part, file] of parts) {
    for (const fields of linesOf(`${folder}/data.${file}`)) synsets.set(part + fields[0]!, synsetOf(fields));
    for (const fields of linesOf(`${folder}/index.${file}`)) {
      const count = Number(fields[2]);
      const offsets = fields.filter((field) => field !== '').slice(-count);
      offsets.forEach((offset, sense) => senses.set(`${fields[0]!} ${part}${offset}`, sense));
    }
  }
  return { synsets, senses };
}
