import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SegmentedText } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { bare } from '../attribution/named.js';
import { statementsOf } from '../attribution/statements.js';
import type { Statement } from '../attribution/statements.js';
import { bylineNames } from './byline.js';
import { creditsIn } from './credit.js';
import { datelineAt } from './dateline.js';
import type { Dateline } from './dateline.js';
import { isOutlet, keyOf } from './key.js';
import { isMedium } from './media.js';
import type { Source, SourceKind, Sourcing } from './source.js';

/** A dateline stands in one of a text's first sentences: before it there can be a title, a byline and a date. */
const LATEST_DATELINE = 8;

const sourceOf = (kind: SourceKind, { begin, end }: Span, name: string, full = name): Source => ({
  kind,
  span: { begin, end },
  name: bare(name),
  key: keyOf(full),
});

const own =
  /^(?:this (?:newspaper|paper|website|site|publication|reporter|magazine|programme)|our (?:reporter|correspondent|newspaper)s?)\b/u;

/** The paper that a phrase names, by all of it or at its end: "a column in the Brackwater Gazette". */
function paperIn(phrase: string, isPaper: (name: string) => boolean): string | undefined {
  if (!isPaper(phrase)) return undefined;
  const last = /^(?:.*\s)?(?:from|in|of|by) (.+)$/u.exec(phrase)?.[1];
  return last !== undefined && isPaper(bare(last)) ? bare(last) : phrase;
}

/** What a statement says: nothing where it names no source, or one that is only told something. */
function fromStatement(
  statement: Statement,
  isPaper: (name: string) => boolean,
  outlet: string | undefined,
): Source | undefined {
  const { phrase, called, role, form } = statement;
  const self = own.exec(phrase)?.[0];
  if (self !== undefined) return sourceOf('own', statement, self);
  if (form !== 'noun') return undefined;
  const paper = paperIn(phrase, isPaper);
  if (paper !== undefined) {
    const isOwn = outlet !== undefined && isOutlet(paper, outlet);
    return sourceOf(isOwn ? 'own' : 'medium', statement, paper);
  }
  return role === 'speaker' ? sourceOf('authority', statement, called.written, called.full) : undefined;
}

/** Whether a character is one of ASCII that can be seen. */
const isMark = (code: number): boolean => code > 0x20 && code < 0x7f;

/** Whether sentence `s` begins a line. */
function beginsLine({ text, sentences }: SegmentedText, s: number): boolean {
  const begin = sentences.begin[s]!;
  // Most stand behind a space and the end of another.
  if (text.charCodeAt(begin - 1) === 0x20 && isMark(text.charCodeAt(begin - 2))) return false;
  return /(?:^|[\n\r])[^\S\n\r]*$/.test(text.slice(Math.max(0, begin - 8), begin));
}

/** What a line says that is a byline or a credit. */
function fromLine(line: string, begin: number, isPaper: (name: string) => boolean): Source[] {
  const sources: Source[] = [];
  for (const name of bylineNames(line))
    sources.push(sourceOf('byline', { begin, end: begin + line.length }, name));
  if (sources.length > 0) return sources;
  for (const credit of creditsIn(line, isPaper))
    for (const name of credit.names)
      sources.push(sourceOf('credit', { begin: begin + credit.begin, end: begin + credit.end }, name));
  return sources;
}

/** The first dateline of a text, if it has one. */
function datelineOf(text: SegmentedText): Dateline | undefined {
  for (let s = 0; s < Math.min(LATEST_DATELINE, text.sentences.length); s++) {
    const dateline = beginsLine(text, s) ? datelineAt(text.text, text.sentences.begin[s]!) : undefined;
    if (dateline) return dateline;
  }
  return undefined;
}

/**
 * What a text says of where its copy comes from: datelines, credit lines, bylines, and what it attributes to other media
 * and to anybody else. Work is linear in the text.
 *
 * @param outlet the paper that carries the text, if known: what it attributes to that paper is its own
 */
export function sourcingOf(text: SegmentedText, vocabulary: Vocabulary, outlet?: string): Sourcing {
  const { sentences } = text;
  const dateline = datelineOf(text);
  const sources: Source[] = [];
  const agencies = new Set<string>();
  if (dateline)
    for (const agency of dateline.agencies) {
      const source = sourceOf('dateline', dateline.span, agency);
      sources.push(source);
      agencies.add(source.key);
    }
  const isPaper = (name: string): boolean =>
    isMedium(name) || (agencies.size > 0 && agencies.has(keyOf(name)));
  const credited = new Set<number>();
  for (let s = 0; s < sentences.length; s++) {
    if (!beginsLine(text, s)) continue;
    const line = fromLine(
      text.text.slice(sentences.begin[s], sentences.end[s]),
      sentences.begin[s]!,
      isPaper,
    );
    if (line.length > 0) credited.add(s);
    for (const source of line) sources.push(source);
  }
  for (const statement of statementsOf(text, vocabulary)) {
    const source = credited.has(statement.sentence) ? undefined : fromStatement(statement, isPaper, outlet);
    if (source) sources.push(source);
  }
  return { place: dateline?.place ?? null, sources: sources.sort((x, y) => x.span.begin - y.span.begin) };
}
