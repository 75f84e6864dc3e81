import { SentenceRole, nothingFound } from '../model/segmented.js';
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

/** Role of a block by its wording. */
function roleOf(text: string, { begin, end, alone }: Block): number {
  const line = text.slice(begin, Math.min(end, begin + 2000)).trim();
  if (isFurniture(line)) return SentenceRole.furniture;
  const isHeading = alone && !isStopped(line) && wordsIn(line) <= LONGEST_HEADING;
  return isHeading ? SentenceRole.heading : SentenceRole.prose;
}

/** Role of each block, by its wording and by the company it keeps. */
function rolesOf(text: string, blocks: readonly Block[]): Uint8Array {
  const roles = new Uint8Array(blocks.length);
  for (let i = 0; i < roles.length; i++) roles[i] = roleOf(text, blocks[i]!);
  // What the one before was by its wording, as it may be another by now.
  let before: number = SentenceRole.prose;
  for (let i = 0; i < roles.length; i++) {
    const role = roles[i]!;
    const after = i + 1 < roles.length ? roles[i + 1]! : SentenceRole.prose;
    const isBeside = before === SentenceRole.furniture || after === SentenceRole.furniture;
    before = role;
    if (role !== SentenceRole.heading || !isBeside) continue;
    const { begin, end } = blocks[i]!;
    if (wordsIn(text.slice(begin, end)) <= SHORT_LINE) roles[i] = SentenceRole.furniture;
  }
  return roles;
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
  for (let i = 0; i < roles.length; i++) {
    const block = blocks[i]!;
    let { begin } = block;
    while (first < landmarks.length && landmarks[first]! < begin) first++;
    for (const end of sentenceEnds(text, begin, block.end, landmarks, first)) {
      columns.add(begin, end, roles[i]!);
      begin = end;
    }
  }
  return {
    text,
    tokens,
    sentences: columns.finish(),
    quotations: quotationsOf(text, landmarks),
    found: nothingFound(),
  };
}
