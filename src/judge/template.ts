import { backgroundIdf } from '../lexicon/background.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Alignment, SentenceLink } from '../model/alignment.js';
import type { Background } from '../model/background.js';
import type { SegmentedText } from '../model/segmented.js';

/** Passages that share less of what is particular to them are of one template: under 2 of 100 rewrites do. */
const LEAST_PARTICULAR = 0.45;
/** Passages that share more of it are copies, however common their words. */
const COPIED = 0.75;
/** Which of the rarest shared words must be rare: one or two may be shared by chance, as a round figure is. */
const RARE_WORDS = 3;
/** How rare, as a share of ln N, the idf of a word that one document holds. */
const RARE = 0.66;

/** One side's linked sentences in squared corpus idf: what has a counterpart, all, and the idf of shared words. */
function weigh(
  { tokens, sentences }: SegmentedText,
  linked: Iterable<number>,
  matched: ReadonlySet<number>,
  idf: (term: number) => number,
): { shared: number; all: number; idfs: number[] } {
  let shared = 0;
  let all = 0;
  const idfs = new Map<number, number>();
  for (const s of new Set(linked))
    for (let t = sentences.firstToken[s]!; t < sentences.firstToken[s + 1]!; t++) {
      const weight = idf(tokens.term[t]!);
      all += weight ** 2;
      if (!matched.has(t)) continue;
      shared += weight ** 2;
      idfs.set(tokens.term[t]!, weight);
    }
  return { shared, all, idfs: [...idfs.values()].sort((x, y) => y - x) };
}

/**
 * Whether two passages are alike because they were made after one template, and not one after the other. Texts of one
 * template share its common words and differ in the rare ones, names and figures; a rewrite keeps rare ones. Judged by
 * the share of the words that both have, by squared corpus idf, on the side that says less, and by how rare the
 * third-rarest shared word is.
 *
 * The constants were chosen on rewrites of MixSet and OneStopEnglish, 98 in 100 of which pass, against alike but
 * unrelated agency briefs of Reuters-21578, 9 in 10 of which do not.
 */
export function isTemplate(
  a: SegmentedText,
  b: SegmentedText,
  { links }: Alignment,
  background: Background,
  vocabulary: Vocabulary,
): boolean {
  const idf = (term: number): number => backgroundIdf(background, vocabulary, term);
  const equal = ({ words }: SentenceLink, side: 'a' | 'b'): Uint32Array =>
    words[side].filter((_, i) => words.equal[i] === 1);
  const matchedA = new Set(links.flatMap((link) => [...equal(link, 'a')]));
  const matchedB = new Set(links.flatMap((link) => [...equal(link, 'b')]));
  const inA = weigh(
    a,
    links.map((link) => link.a),
    matchedA,
    idf,
  );
  const inB = weigh(
    b,
    links.map((link) => link.b),
    matchedB,
    idf,
  );
  const { shared, all, idfs } = inA.all < inB.all ? inA : inB;
  const particular = all === 0 ? 0 : shared / all;
  if (particular < LEAST_PARTICULAR) return true;
  return particular < COPIED && (idfs[RARE_WORDS - 1] ?? 0) < RARE * Math.log(background.documents);
}
