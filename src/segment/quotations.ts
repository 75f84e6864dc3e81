import type { Spans } from '../model/span.js';
import { CharacterClass, classAt, classOfUnit } from './characters.js';
import { Column } from './column.js';
import { MarkRole, markAt } from './marks.js';
import type { Mark } from './marks.js';

const { letter, digit, space } = CharacterClass;

/** Marks open at a time, at most: those further out are given up. */
const DEEPEST = 8;

const openingMark = /^\s*(?:["“„«]|``)/;

interface Range {
  readonly begin: number;
  readonly end: number;
}

/** Whether a quotation that no mark closes goes on in the paragraph at `at`, which opens it anew. */
const reopens = (text: string, at: number): boolean => openingMark.test(text.slice(at, at + 8));

/**
 * Paragraphs: they end at a blank line, and at a line's end behind a full stop where the next line opens a quotation.
 * Lines of hard-wrapped text are joined. `next` is where the one after it begins.
 */
function* paragraphsOf(text: string): Generator<Range & { readonly next: number }> {
  let begin = 0;
  for (const { index, 0: mark } of text.matchAll(/\n(?:[^\S\n]*\n)*/g)) {
    const next = index + mark.length;
    const isNew = /[.!?…]\r?$/.test(text.slice(Math.max(begin, index - 2), index)) && reopens(text, next);
    if (!isNew && mark === '\n') continue;
    yield { begin, end: index, next };
    begin = next;
  }
  yield { begin, end: text.length, next: text.length };
}

/** Whether `close` can close what `open` opened. */
function pairs(text: string, open: Mark, close: Mark): boolean {
  const [left, right] = [text.charAt(open.at), text.charAt(close.at)];
  switch (open.family) {
    case 'low':
      return close.family === 'double';
    case 'angle':
      return close.family === 'angle' && left !== right;
    case 'corner':
      return (left === '「' ? '」' : '』') === right;
    case 'single':
      return close.family === 'single' && (left === "'") === (right === "'");
    case 'double':
      return close.family === 'double' && (right !== '“' || close.roles === MarkRole.closes);
  }
}

/** The quotations of one paragraph, found in one pass over its marks. */
class Paragraph {
  readonly #open: Mark[] = [];
  readonly #found: Range[] = [];
  readonly #marks: readonly Mark[];

  constructor(
    private readonly text: string,
    private readonly range: Range,
  ) {
    const marks: Mark[] = [];
    for (let at = range.begin; at < range.end; at++) {
      const mark = markAt(text, at);
      if (!mark) continue;
      marks.push(mark);
      at = mark.end - 1;
    }
    this.#marks = marks;
  }

  /** The outermost ones, in order. */
  quotations(continues: boolean): Range[] {
    this.#marks.forEach((mark, i) => {
      this.#take(mark, i);
    });
    const unclosed = this.#unclosed(continues);
    if (unclosed) this.#found.push(unclosed);
    let last = -1;
    return this.#found
      .sort((x, y) => x.begin - y.begin || y.end - x.end)
      .filter(({ begin, end }) => {
        if (begin < last) return false;
        last = end;
        return true;
      });
  }

  #take(mark: Mark, i: number): void {
    const place = this.#opened(mark);
    if (place >= 0 && mark.roles & MarkRole.closes) {
      if (mark.isDoubtful && this.#closesLater(mark, i)) return;
      const { end } = this.#open[place]!;
      this.#open.length = place;
      this.#found.push({ begin: end, end: mark.at });
    } else if (this.#mayOpen(mark)) {
      if (this.#open.length === DEEPEST) this.#open.shift();
      this.#open.push(mark);
    }
  }

  /** Place of the open mark that `mark` can close, or −1: a single mark closes the innermost only. */
  #opened(mark: Mark): number {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      if (pairs(this.text, this.#open[i]!, mark)) return i;
      if (mark.family === 'single') return -1;
    }
    return -1;
  }

  #mayOpen(mark: Mark): boolean {
    if (!(mark.roles & MarkRole.opens)) return false;
    // ” and » open only where they stand before a word, as in Swedish and Danish.
    if (!/[”»]/.test(this.text.charAt(mark.at))) return true;
    const before = mark.at === this.range.begin ? space : classOfUnit(this.text.charCodeAt(mark.at - 1));
    return (before & space) !== 0 && (classAt(this.text, mark.end) & (letter | digit)) !== 0;
  }

  /** Whether the next mark of its kind closes without doubt, so that this one need not. */
  #closesLater({ family }: Mark, i: number): boolean {
    const next = this.#marks.slice(i + 1, i + 1 + DEEPEST).find((mark) => mark.family === family);
    if (next?.roles !== MarkRole.closes) return false;
    return family === 'double' || /[.,!?…]/.test(this.text.charAt(next.at - 1));
  }

  /** The quotation that is never closed, if there is one: up to the paragraph's end. */
  #unclosed(continues: boolean): Range | undefined {
    const mark = this.#open.find(({ family, roles }) => family !== 'single' && roles !== MarkRole.closes);
    if (!mark) return undefined;
    const before = this.text.slice(Math.max(this.range.begin, mark.at - 2), mark.at);
    const introduces = mark.isCurly || before.trim() === '' || /[,:]\s?$/.test(before);
    const holdsOthers = this.#found.some(({ begin }) => begin > mark.end);
    if (
      !continues &&
      (!introduces || holdsOthers || (mark.roles === (MarkRole.opens | MarkRole.closes) && !mark.isCurly))
    )
      return undefined;
    const rest = this.text.slice(mark.end, this.range.end);
    const line = continues ? -1 : rest.search(/(?<=[.!?…])\r?\n/);
    return { begin: mark.end, end: line < 0 ? this.range.end : mark.end + line };
  }
}

/** A quotation without white space at its ends; undefined where it holds no word. */
function trimmed(text: string, { begin, end }: Range): Range | undefined {
  let from = begin;
  let to = end;
  while (from < to && classOfUnit(text.charCodeAt(from)) & space) from++;
  while (to > from && classOfUnit(text.charCodeAt(to - 1)) & space) to--;
  for (let at = from; at < to; at++)
    if (classAt(text, at) & (letter | digit)) return { begin: from, end: to };
  return undefined;
}

/**
 * Spans of quoted speech, without their marks: “ ”, " ", « », » «, „ “, ‘ ’, ' ', `` '' and corner brackets; of nested ones
 * the outermost. A quotation over several paragraphs is one in each. Work is linear in the text.
 */
export function quotationsOf(text: string): Spans {
  const begin = new Column(16);
  const end = new Column(16);
  for (const range of paragraphsOf(text)) {
    const continues = reopens(text, range.next);
    for (const quotation of new Paragraph(text, range).quotations(continues)) {
      const span = trimmed(text, quotation);
      if (!span) continue;
      begin.push(span.begin);
      end.push(span.end);
    }
  }
  return { begin: begin.toArray(), end: end.toArray() };
}
