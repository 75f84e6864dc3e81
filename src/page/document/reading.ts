import type { Cluster } from '../../model/result.js';
import type { Body, ListedDocument } from '../../report/html/data.js';
import { formatHash, pairHref } from '../hash.js';
import type { Parameters } from '../hash.js';
import { wordsOf } from '../pair/words.js';
import type { Context } from '../screen.js';
import { sourcesOf } from './sources.js';
import type { Source } from './sources.js';
import { addressOf, stateOf } from './state.js';
import type { State } from './state.js';
import { tracesOf } from './traces.js';
import type { Trace } from './traces.js';

/** What the parts of the screen share: the document, what shares text with it, and how it is being read. */
export class Reading {
  readonly context: Context;
  /** Place of the document. */
  readonly place: number;
  readonly document: ListedDocument;
  readonly body: Body;
  /** The cluster that the document is in. */
  readonly cluster: Cluster | undefined;
  /** By rank. */
  readonly sources: readonly Source[];
  readonly #byPlace: ReadonlyMap<number, Source>;
  readonly #traces: (readonly Trace[] | undefined)[];
  readonly #changes: ((now: State, before: State) => void)[] = [];
  #begins: readonly number[] | undefined;
  #parameters: Parameters;
  #state: State;

  constructor(context: Context, place: number, parameters: Parameters) {
    const { report } = context;
    this.context = context;
    this.place = place;
    this.document = report.document(place);
    this.body = report.body(place);
    this.cluster = report.overview.clusters.find(({ documents }) => documents.includes(this.document.id));
    const named = this.composition?.sources.map(({ source }) => report.placeOf(source)) ?? [];
    this.sources = sourcesOf(
      place,
      report.pairsOf(place).map((pair) => [pair, report.pair(pair)] as const),
      new Set(named.filter((each) => each !== undefined)),
    );
    this.#byPlace = new Map(this.sources.map((source) => [source.other, source]));
    this.#traces = this.sources.map(() => undefined);
    this.#parameters = parameters;
    this.#state = stateOf(parameters, this.#placeOf);
  }

  readonly #placeOf = (id: string): number | undefined => {
    const place = this.context.report.placeOf(id);
    return place === undefined || !this.#byPlace.has(place) ? undefined : place;
  };

  /** What the document is made of, as the result says. */
  get composition(): Cluster['compositions'][number] | undefined {
    return this.cluster?.compositions.find(({ document }) => document === this.document.id);
  }

  get state(): State {
    return this.#state;
  }

  /** The source of a number. */
  source(number: number): Source {
    return this.sources[number - 1]!;
  }

  /** The source that a document is. */
  sourceOf(place: number | undefined): Source | undefined {
    return place === undefined ? undefined : this.#byPlace.get(place);
  }

  other({ other }: Source): ListedDocument {
    return this.context.report.document(other);
  }

  /** The address of the pair with a source, with this document first. */
  pairHref(source: Source, passage?: number): string {
    return pairHref(this.document.id, this.other(source).id, passage);
  }

  /** Reads what was found with a source: some milliseconds for the first of many. */
  read(source: Source): void {
    this.#traces[source.number - 1] ??= tracesOf(
      this.context.report.findings(source.pair),
      source.side,
      source.number,
    );
  }

  /** What a source has of the text; undefined before it is read. */
  traces({ number }: Source): readonly Trace[] | undefined {
    return this.#traces[number - 1];
  }

  /** Whether another page of the report holds what was found with a source. */
  isElsewhere({ pair }: Source): boolean {
    return this.context.report.pair(pair).location === null;
  }

  /** All that has been read of sources that are not left out. */
  counted(): readonly Trace[] {
    return this.sources
      .filter(({ other }) => !this.#state.out.has(other))
      .flatMap((source) => this.traces(source) ?? []);
  }

  /** Where the words of the text begin; undefined where the report does not hold it. */
  get begins(): readonly number[] | undefined {
    const { text } = this.body;
    if (text === null) return undefined;
    return (this.#begins ??= wordsOf(text, { begin: 0, end: text.length }).map(({ begin }) => begin));
  }

  /** Called when the reading has changed. */
  onChange(listener: (now: State, before: State) => void): void {
    this.#changes.push(listener);
  }

  /** The address of the reading with something changed. */
  hrefOf(changes: Partial<State>): string {
    return formatHash(this.#addressOf({ ...this.#state, ...changes }));
  }

  #addressOf(state: State): Parameters {
    return addressOf(this.#parameters, state, (place) => this.context.report.document(place).id);
  }

  /** Changes what is shown; the address keeps it, without a new entry in the history. */
  set(changes: Partial<State>): void {
    const state = { ...this.#state, ...changes };
    this.context.replace(this.#addressOf(state));
    this.#take(state);
  }

  /** Takes over a changed address. */
  follow(parameters: Parameters): void {
    this.#parameters = parameters;
    this.#take(stateOf(parameters, this.#placeOf));
  }

  #take(state: State): void {
    const before = this.#state;
    this.#state = state;
    for (const listener of this.#changes) listener(state, before);
  }
}
