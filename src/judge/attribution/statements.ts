import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SegmentedText } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { namesIn } from '../facts/names.js';
import { sentenceWords } from '../facts/words.js';
import { isQuoted } from '../quotations/quoted.js';
import { attributionsIn } from './attributions.js';
import type { Attribution } from './attributions.js';
import { bare, calledOf } from './named.js';
import type { Called } from './named.js';
import { isSource } from './phrase.js';
import { is, Word } from './words.js';
import { ofText } from '../facts/oftext.js';

/** Words outside quotations by which a text says who says something. */
export interface Statement extends Span {
  readonly sentence: number;
  readonly role: Attribution['role'];
  /** The source's whole noun phrase, without article. */
  readonly phrase: string;
  readonly called: Called;
  /** `pronoun` where it stands for somebody named before; `other` where it is neither that nor a noun for a source. */
  readonly form: 'noun' | 'pronoun' | 'other';
}

function find(text: SegmentedText, vocabulary: Vocabulary): Statement[] {
  const names = namesIn(text, vocabulary);
  const found: Statement[] = [];
  for (let s = 0; s < text.sentences.length; s++) {
    const words = sentenceWords(text, s);
    const attributions = attributionsIn(words);
    if (attributions.length === 0) continue;
    const inSentence = names.of(s);
    for (const { source, from, to, at, role } of attributions) {
      if (isQuoted(text.quotations, words.beginOf(at))) continue;
      const noun = isSource(words, source) ? 'noun' : 'other';
      // Written out: what is spread into an object makes a slow one.
      found.push({
        begin: words.beginOf(from),
        end: words.endOf(to - 1),
        sentence: s,
        role,
        phrase: bare(text.text.slice(words.beginOf(source.from), words.endOf(source.to - 1))),
        called: calledOf(text.text, words, source, inSentence),
        form: is(words, source.to - 1, Word.pronoun) ? 'pronoun' : noun,
      });
    }
  }
  return found;
}

/** All statements of a text that say who says something, in order. Found once a text, in time linear in it. */
export const statementsOf: (text: SegmentedText, vocabulary: Vocabulary) => readonly Statement[] =
  ofText(find);
