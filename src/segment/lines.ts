import { CharacterClass, classOfUnit } from './characters.js';

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
    if (!(classOfUnit(text.charCodeAt(at)) & (CharacterClass.space | CharacterClass.ignorable))) return false;
  return true;
};

function* linesOf(text: string): Generator<Line> {
  let begin = 0;
  for (const { index, 0: mark } of text.matchAll(/\r\n|[\n\r\u000B\u000C\u0085\u2028\u2029]/g)) {
    yield { begin, end: index };
    begin = index + mark.length;
  }
  yield { begin, end: text.length };
}

/**
 * Whether the line runs on into the next one. It does when its next word would not have fitted within the width that
 * the lines around it keep to, as a wrapping program breaks it; a list line or a heading stops short of that.
 */
function runsOn(text: string, line: Line, next: Line, width: number): boolean {
  if (/^\s*(?:[•▪◦‣*–—-]|\d{1,2}[.)])\s/u.test(text.slice(next.begin, Math.min(next.end, next.begin + 8))))
    return false;
  const first = /^(\s*)(\S*)/.exec(text.slice(next.begin, Math.min(next.end, next.begin + WIDEST_WRAPPED)));
  const indent = first?.[1]?.length ?? 0;
  // An indented line begins a paragraph, as in agency copy.
  if (indent >= 2 && /^\S/.test(text.slice(line.begin, line.begin + 1))) return false;
  const ending = text.slice(Math.max(line.begin, line.end - 20), line.end);
  if (/^\p{Ll}{2}/u.test(first?.[2] ?? '') && !/[.!?:;]["'”’)]*\s*$/u.test(ending)) return true;
  if (width > WIDEST_WRAPPED || width < NARROWEST_WRAPPED) return false;
  const used = text.slice(line.begin, line.end).trimEnd().length;
  return used + 1 + (first?.[2]?.length ?? 0) >= width * 0.85;
}

/** Cuts a text at blank lines, and at line ends that are not the soft breaks of hard-wrapped text. */
export function blocksOf(text: string): Block[] {
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
  for (const line of linesOf(text)) {
    if (isBlank(text, line)) close();
    else group.push(line);
  }
  close();
  return blocks;
}
