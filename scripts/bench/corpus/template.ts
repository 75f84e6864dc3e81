import type { Words } from './words.js';

/** A word of a template: what stays is written out, what a story fills in is said by its kind. */
export interface Slot {
  /** Punctuation before and after the word. */
  readonly before: string;
  readonly after: string;
  readonly kind: 'fixed' | 'topical' | 'name' | 'full-name' | 'number' | 'month' | 'day';
  readonly word: string;
  /** Of a topical word, its part of speech. */
  readonly class: string;
}

/** A sentence as a frame that stories fill with their names, numbers and topical words. */
export type Template = readonly Slot[];

export const months =
  'January February March April May June July August September October November December'.split(' ');
export const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

function slotOf(part: string, place: 'first' | 'within' | 'last', words: Words): Slot {
  const [, before, word, end] = /^([^A-Za-z0-9]*)(.*?)([^A-Za-z0-9]*)$/.exec(part)!;
  // Of abbreviated names, as U.S. is one, the full stop goes with the name.
  const after = place === 'last' ? end! : end!.replace('.', '');
  const kindOf = (): Slot['kind'] => {
    const core = word!.replace(/'s?$/, '');
    if (/\d/.test(core)) return 'number';
    if (months.includes(core)) return 'month';
    if (days.includes(core)) return 'day';
    const lower = core.toLowerCase();
    if (/^[A-Z]/.test(core) && core !== 'I' && !(place === 'first' && words.isCommon(lower))) return 'name';
    return words.hasContent(lower) ? 'topical' : 'fixed';
  };
  const kind = kindOf();
  const possessive = kind === 'fixed' ? '' : (/'s?$/.exec(word!)?.[0] ?? '');
  const core = word!.slice(0, word!.length - possessive.length);
  return {
    before: before!,
    after: possessive + after,
    kind,
    word: core,
    class: kind === 'topical' ? words.classOf(core.toLowerCase()) : '',
  };
}

/** Makes slots shared, since few differ. */
export class Templates {
  readonly #slots = new Map<string, Slot>();

  constructor(private readonly words: Words) {}

  of(sentence: string): Template {
    const slots: Slot[] = [];
    const parts = sentence.split(' ');
    for (const [at, part] of parts.entries()) {
      const slot = this.#shared(part, at === 0 ? 'first' : at < parts.length - 1 ? 'within' : 'last');
      const last = slots.at(-1);
      const joins =
        slot.kind === 'name' && slot.before === '' && last?.after === '' && last.kind.endsWith('name');
      if (!joins) slots.push(slot);
      else slots[slots.length - 1] = this.#named(last, slot);
    }
    return slots;
  }

  #shared(part: string, place: 'first' | 'within' | 'last'): Slot {
    const key = `${place} ${part}`;
    const known = this.#slots.get(key) ?? slotOf(part, place, this.words);
    this.#slots.set(key, known);
    return known;
  }

  /** Names in a row are one, of several words. */
  #named(first: Slot, last: Slot): Slot {
    const key = `${first.before} names ${last.after}`;
    const made: Slot = { before: first.before, after: last.after, kind: 'full-name', word: '', class: '' };
    const known = this.#slots.get(key) ?? made;
    this.#slots.set(key, known);
    return known;
  }
}
