import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SegmentedText } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { attributionsIn } from '../attribution/attributions.js';
import type { Attribution } from '../attribution/attributions.js';
import { bare, calledOf } from '../attribution/named.js';
import { isSource } from '../attribution/phrase.js';
import { namesIn } from '../facts/names.js';
import type { Name } from '../facts/names.js';
import { sentenceWords, spanOf } from '../facts/words.js';
import type { SentenceWords } from '../facts/words.js';
import { bylineNames } from './byline.js';
import { creditsIn } from './credit.js';
import { datelineAt } from './dateline.js';
import type { Dateline } from './dateline.js';
import { isOutlet, keyOf } from './key.js';
import { isMedium } from './media.js';
import type { Source, SourceKind, Sourcing } from './source.js';

/** A dateline stands in one of a text's first sentences: before it there can be a title, a byline and a date. */
const LATEST_DATELINE = 8;

const sourceOf = (kind: SourceKind, span: Span, name: string, full = name): Source => ({
  kind,
  span,
  name: bare(name),
  key: keyOf(full),
});

const own =
  /^(?:this (?:newspaper|paper|website|site|publication|reporter|magazine|programme)|our (?:reporter|correspondent|newspaper)s?)\b/u;

/** Whether the words speak of the paper itself: "this newspaper", "our reporter", its own name. */
const isOwn = (name: string, outlet: string | undefined): boolean =>
  own.test(name) || (outlet !== undefined && isMedium(name) && isOutlet(name, outlet));

/** Whether sentence `s` begins a line. */
const beginsLine = ({ text, sentences }: SegmentedText, s: number): boolean =>
  /(?:^|[\n\r])[^\S\n\r]*$/.test(text.slice(Math.max(0, sentences.begin[s]! - 8), sentences.begin[s]));

/** What an attribution says: nothing where it names no source, or one that is only told something. */
function fromAttribution(
  text: string,
  words: SentenceWords,
  { source, from, to, role }: Attribution,
  names: readonly Name[],
  isPaper: (name: string) => boolean,
  outlet: string | undefined,
): Source | undefined {
  const at = spanOf(words, source.from, source.to);
  const phrase = bare(text.slice(at.begin, at.end));
  const span = spanOf(words, from, to);
  if (isOwn(phrase, outlet)) return sourceOf('own', span, own.exec(phrase)?.[0] ?? phrase);
  if (!isSource(words, source)) return undefined;
  if (isPaper(phrase)) return sourceOf('medium', span, phrase);
  if (role !== 'speaker') return undefined;
  const { written, full } = calledOf(text, words, source, names);
  return sourceOf('authority', span, written, full);
}

/**
 * What a text says of where its copy comes from: datelines, credit lines, bylines, and what it attributes to other media
 * and to anybody else. Work is linear in the text.
 *
 * @param outlet the paper that carries the text, if known: what it attributes to that paper is its own
 */
export function sourcingOf(text: SegmentedText, vocabulary: Vocabulary, outlet?: string): Sourcing {
  const { sentences } = text;
  const sources: Source[] = [];
  let opening: Dateline | undefined;
  const agencies = new Set<string>();
  const isPaper = (name: string): boolean => isMedium(name) || agencies.has(keyOf(name));
  const names = namesIn(text, vocabulary);
  for (let s = 0; s < sentences.length; s++) {
    const begin = sentences.begin[s]!;
    const end = sentences.end[s]!;
    if (beginsLine(text, s)) {
      if (s < LATEST_DATELINE && !opening) {
        opening = datelineAt(text.text, begin);
        for (const agency of opening?.agencies ?? []) {
          agencies.add(keyOf(agency));
          sources.push(sourceOf('dateline', opening!.span, agency));
        }
      }
      const line = text.text.slice(begin, end);
      const names = bylineNames(line);
      for (const name of names) sources.push(sourceOf('byline', { begin, end }, name));
      if (names.length > 0) continue;
      const credits = creditsIn(line, isPaper);
      for (const credit of credits)
        for (const name of credit.names)
          sources.push(sourceOf('credit', { begin: begin + credit.begin, end: begin + credit.end }, name));
      if (credits.length > 0) continue;
    }
    const words = sentenceWords(text, s);
    const inSentence = names.of(s);
    for (const attribution of attributionsIn(words)) {
      const source = fromAttribution(text.text, words, attribution, inSentence, isPaper, outlet);
      if (source) sources.push(source);
    }
  }
  return { place: opening?.place ?? null, sources: sources.sort((x, y) => x.span.begin - y.span.begin) };
}
