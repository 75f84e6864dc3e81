import { WordClass } from '../../lexicon/wordclass.js';
import type { Drift } from '../../model/passage.js';
import type { Name } from '../facts/names.js';
import type { SentenceWords } from '../facts/words.js';
import { ALIKE, contextOf, isNearly } from './context.js';
import type { Context } from './context.js';
import { areKindred, areOfOneKind, isName } from './namelike.js';
import { changed, matchBest } from './pairing.js';
import { arePartlySame } from './partly.js';
import { areAlike, areVariants, spellingOf, tellingSpellings } from './variants.js';
import type { Spelling } from './variants.js';
import type { FactView, LinkView } from './view.js';

const spellings = new WeakMap<SentenceWords, readonly Spelling[]>();

/** The spellings of the words of a sentence, those of one letter left out; found once. */
function spellingsIn(words: SentenceWords): readonly Spelling[] {
  let known = spellings.get(words);
  if (!known) {
    known = words.lower.filter((word) => word.length > 1).map(spellingOf);
    spellings.set(words, known);
  }
  return known;
}

/** Whether a sentence has a name of the same thing, or all the words of the name. */
function tells(name: Name, view: FactView): boolean {
  if (view.names.some((other) => areAlike(name.ways, other.ways))) return true;
  const words = spellingsIn(view.words);
  const has = (own: Spelling): boolean => words.some((other) => areVariants(own, other));
  return name.ways.some((way) => tellingSpellings(way).every(has));
}

const lostNames = (link: LinkView, own: FactView, others: readonly FactView[]): Name[] =>
  own.names.filter((name) => isName(link, own, name) && !others.some((view) => tells(name, view)));

/** Names of either sentence that the other side does not tell; none of b where all of a are told. */
interface LostNames {
  readonly a: readonly Name[];
  readonly b: readonly Name[];
}

const known = new WeakMap<LinkView, LostNames>();

/** The names that are lost in a link, found once. */
function lostIn(link: LinkView): LostNames {
  let lost = known.get(link);
  if (!lost) {
    const { a, b, aroundA, aroundB } = link;
    const ofA = lostNames(link, a, [b, ...aroundA]);
    lost = { a: ofA, b: ofA.length === 0 ? [] : lostNames(link, b, [a, ...aroundB]) };
    known.set(link, lost);
  }
  return lost;
}

/** Whether each side names something that the other does not: they may tell of different things. */
export function haveOtherNames(link: LinkView): boolean {
  const { a, b } = lostIn(link);
  return a.length > 0 && b.length > 0;
}

/** Whether a name stands in a list of names, of which each text may pick others. */
function isListed({ names, words }: FactView, name: Name): boolean {
  const isNext = (from: number, to: number): boolean => from === to && /^[,;] $/.test(words.gap[to]!);
  return names.some((other) => isNext(other.to, name.from) || isNext(name.to, other.from));
}

/** Whether nothing but the names differs around two names that have something in common. */
const isOfOne = ({ isPaired, less, more, shared, flanks }: Context, isOnly: boolean): boolean =>
  isPaired ? more >= 0.4 && (shared >= 2 || flanks > 0) : isOnly && less >= 0.75 && shared >= 2;

/** The same for names that have nothing in common. */
const isSure = ({ less, more, shared, flanks }: Context): boolean =>
  shared >= 2 && less >= 0.5 && more >= 0.6 && flanks === 2;

/** Whether a name of the same kind stands elsewhere in the sentence, and no other name differs. */
const isMoved = ({ isPaired, more, shared }: Context, isOnly: boolean): boolean =>
  isOnly && more >= 0.6 && shared >= (isPaired ? 2 : 3);

/** Words between a preposition and a name. */
const article = /^(?:the|a|an)$/;

/** Whether the same preposition, or "and", stands before two names: "in Zurich", "in Basel". */
function areGoverned({ a, b, vocabulary }: LinkView, x: Name, y: Name): boolean {
  const before = ({ words }: FactView, from: number): number =>
    from - (article.test(words.lower[from - 1] ?? '') ? 2 : 1);
  const [i, j] = [before(a, x.from), before(b, y.from)];
  if (i < 0 || j < 0 || a.term[i] !== b.term[j]) return false;
  return vocabulary.wordClass(a.term[i]!) === WordClass.preposition || a.words.lower[i] === 'and';
}

/** Names that changed: neither is told by the other side, and they play the same part in the sentence. */
export function nameDrift(link: LinkView): Drift[] {
  const { a, b } = link;
  if (!isNearly(link, ALIKE)) return [];
  const { a: lostA, b: lostB } = lostIn(link);
  const isOnly = lostA.length === 1 && lostB.length === 1;
  return matchBest(lostA, lostB, (x, y) => {
    const context = contextOf(a, b, x, y);
    const score = context.less + context.more + context.flanks + (context.isPaired ? 2 : 0);
    if (arePartlySame(link, x, y)) return isOfOne(context, isOnly) ? 5 + score : 0;
    const isGoverned = areGoverned(link, x, y);
    const isCertain = isSure(context) || (isMoved(context, isOnly) && (isGoverned || areKindred(link, x, y)));
    return isCertain && areOfOneKind(link, x, y, isGoverned) && !(isListed(a, x) && isListed(b, y))
      ? score
      : 0;
  }).map(([x, y]) => changed('name', link, x, y));
}
