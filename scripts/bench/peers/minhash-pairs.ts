/** Pairs of articles by the npm package minhash, 5-grams of words: `minhash-pairs.ts FOLDER CORPUS.jsonl` */
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

interface Signature {
  update(shingle: string): void;
}
interface Library {
  readonly Minhash: new () => Signature;
  readonly LshIndex: new () => {
    insert(id: string, signature: Signature): void;
    query(signature: Signature): string[];
  };
}

const WORDS = 5;
const [folder, corpus] = process.argv.slice(2);
const { Minhash, LshIndex } = createRequire(join(folder!, 'package.json'))('minhash') as Library;
const index = new LshIndex();
let seen = 0;
for await (const line of createInterface({ input: createReadStream(corpus!) })) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const words = text.toLowerCase().match(/\w+/g) ?? [];
  const signature = new Minhash();
  for (let i = 0; i + WORDS <= words.length; i++) signature.update(words.slice(i, i + WORDS).join(' '));
  index.insert(id, signature);
  for (const other of index.query(signature)) if (other !== id) process.stdout.write(`${other}\t${id}\n`);
  seen++;
}
process.stdout.write(`seen\t${seen}\n`);
