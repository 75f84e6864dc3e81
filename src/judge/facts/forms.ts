import { Form, traitsSoFar } from './form.js';
import { ownCopy } from './remembered.js';

/** Forms, and characters of them, after which a list is given up for a new one, so that no input makes it grow without end. */
const MOST = 1 << 16;
const MOST_CHARACTERS = 1 << 20;

/** Bits of a place among the forms met last. */
const LATEST_BITS = 15;

/** A copy with room for twice as much. */
function larger<T extends Uint16Array | Uint32Array | Int32Array>(values: T): T {
  const copy = new (values.constructor as new (length: number) => T)(2 * values.length);
  copy.set(values);
  return copy;
}

/** Forms of words, numbered from 0 in the order in which they are met. */
export class Forms {
  readonly all: Form[] = [];
  /** Of each form the sum of its traits. */
  traits = new Uint32Array(1024);
  #hash = new Int32Array(1024);
  /** Number of a form and one, in the first slot from that of its hash on that was free; 0 for none. A power of two. */
  #slots = new Uint32Array(4096);
  /** Characters of the forms, those of form `f` from `#first[f]` up to `#first[f + 1]`. */
  #characters = new Uint16Array(8192);
  #first = new Uint32Array(1024);

  /** Number of a form and one, by what is cheap to know of a token; of those that share a place, that met last. */
  readonly #latest = new Uint32Array(1 << LATEST_BITS);

  readonly #told = traitsSoFar();

  /** Whether it has enough forms, or was begun before all modules with traits were loaded. */
  get isDone(): boolean {
    const { length } = this.all;
    return length >= MOST || this.#first[length]! >= MOST_CHARACTERS || this.#told !== traitsSoFar();
  }

  /** The same as `numberAt` of a token of some term: most were met before, and need not be hashed. */
  numberOf(term: number, text: string, begin: number, end: number): number {
    const known = term ^ (text.charCodeAt(begin) << 17) ^ ((end - begin) << 24);
    const place = Math.imul(known, 0x9e3779b1) >>> (32 - LATEST_BITS);
    const latest = this.#latest[place]! - 1;
    if (latest >= 0 && this.#is(latest, text, begin, end)) return latest;
    const form = this.numberAt(text, begin, end);
    this.#latest[place] = form + 1;
    return form;
  }

  /** The number of the form of the word at a place of a text. */
  numberAt(text: string, begin: number, end: number): number {
    let hash = end - begin;
    for (let i = begin; i < end; i++) hash = Math.imul(hash, 0x1000193) ^ text.charCodeAt(i);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    const slots = this.#slots;
    let slot = this.#slotOf(hash);
    for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const form = slots[slot]! - 1;
      if (this.#hash[form] === hash && this.#is(form, text, begin, end)) return form;
    }
    return this.#add(hash, text, begin, end);
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 16)) & (this.#slots.length - 1);
  }

  #is(form: number, text: string, begin: number, end: number): boolean {
    const first = this.#first[form]!;
    if (this.#first[form + 1]! - first !== end - begin) return false;
    for (let i = begin, at = first; i < end; i++, at++)
      if (this.#characters[at] !== text.charCodeAt(i)) return false;
    return true;
  }

  #add(hash: number, text: string, begin: number, end: number): number {
    const number = this.all.length;
    if (number + 1 === this.traits.length) this.#makeRoom();
    const form = new Form(ownCopy(text.slice(begin, end)));
    this.all.push(form);
    this.traits[number] = form.traits;
    this.#hash[number] = hash;
    let at = this.#first[number]!;
    while (at + end - begin > this.#characters.length) this.#characters = larger(this.#characters);
    for (let i = begin; i < end; i++) this.#characters[at++] = text.charCodeAt(i);
    this.#first[number + 1] = at;
    this.#put(number);
    return number;
  }

  #put(form: number): void {
    let slot = this.#slotOf(this.#hash[form]!);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
    this.#slots[slot] = form + 1;
  }

  #makeRoom(): void {
    this.traits = larger(this.traits);
    this.#hash = larger(this.#hash);
    this.#first = larger(this.#first);
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let form = 0; form < this.all.length; form++) this.#put(form);
  }
}

let latest = new Forms();

/** The list that the forms of the next text are put in. */
export function formsForNext(): Forms {
  if (latest.isDone) latest = new Forms();
  return latest;
}
