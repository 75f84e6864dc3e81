import type { SentenceWords } from './words.js';

/** How the wording bounds a number: `least` for "more than", `most` for "up to", `vague` for "dozens". */
export type Bound = 'exact' | 'about' | 'nearly' | 'least' | 'most' | 'vague';

const before: readonly (readonly [string, Bound])[] = [
  ['no more than', 'most'],
  ['not more than', 'most'],
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['in excess of', 'least'],
  ['as many as', 'about'],
  ['as much as', 'about'],
  ['a maximum of', 'most'],
  ['a minimum of', 'least'],
  ['a total of', 'exact'],
  ['more than', 'least'],
  ['greater than', 'least'],
  ['fewer than', 'most'],
  ['less than', 'most'],
  ['at least', 'least'],
  ['at most', 'most'],
  ['upwards of', 'least'],
  ['up to', 'most'],
  ['close to', 'nearly'],
  ['shortly before', 'about'],
  ['shortly after', 'about'],
  ['just before', 'about'],
  ['just after', 'about'],
  ['just under', 'nearly'],
  ['just over', 'least'],
  ['well over', 'least'],
  ['an estimated', 'about'],
  ['over', 'least'],
  ['above', 'least'],
  ['exceeding', 'least'],
  ['under', 'most'],
  ['below', 'most'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['circa', 'about'],
  ['estimated', 'about'],
];

/** Such phrases by their last words. */
const phrases = new Map<string, { readonly parts: readonly string[]; readonly bound: Bound }[]>();
for (const [phrase, bound] of before) {
  const parts = phrase.split(' ');
  const last = parts.at(-1)!;
  phrases.set(last, [...(phrases.get(last) ?? []), { parts, bound }]);
}

/** The bound in the words before `at`, and the place where they begin; longer phrases come first. */
export function boundBefore(words: SentenceWords, at: number): { bound: Bound; from: number } {
  for (const { parts, bound } of phrases.get(words.lowerAt(at - 1)) ?? []) {
    const from = at - parts.length;
    if (from < 0 || parts.some((part, k) => words.lowerAt(from + k) !== part)) continue;
    const isBroken = parts.some((_, k) => /[,;.:()—–]/.test(words.gap[from + k + 1]!));
    if (!isBroken) return { bound, from };
  }
  return { bound: 'exact', from: at };
}

/** The bound in the words from `at` on ("or more", "or so", "plus", "200+"), and the place after them. */
export function boundBehind(words: SentenceWords, at: number): { bound: Bound; to: number } | undefined {
  const { gap } = words;
  const word = words.lowerAt(at);
  const next = words.lowerAt(at + 1);
  if (gap[at]!.startsWith('+')) return { bound: 'least', to: at };
  if (word === 'or' && next === 'so') return { bound: 'about', to: at + 2 };
  if (word === 'or' && /^(?:more|older|above|over|higher)$/.test(next)) return { bound: 'least', to: at + 2 };
  if (word === 'or' && /^(?:less|fewer|under|lower)$/.test(next)) return { bound: 'most', to: at + 2 };
  if (word === 'plus' && gap[at] === '-') return { bound: 'least', to: at + 1 };
  if (word === 'odd' && gap[at] === '-') return { bound: 'about', to: at + 1 };
  return undefined;
}

/**
 * The values that a bounded number may stand for. A plain figure may be rounded to two digits, to a whole number, or by
 * 2.5%; "about" leaves
 * 10%, more where the figure is rounder, and nobody says "more than 200" of 450.
 */
export function allowed(value: number, step: number, bound: Bound): { low: number; high: number } {
  const digits = Math.floor(Math.log10(Math.max(value, step) / step) + 1e-9) + 1;
  // 5 of 5.3, but not 70 of 72.
  const rounding =
    digits >= 2 || step === 1 ? Math.min(step / 2, 0.1 * value) : Math.min(step / 2, 0.025 * value);
  const loose = Math.min(Math.max(0.1 * value, step / 2), 0.15 * value);
  switch (bound) {
    case 'exact':
      return { low: value - rounding, high: value + rounding };
    case 'about':
      return { low: value - loose, high: value + loose };
    case 'nearly':
      return { low: 0.85 * value, high: 1.02 * value };
    case 'least':
      return { low: 0.99 * value, high: 2 * value };
    case 'most':
      return { low: 0.5 * value, high: 1.01 * value };
    case 'vague':
      return { low: value, high: value };
  }
}
