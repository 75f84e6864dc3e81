import { comparePair } from '../../src/index.js';
import type { Run } from './measurement.js';
import { isCompletion, readMixset } from './mixset.js';

/** Any number does; the same one every time, so that two versions of the product show much the same links. */
const SEED = 20_240_417;

/** Numbers from 0 up to 1 that look like chance (mulberry32, Tommy Ettinger, 2017). */
function* chance(): Generator<number, never> {
  let state = SEED;
  for (;;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Some links between rewrites by language models and their sources, chosen by chance, as text to read and judge. */
export async function linksToRead(run: Run, count: number): Promise<string> {
  const links: { readonly order: number; readonly text: string }[] = [];
  const random = chance();
  for (const { source, rewrite } of readMixset(run).filter((each) => !isCompletion(each))) {
    const { passages } = await comparePair(source, rewrite, { lexicon: run.lexicon });
    for (const { a, b, similarity } of passages.flatMap((passage) => passage.links))
      links.push({
        order: random.next().value,
        text: [
          `${rewrite.id}, similarity ${similarity.toFixed(2)}`,
          `  source:  ${source.text.slice(a.begin, a.end)}`,
          `  rewrite: ${rewrite.text.slice(b.begin, b.end)}`,
        ].join('\n'),
      });
  }
  const chosen = links.sort((x, y) => x.order - y.order).slice(0, count);
  return chosen.map(({ text }, i) => `${i + 1}. ${text}\n`).join('\n');
}
