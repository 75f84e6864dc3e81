import { type Line, type Run, type Style, pad, lineWidth, spaces } from './line.js';
import { WIDE, charactersOf, widthOf } from './width.js';

/** What stays on one line if it can: a word, or a wide character with the punctuation that belongs to it. */
interface Atom {
  runs: Run[];
  width: number;
  readonly wide: boolean;
  readonly spaced: boolean;
}

const opening = '[「『（《〈【〔［\\[]*';
const closing = '[、。，．！？：；」』）》〉】〕］\\]\\p{M}]*';
const atomPattern = new RegExp(
  `(?<space> +)|(?<wide>${opening}${WIDE}${closing})|(?:(?!${WIDE})[^ ])+`,
  'gu',
);

function atomsOf(line: Line): Atom[] {
  const atoms: Atom[] = [];
  let spaced = false;
  for (const { text, style } of line)
    for (const { 0: piece, groups } of text.matchAll(atomPattern)) {
      if (groups?.['space'] !== undefined) {
        spaced = true;
        continue;
      }
      const wide = groups?.['wide'] !== undefined;
      const last = atoms.at(-1);
      if (last && !spaced && !wide && !last.wide) {
        // A word that changes its style half-way is still one word.
        last.runs.push({ text: piece, style });
        last.width += widthOf(piece);
      } else atoms.push({ runs: [{ text: piece, style }], width: widthOf(piece), wide, spaced });
      spaced = false;
    }
  return atoms;
}

/** Grows lines from left to right. */
class Paragraph {
  readonly lines: Run[][] = [];
  #used = 0;

  constructor(readonly width: number) {}

  add(atom: Atom): void {
    const gap = atom.spaced && this.#used > 0 ? 1 : 0;
    if (this.lines.length === 0 || this.#used + gap + atom.width > this.width) this.#break();
    else if (gap === 1) this.#space(atom.runs[0]!.style);
    if (atom.width <= this.width) for (const run of atom.runs) this.#put(run, widthOf(run.text));
    else for (const run of atom.runs) this.#pour(run);
  }

  /** A blank between words of one style is of that style, so that it does not end it. */
  #space(style: Style | undefined): void {
    const same = this.lines.at(-1)!.at(-1)!.style === style;
    this.#put({ ...spaces(1), style: same ? style : undefined }, 1);
  }

  /** A word longer than the line is parted wherever the line ends. */
  #pour({ text, style }: Run): void {
    for (const character of charactersOf(text)) {
      const width = widthOf(character);
      if (this.#used + width > this.width) this.#break();
      this.#put({ text: character, style }, width);
    }
  }

  #break(): void {
    this.lines.push([]);
    this.#used = 0;
  }

  #put(run: Run, width: number): void {
    const line = this.lines.at(-1)!;
    const last = line.at(-1);
    if (last && last.style === run.style)
      line[line.length - 1] = { text: last.text + run.text, style: run.style };
    else line.push(run);
    this.#used += width;
  }
}

/** Breaks a line into lines of at most `width` columns, white space collapsed; none for a line without words. */
export function wrap(line: Line, width: number): readonly Line[] {
  const paragraph = new Paragraph(width);
  for (const atom of atomsOf(line)) paragraph.add(atom);
  return paragraph.lines;
}

/** The body wrapped to the right of `lead`, which stands on its first line only. */
export function hang(lead: Line, body: Line, width: number): readonly Line[] {
  const indent = lineWidth(lead);
  return wrap(body, width - indent).map((line, i) => [...(i === 0 ? lead : pad([], indent)), ...line]);
}

/** Entries one after another, two blanks apart, broken between entries only; each must fit by itself. */
export function flow(entries: readonly Line[], width: number): readonly Line[] {
  const lines: Line[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last && lineWidth(last) + 2 + lineWidth(entry) <= width)
      lines[lines.length - 1] = [...last, spaces(2), ...entry];
    else lines.push(entry);
  }
  return lines;
}
