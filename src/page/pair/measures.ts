import { say } from '../strings/common.js';
import { pair as words } from '../strings/pair.js';
import type { Desk } from './desk.js';
import type { SideName } from './shares.js';
import { wordsOf } from './words.js';

/** Characters of a passage from which on its length is told in characters: its words would take too long to count. */
const LONG = 1 << 18;

/** Similarity of a passage of a number from 0, its words on both sides as far as texts are known, and its changed facts. */
export function measures({ pair, bodies }: Desk, passage: number): string {
  const { similarity, drift, a, b } = pair.passages[passage]!;
  const spans = { a, b };
  const count = (side: SideName): number | undefined => {
    const { text } = bodies[side];
    const { begin, end } = spans[side];
    return text === null || end - begin > LONG ? undefined : wordsOf(text, spans[side]).length;
  };
  const [inA, inB] = [count('a'), count('b')];
  const known = inA !== undefined && inB !== undefined;
  return [
    known
      ? words.about(say.score(similarity), inA, inB)
      : words.aboutUncounted(say.score(similarity), a.end - a.begin, b.end - b.begin),
    ...(drift.length > 0 ? [words.changes(drift.length)] : []),
  ].join(' · ');
}
