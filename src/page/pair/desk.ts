import type { Span } from '../../model/span.js';
import type { Body, ListedDocument } from '../../report/html/data.js';
import { formatHash } from '../hash.js';
import type { Parameters } from '../hash.js';
import type { Context } from '../screen.js';
import type { Target } from '../review/marks.js';
import type { Sort } from './highlights.js';
import type { SideName } from './shares.js';
import type { Faced } from './sides.js';
import { addressOf, stateOf } from './state.js';
import type { State } from './state.js';

/** A place in both texts that the reader is led to; on a side without one nothing is shown. */
export interface Pointed {
  readonly sort: Sort;
  readonly number: number;
  readonly a: Span | undefined;
  readonly b: Span | undefined;
  /**
   * The side that the reader looks at, which stays as it is; how far from its top, in pixels; and what of the other text
   * is to stand beside it, if not the beginning of the place.
   */
  readonly from?: { readonly side: SideName; readonly level: number; readonly beside?: Span | undefined };
}

/** What the parts of the screen share: the pair, how it is being read, and what the reader asks for. */
export class Desk {
  readonly context: Context;
  readonly pair: Faced;
  readonly documents: Readonly<Record<SideName, ListedDocument>>;
  readonly bodies: Readonly<Record<SideName, Body>>;
  #parameters: Parameters;
  #state: State;
  #from: Pointed['from'];
  readonly #changes: ((now: State, before: State) => void)[] = [];
  readonly #points: ((pointed: Pointed) => void)[] = [];

  constructor(context: Context, pair: Faced, parameters: Parameters) {
    const { report } = context;
    this.context = context;
    this.pair = pair;
    this.documents = { a: report.document(pair.a), b: report.document(pair.b) };
    this.bodies = { a: report.body(pair.a), b: report.body(pair.b) };
    this.#parameters = parameters;
    this.#state = stateOf(parameters, pair.passages.length);
  }

  get state(): State {
    return this.#state;
  }

  /** Called when the reading has changed. */
  onChange(listener: (now: State, before: State) => void): void {
    this.#changes.push(listener);
  }

  /** Called when the reader is to be led to a place. */
  onPoint(listener: (pointed: Pointed) => void): void {
    this.#points.push(listener);
  }

  /** Changes what is shown; the address keeps it, without a new entry in the history. */
  set(changes: Partial<State>): void {
    const before = this.#state;
    this.#state = { ...before, ...changes };
    this.#parameters = addressOf(this.#parameters, this.#state);
    this.context.replace(this.#parameters);
    for (const listener of this.#changes) listener(this.#state, before);
  }

  /** The address of a passage, read as the pair is read now. */
  hrefOf(passage: number): string {
    return formatHash(addressOf(this.#parameters, { ...this.#state, passage }));
  }

  /** Goes to a passage: a new entry in the history, or again to the one that is chosen. */
  choose(passage: number, from?: Pointed['from']): void {
    this.#from = from;
    if (this.#state.passage === passage) this.pointToPassage();
    else location.hash = this.hrefOf(passage);
  }

  /** Takes over a changed address. */
  follow(parameters: Parameters): void {
    const before = this.#state;
    this.#parameters = parameters;
    this.#state = stateOf(parameters, this.pair.passages.length);
    for (const listener of this.#changes) listener(this.#state, before);
    if (this.#state.passage !== undefined && this.#state.passage !== before.passage) this.pointToPassage();
    this.#from = undefined;
  }

  point(pointed: Pointed): void {
    for (const listener of this.#points) listener(pointed);
  }

  /** Leads to the chosen passage, if there is one. */
  pointToPassage(): void {
    const number = this.#state.passage;
    if (number === undefined) return;
    const { a, b } = this.pair.passages[number - 1]!;
    const from = this.#from;
    this.#from = undefined;
    this.point({ sort: 'passage', number: number - 1, a, b, ...(from && { from }) });
  }

  /** What a reader's mark on the pair, or on its passage of a number from 0, is on: as the result has it. */
  target(passage?: number): Target {
    const { a, b } = this.documents;
    const { swapped, passages } = this.pair;
    const ids = swapped ? { a: b.id, b: a.id } : { a: a.id, b: b.id };
    if (passage === undefined) return ids;
    const spans = passages[passage]!;
    return {
      ...ids,
      passage: swapped ? { a: spans.b, b: spans.a } : { a: spans.a, b: spans.b },
    };
  }
}
