import type { Link } from '../../model/passage.js';
import type { Span } from '../../model/span.js';

/** A sentence with the words that none of its partners has. */
export interface Sentence {
  readonly span: Span;
  readonly differing: readonly Span[];
}

/** Sentences joined by links, each once and in text order: one beside one, or one beside those it was split into. */
export interface Stack {
  readonly a: readonly Sentence[];
  readonly b: readonly Sentence[];
}

/** What two sorted lists of spans both cover. */
function intersection(left: readonly Span[], right: readonly Span[]): readonly Span[] {
  const common: Span[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const begin = Math.max(left[i]!.begin, right[j]!.begin);
    const end = Math.min(left[i]!.end, right[j]!.end);
    if (begin < end) common.push({ begin, end });
    if (left[i]!.end < right[j]!.end) i++;
    else j++;
  }
  return common;
}

const keyOf = (side: 'a' | 'b', { begin, end }: Span): string => `${side}${begin}-${end}`;

/** The sentences of one side; a word differs only if it does in every link of its sentence. */
function sentencesOf(links: readonly Link[], side: 'a' | 'b'): readonly Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const link of links) {
    const key = keyOf(side, link[side]);
    const known = sentences.get(key)?.differing;
    const differing = link.differing[side];
    sentences.set(key, { span: link[side], differing: known ? intersection(known, differing) : differing });
  }
  return [...sentences.values()].sort((x, y) => x.span.begin - y.span.begin);
}

/** Groups links that share a sentence, directly or through others, in order of their first link. */
export function stacksOf(links: readonly Link[]): readonly Stack[] {
  const groups = new Map<string, Set<Link>>();
  for (const link of links) {
    const keys = [keyOf('a', link.a), keyOf('b', link.b)];
    const known = keys.map((key) => groups.get(key)).filter((group) => group !== undefined);
    const [group = new Set<Link>(), other] = known;
    group.add(link);
    for (const moved of other ?? []) {
      group.add(moved);
      groups.set(keyOf('a', moved.a), group).set(keyOf('b', moved.b), group);
    }
    for (const key of keys) groups.set(key, group);
  }
  return [...new Set(groups.values())].map((group) => ({
    a: sentencesOf([...group], 'a'),
    b: sentencesOf([...group], 'b'),
  }));
}
