import { isReporting } from '../../lexicon/reporting.js';
import { asked } from '../facts/form.js';
import type { FactView } from './view.js';

/** Words with which something is left open or told of as to come, be it as a verb, a noun or an adverb. */
const softening = new RegExp(
  `^(?:${[
    'arguably|reputedly|may|might|could|would|should|can|if|unless|whether|possib\\p{Ll}+|probab\\p{Ll}+|perhaps|maybe|likely|apparent\\p{Ll}*|seem\\p{Ll}*|appear\\p{Ll}*',
    'alleg\\p{Ll}+|suspected|suspicion\\p{Ll}*|purport\\p{Ll}*|suppos\\p{Ll}+|presum\\p{Ll}+|reportedly|rumou?r\\p{Ll}*|claim\\p{Ll}*|believ\\p{Ll}+|thought|think\\p{Ll}*|understood|fear\\p{Ll}*',
    'expect\\p{Ll}*|plan(?:s|ned|ning)?|intend\\p{Ll}*|intention\\p{Ll}*|hop(?:e|es|ed|ing)|aim\\p{Ll}*|want\\p{Ll}*|seek\\p{Ll}*|sought|propos\\p{Ll}+|threat\\p{Ll}*|consider\\p{Ll}*|potential\\p{Ll}*',
    'due|bid|effort\\p{Ll}*|attempt\\p{Ll}*|tr(?:y|ies|ied|ying)|accus(?:es?|ed|ing|ation|ations)|charg(?:es?|ed)|opinion|consider\\p{Ll}*|estimat\\p{Ll}+|assert\\p{Ll}*|contend\\p{Ll}*|contention',
    'version|assum\\p{Ll}+|feel\\p{Ll}*|felt|risk\\p{Ll}*|odds|likelihood|chance\\p{Ll}*|prospect\\p{Ll}*|future|eventual\\p{Ll}*|ask(?:s|ed|ing)?|prepar\\p{Ll}+',
  ].join('|')})$`,
  'u',
);

const saying = /^(?:saying|according|sources?|cit(?:es|ed|ing)|quot(?:es|ed|ing))$/;

/** What the form of a word tells of openness: the values of the sum. */
const Open = { softening: 1, saying: 2, to: 4 } as const;

const opennessOf = asked([
  ({ lower }) => softening.test(lower),
  ({ lower }) => isReporting(lower) || saying.test(lower),
  ({ lower }) => lower === 'to',
]);

/** Whether a sentence tells something on somebody's word. */
export function isReported({ words, text, sentence }: FactView): boolean {
  const { sentences, quotations } = text;
  const [begin, end] = [sentences.begin[sentence]!, sentences.end[sentence]!];
  const isQuoting = quotations.begin.some((at) => at >= begin && at < end);
  return isQuoting || words.form.some((form) => (opennessOf(form) & Open.saying) !== 0);
}

/**
 * Whether a sentence leaves something open in any other way, or tells of what is meant to come.
 *
 * @param isShared whether the other sentence has the word at a place as well, so that it opens nothing there
 */
export function isOpen(
  { words, text: { text, sentences }, sentence }: FactView,
  isShared: (at: number) => boolean,
): boolean {
  const isAsking = text.slice(sentences.begin[sentence], sentences.end[sentence]).includes('?');
  const opens = (at: number): boolean => {
    const told = opennessOf(words.form[at]!);
    if ((told & Open.to) !== 0) return /^(?:set|about|ready)$/.test(words.lowerAt(at - 1));
    return (told & Open.softening) !== 0 && !isShared(at);
  };
  return isAsking || words.form.some((_, at) => opens(at));
}
