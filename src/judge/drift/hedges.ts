import { isDoubting, isReporting } from '../../lexicon/reporting.js';
import type { Places } from './context.js';
import { isSpace } from '../facts/words.js';
import type { FactView } from './view.js';

/** Words by which a sentence leaves open whether something is so. */
export interface Hedge extends Places {
  /** Whether what is left open can stand before it, as in "70 were killed, Moscow claimed". */
  readonly isReport: boolean;
  /** Whether it is on somebody's word, so that "said" tells no less. */
  readonly isOfWord: boolean;
  /** Whether it tells of what is meant to come, which "will" tells of as well. */
  readonly isPlan: boolean;
}

const adverbs =
  /^(?:allegedly|reportedly|purportedly|supposedly|apparently|possibly|perhaps|probably|presumably)$/;
const adjectives = /^(?:alleged|suspected|purported)$/;
const modal = /^(?:may|might)$/;
const planning =
  /^(?:plans?|planned|planning|intends?|intended|intending|hopes?|hoped|hoping|aims?|aimed|aiming|wants?|wanted|seeks?|sought|proposes?|proposed|threatens?|threatened|expected|likely)$/;
/** "Is believed to have", "is thought to be". */
const believed =
  /^(?:believed|thought|said|supposed|understood|feared|rumoured|rumored|alleged|claimed|reported)$/;

/** A claim that is a statement: before "that", "to have" or a clause, and not a claim of money, lives or victory. */
function isStatement({ words, isContent }: FactView, at: number): boolean {
  const next = words.lower[at + 1] ?? '';
  if (next === 'that' || /^(?:he|she|it|they|we|there)$/.test(next)) return true;
  if (next === 'to') return true;
  const isBehind = at + 1 === words.lower.length || /^[,.”"]/.test(words.gap[at + 1]!);
  if (isBehind) return at > 3;
  // "Moscow claimed 70 attackers were killed": another verb follows.
  return words.lower
    .slice(at + 1, at + 10)
    .some(
      (word, k) =>
        /^(?:was|were|is|are|had|has|have|would|will|could|did)$/.test(word) && isContent[at + 1 + k] === 0,
    );
}

/** "May be cute, but": granted, and not left open. */
const isGranted = ({ words }: FactView, at: number): boolean => words.lower.indexOf('but', at) > at;

function hedgeAt(view: FactView, i: number): Hedge | undefined {
  const { lower, written, gap } = view.words;
  const word = lower[i]!;
  const next = lower[i + 1] ?? '';
  const isBeforeTo = next === 'to' && isSpace(gap[i + 1]);
  const one = { from: i, to: i + 1, isReport: false, isOfWord: true, isPlan: false };
  const own = { ...one, isOfWord: false };
  if (adverbs.test(word) || (adjectives.test(word) && next !== 'of')) return one;
  if (modal.test(word) && written[i] === word && next !== 'not') return isGranted(view, i) ? undefined : own;
  if (word === 'could' && next === 'have' && /(?:ed|en|wn)$/.test(lower[i + 2] ?? '')) return own;
  if (believed.test(word) && isBeforeTo && /^(?:is|are|was|were|been|being)$/.test(lower[i - 1] ?? ''))
    return { ...one, to: i + 2 };
  if (/^(?:accused|suspected)$/.test(word) && next === 'of') return { ...one, to: i + 2 };
  if (word === 'could' && next !== 'not') return { ...own, isPlan: true };
  if (planning.test(word) && isBeforeTo) return { ...own, to: i + 2, isPlan: true };
  if (/^(?:estimat|believ|maintain|suggest|contend|speculat|accus)/.test(word)) return undefined;
  return isDoubting(word) && isStatement(view, i) ? { ...one, isReport: true } : undefined;
}

/** Words of a sentence that leave open whether something is so. */
export function hedgesIn(view: FactView): Hedge[] {
  const found: Hedge[] = [];
  for (let i = 0; i < view.words.lower.length; i++) {
    const hedge = hedgeAt(view, i);
    if (!hedge) continue;
    found.push(hedge);
    i = hedge.to - 1;
  }
  return found;
}

const softening = new RegExp(
  `^(?:${[
    'may|might|could|would|should|can|if|unless|whether|possib\\p{Ll}+|probab\\p{Ll}+|perhaps|maybe|likely|apparent\\p{Ll}*|seem\\p{Ll}*|appear\\p{Ll}*',
    'alleg\\p{Ll}+|suspect\\p{Ll}*|suspicion\\p{Ll}*|purport\\p{Ll}*|suppos\\p{Ll}+|presum\\p{Ll}+|reportedly|rumou?r\\p{Ll}*|claim\\p{Ll}*|believ\\p{Ll}+|thought|think\\p{Ll}*|understood|fear\\p{Ll}*',
    'expect\\p{Ll}*|plan(?:s|ned|ning)?|intend\\p{Ll}*|intention\\p{Ll}*|hop(?:e|es|ed|ing)|aim\\p{Ll}*|want\\p{Ll}*|seek\\p{Ll}*|sought|propos\\p{Ll}+|threat\\p{Ll}*|consider\\p{Ll}*|potential\\p{Ll}*',
    'due|bid|effort\\p{Ll}*|attempt\\p{Ll}*|tr(?:y|ies|ied|ying)|accus\\p{Ll}+|charg\\p{Ll}+|blam\\p{Ll}+|prosecut\\p{Ll}+|opinion|view|consider\\p{Ll}*|estimat\\p{Ll}+|assert\\p{Ll}*|contend\\p{Ll}*|contention',
    'version|account\\p{Ll}*|assum\\p{Ll}+|feel\\p{Ll}*|felt|risk\\p{Ll}*|odds|likelihood|chance\\p{Ll}*|prospect\\p{Ll}*|future|eventual\\p{Ll}*|soon|want|ask\\p{Ll}*|ready|prepar\\p{Ll}+',
  ].join('|')})$`,
  'u',
);

const saying = /^(?:saying|according|sources?|cit(?:es|ed|ing)|quot(?:es|ed|ing))$/;

/** Whether a sentence tells something on somebody's word. */
export function isReported({ words, told, sentence }: FactView): boolean {
  const { sentences, quotations } = told.text;
  const [begin, end] = [sentences.begin[sentence]!, sentences.end[sentence]!];
  const isQuoting = quotations.begin.some((at) => at >= begin && at < end);
  return isQuoting || words.lower.some((word) => isReporting(word) || saying.test(word));
}

/** Whether a sentence leaves something open in any other way, or tells of what is meant to come. */
export function isOpen({ words, told, sentence }: FactView): boolean {
  const { text, sentences } = told.text;
  const isAsking = text.slice(sentences.begin[sentence], sentences.end[sentence]).includes('?');
  return (
    isAsking ||
    words.lower.some(
      (word, i) =>
        softening.test(word) || (word === 'to' && /^(?:set|about|ready)$/.test(words.lower[i - 1] ?? '')),
    )
  );
}
