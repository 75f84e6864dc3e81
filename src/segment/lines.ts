import { CharacterClass, classAt, classOfUnit, isSpace, widthAt } from './characters.js';

const { space, ignorable, lower, lineBreak } = CharacterClass;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A run of text that no sentence crosses. `alone`: it is one line of its own, which may be a heading. */
export interface Block {
  readonly begin: number;
  readonly end: number;
  readonly alone: boolean;
}

interface Line {
  readonly begin: number;
  readonly end: number;
}

/** Hard-wrapped text (agency feeds, e-mail, plain-text archives) has lines up to about this many characters. */
const WIDEST_WRAPPED = 110;
const NARROWEST_WRAPPED = 40;

const isBlank = (text: string, { begin, end }: Line): boolean => {
  for (let at = begin; at < end; at++)
    if (!(classOfUnit(text.charCodeAt(at)) & (space | ignorable))) return false;
  return true;
};

function linesOf(text: string, landmarks: Uint32Array): Line[] {
  const lines: Line[] = [];
  let begin = 0;
  for (const at of landmarks) {
    const unit = text.charCodeAt(at);
    if (at < begin || !(classOfUnit(unit) & lineBreak)) continue;
    lines.push({ begin, end: at });
    const isPair = unit === CARRIAGE_RETURN && at + 1 < text.length && text.charCodeAt(at + 1) === LINE_FEED;
    begin = isPair ? at + 2 : at + 1;
  }
  lines.push({ begin, end: text.length });
  return lines;
}

/** Where the white space that begins at `from` ends, `end` at the latest. */
function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where the white space that ends at `end` begins, `begin` at the earliest. */
function trimEnd(text: string, begin: number, end: number): number {
  let at = end;
  while (at > begin && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether a line begins with the mark of a list: a bullet, a dash, `1.` or `2)`. */
function isItem(text: string, { begin, end }: Line): boolean {
  const at = skipSpace(text, begin, Math.min(end, begin + 8));
  const unit = text.charCodeAt(at);
  // A cheap look at what nearly every line has there: a letter.
  if (unit > 0x39 && unit < 0x80) return false;
  return /^(?:[•▪◦‣*–—-]|\d{1,2}[.)])\s/u.test(text.slice(at, Math.min(end, begin + 8)));
}

/** Whether a stop, with closing marks after it, ends what lies between `begin` and `end`. */
function isStopped(text: string, begin: number, end: number): boolean {
  let at = trimEnd(text, begin, end);
  while (at > begin && `"'”’)`.includes(text.charAt(at - 1))) at--;
  return at > begin && '.!?:;'.includes(text.charAt(at - 1));
}

/** Whether two small letters stand at `at`, before `end`. */
function isLower(text: string, at: number, end: number): boolean {
  if (at >= end || !(classAt(text, at) & lower)) return false;
  const next = at + widthAt(text, at);
  return next < end && (classAt(text, next) & lower) !== 0 && next + widthAt(text, next) <= end;
}

/**
 * Whether the line runs on into the next one. It does when its next word would not have fitted within the width that
 * the lines around it keep to, as a wrapping program breaks it; a list line or a heading stops short of that.
 */
function runsOn(text: string, line: Line, next: Line, width: number): boolean {
  if (isItem(text, next)) return false;
  const limit = Math.min(next.end, next.begin + WIDEST_WRAPPED);
  const word = skipSpace(text, next.begin, limit);
  // An indented line begins a paragraph, as in agency copy.
  if (word - next.begin >= 2 && !isSpace(text.charCodeAt(line.begin))) return false;
  if (isLower(text, word, limit) && !isStopped(text, Math.max(line.begin, line.end - 20), line.end))
    return true;
  if (width > WIDEST_WRAPPED || width < NARROWEST_WRAPPED) return false;
  const used = trimEnd(text, line.begin, line.end) - line.begin;
  let wordEnd = word;
  while (wordEnd < limit && !isSpace(text.charCodeAt(wordEnd))) wordEnd++;
  return used + 1 + wordEnd - word >= width * 0.85;
}

/**
 * Cuts a text at blank lines, and at line ends that are not the soft breaks of hard-wrapped text.
 *
 * @param landmarks positions of all line breaks of the text among them, ascending
 */
export function blocksOf(text: string, landmarks: Uint32Array): Block[] {
  const blocks: Block[] = [];
  let group: Line[] = [];
  const close = (): void => {
    const width = group.reduce((widest, { begin, end }) => Math.max(widest, end - begin), 0);
    let begin = 0;
    for (let i = 0; i < group.length; i++) {
      const line = group[i]!;
      const next = group[i + 1];
      if (next && runsOn(text, line, next, width)) continue;
      blocks.push({ begin: group[begin]!.begin, end: line.end, alone: begin === i });
      begin = i + 1;
    }
    group = [];
  };
  for (const line of linesOf(text, landmarks)) {
    if (isBlank(text, line)) close();
    else group.push(line);
  }
  close();
  return blocks;
}
