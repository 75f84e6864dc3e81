import { SentenceRole } from '../model/segmented.js';
import type { SegmentedText, Sentences, TermIndex, Tokens } from '../model/segmented.js';
import { sentenceEnds } from './boundaries.js';
import { CharacterClass, classOfUnit } from './characters.js';
import { Column, arraysOf } from './column.js';
import { isFurniture } from './furniture.js';
import { blocksOf } from './lines.js';
import type { Block } from './lines.js';
import { quotationsOf } from './quotations.js';
import { tokenize } from './tokens.js';

/** A sentence of more tokens is cut: no news sentence is longer, and later stages compare sentences with each other. */
const LONGEST_SENTENCE = 250;

/** A line of its own without a full stop is a heading up to this many tokens. */
const LONGEST_HEADING = 20;

/** Furniture comes in groups; a line this short between such lines belongs to them. */
const SHORT_LINE = 3;

const invisible = CharacterClass.space | CharacterClass.ignorable;

// Room for the sentences and landmarks of one text, filled anew for each.
const begins = new Column(64);
const ends = new Column(64);
const firstTokens = new Column(64);
const sentenceRoles = new Column(64);
const found = new Column(256);

class SentenceColumns {
  #token = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
  ) {
    for (const column of [begins, ends, firstTokens, sentenceRoles]) column.empty();
  }

  /** Adds what `begin` to `end` holds, trimmed, cut where it is too long; nothing if it is blank. */
  add(begin: number, end: number, role: number): void {
    let from = begin;
    let to = end;
    while (from < to && classOfUnit(this.text.charCodeAt(from)) & invisible) from++;
    while (to > from && classOfUnit(this.text.charCodeAt(to - 1)) & invisible) to--;
    if (from === to) return;
    const { begin: tokenBegin, length } = this.tokens;
    let start = this.#token;
    let token = start;
    while (token < length && tokenBegin[token]! < to) token++;
    this.#token = token;
    while (this.#token - start > LONGEST_SENTENCE) {
      const cut = start + LONGEST_SENTENCE;
      this.#push(from, this.tokens.end[cut - 1]!, start, role);
      from = this.tokens.begin[cut]!;
      start = cut;
    }
    this.#push(from, to, start, role);
  }

  #push(begin: number, end: number, firstToken: number, role: number): void {
    begins.push(begin);
    ends.push(end);
    firstTokens.push(firstToken);
    sentenceRoles.push(role);
  }

  finish(): Sentences {
    const { length } = begins;
    firstTokens.push(this.tokens.length);
    const [begin, end, firstToken] = arraysOf([begins, ends, firstTokens]) as [
      Uint32Array,
      Uint32Array,
      Uint32Array,
    ];
    return { length, begin, end, firstToken, role: new Uint8Array(sentenceRoles.view()) };
  }
}

const wordsIn = (line: string): number =>
  line.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** Whether a stop, comma or colon ends a line, with closing marks after it. */
function isStopped(line: string): boolean {
  let last = line.length - 1;
  while (last >= 0 && `"'”’»)]`.includes(line.charAt(last))) last--;
  return last >= 0 && '.!…。:;,'.includes(line.charAt(last));
}

/** Role of each block, by its wording and by the company it keeps. */
function rolesOf(text: string, blocks: readonly Block[]): number[] {
  const roles = blocks.map((block): number => {
    const line = text.slice(block.begin, Math.min(block.end, block.begin + 2000)).trim();
    if (isFurniture(line)) return SentenceRole.furniture;
    const heading = block.alone && !isStopped(line) && wordsIn(line) <= LONGEST_HEADING;
    return heading ? SentenceRole.heading : SentenceRole.prose;
  });
  const isFurnitureAt = (i: number): boolean => roles[i] === SentenceRole.furniture;
  return roles.map((role, i) => {
    if (role !== SentenceRole.heading || !(isFurnitureAt(i - 1) || isFurnitureAt(i + 1))) return role;
    const block = blocks[i]!;
    return wordsIn(text.slice(block.begin, block.end)) <= SHORT_LINE ? SentenceRole.furniture : role;
  });
}

/**
 * Cuts a text into sentences and tokens and finds its quotations. Work is linear in the text's length.
 *
 * @param terms gives term ids; texts to be compared must share it
 */
export function segment(text: string, terms: TermIndex): SegmentedText {
  found.empty();
  const tokens = tokenize(text, terms, found);
  const landmarks = found.view();
  const columns = new SentenceColumns(text, tokens);
  const blocks = blocksOf(text, landmarks);
  const roles = rolesOf(text, blocks);
  let first = 0;
  blocks.forEach((block, i) => {
    let begin = block.begin;
    while (first < landmarks.length && landmarks[first]! < begin) first++;
    for (const end of sentenceEnds(text, begin, block.end, landmarks, first)) {
      columns.add(begin, end, roles[i]!);
      begin = end;
    }
  });
  return { text, tokens, sentences: columns.finish(), quotations: quotationsOf(text, landmarks) };
}
