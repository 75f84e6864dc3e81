import type { Spans } from '../model/span.js';
import { CharacterClass, classAt, classOfUnit, isSpace } from './characters.js';
import { Column } from './column.js';
import { MarkRole, markAt } from './marks.js';
import type { Mark } from './marks.js';

const { letter, digit, space, mark: anyMark } = CharacterClass;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Marks open at a time, at most: those further out are given up. */
const DEEPEST = 8;

const openingMark = /^(?:["“„«]|``)/;

interface Range {
  readonly begin: number;
  readonly end: number;
}

/** Whether a quotation that no mark closes goes on in the paragraph at `at`, which opens it anew. */
function reopens(text: string, at: number): boolean {
  const end = Math.min(text.length, at + 8);
  let from = at;
  while (from < end && isSpace(text.charCodeAt(from))) from++;
  return openingMark.test(text.slice(from, Math.min(end, from + 2)));
}

/** Behind the last of the line feeds at `at` between which there is nothing but white space. */
function blankEnd(text: string, at: number): number {
  let end = at + 1;
  for (let i = end; i < text.length && isSpace(text.charCodeAt(i)); i++)
    if (text.charCodeAt(i) === LINE_FEED) end = i + 1;
  return end;
}

/** Whether the line that ends at `end` ends in a stop and the next one opens a quotation. */
function endsBeforeQuotation(text: string, begin: number, end: number): boolean {
  const isPair = end - 1 > begin && text.charCodeAt(end - 1) === CARRIAGE_RETURN;
  const last = isPair ? end - 2 : end - 1;
  return last >= begin && '.!?…'.includes(text.charAt(last)) && reopens(text, end + 1);
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

  constructor(
    private readonly text: string,
    private readonly range: Range,
    private readonly marks: readonly Mark[],
  ) {}

  /** The outermost ones, in order. */
  quotations(continues: boolean): Range[] {
    this.marks.forEach((mark, i) => {
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
    const next = this.marks.slice(i + 1, i + 1 + DEEPEST).find((mark) => mark.family === family);
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

// Room for the quotations of one text, filled anew for each.
const begins = new Column(16);
const ends = new Column(16);

/**
 * Spans of quoted speech, without their marks: “ ”, " ", « », » «, „ “, ‘ ’, ' ', `` '' and corner brackets; of nested ones
 * the outermost. A quotation over several paragraphs is one in each. Work is linear in the text.
 *
 * @param landmarks positions of all quotation marks and line breaks of the text among them, ascending
 */
export function quotationsOf(text: string, landmarks: Uint32Array): Spans {
  begins.empty();
  ends.empty();
  let marks: Mark[] = [];
  let begin = 0;
  const close = (end: number, next: number): void => {
    if (marks.length === 0) return;
    for (const quotation of new Paragraph(text, { begin, end }, marks).quotations(reopens(text, next))) {
      const span = trimmed(text, quotation);
      if (!span) continue;
      begins.push(span.begin);
      ends.push(span.end);
    }
    marks = [];
  };
  // What lies before it has been looked at.
  let on = 0;
  for (const at of landmarks) {
    if (at < on) continue;
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) {
      // Paragraphs end at a blank line, and where the next line opens a quotation; lines of hard-wrapped text are joined.
      on = blankEnd(text, at);
      if (on === at + 1 && !endsBeforeQuotation(text, begin, at)) continue;
      close(at, on);
      begin = on;
    } else if (classOfUnit(unit) & anyMark) {
      const mark = markAt(text, at);
      if (!mark) continue;
      marks.push(mark);
      on = mark.end;
    }
  }
  close(text.length, text.length);
  return { begin: begins.toArray(), end: ends.toArray() };
}
