import { longestNote } from '../../model/review.js';
import { h } from '../dom.js';
import { review as say } from '../strings/review.js';
import { visible } from '../visible.js';

/** How long the typing rests before a note is saved, in milliseconds. */
const REST = 300;

/** A field for a note, which is saved while it is being typed and when it is left. */
export class NoteField {
  readonly #field = h('textarea', { rows: 2, maxlength: longestNote, dir: 'auto' });
  readonly element = h('label', { class: 'note no-print' }, h('span', {}, say.note), this.#field);
  #pending: number | undefined;

  constructor(readonly save: (note: string) => void) {
    this.#field.addEventListener('input', () => {
      if (this.#pending === undefined) addEventListener('pagehide', this.flush);
      else clearTimeout(this.#pending);
      this.#pending = setTimeout(this.flush, REST);
    });
    this.#field.addEventListener('blur', this.flush);
  }

  /** Saves now what has been typed since the last time. */
  readonly flush = (): void => {
    if (this.#pending === undefined) return;
    clearTimeout(this.#pending);
    this.#pending = undefined;
    removeEventListener('pagehide', this.flush);
    this.save(this.#field.value);
  };

  get isInUse(): boolean {
    return this.#pending !== undefined || document.activeElement === this.#field;
  }

  /** Shows a note, unless somebody is typing here. */
  show(note: string): void {
    const text = visible(note);
    // A field has its line ends its own way: what it holds already is not put in anew.
    if (!this.isInUse && this.#field.value !== text.replace(/\r\n?/g, '\n')) this.#field.value = text;
  }
}
