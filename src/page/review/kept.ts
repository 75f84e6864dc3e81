import { longestNote } from '../../model/review.js';
import type { Review, Target } from '../../model/review.js';
import { keyOf } from '../../review/target.js';
import type { Report } from '../report.js';
import { formatLayer, marksUnder, parseLayer } from './layer.js';
import type { Layer, Removal } from './layer.js';
import { onPair } from './listed.js';
import type { Marks } from './marks.js';

/** The marks of the report, and above them those that this browser keeps for it. */
export class KeptMarks implements Marks {
  readonly #report: Report;
  readonly #key: string;
  readonly #folded: ReadonlyMap<string, Review>;
  #layer: Layer = new Map();
  /** What the browser kept when it was last read or written. */
  #text: string | null = null;
  #marks = new Map<string, Review>();
  #keeps = false;

  constructor(report: Report) {
    this.#report = report;
    const { digest, reviews = [] } = report.overview;
    this.#key = `copytaster:review:${digest}`;
    this.#folded = new Map(reviews.map((review) => [keyOf(review), review]));
    try {
      // Some browsers give local files a storage that throws, or one that takes nothing.
      localStorage.setItem('copytaster:probe', '1');
      localStorage.removeItem('copytaster:probe');
      this.#keeps = true;
    } catch {
      // The marks then last until the page is closed.
    }
    this.#show(this.#layer);
    this.#read();
    // Another tab with the same report; without a key everything was cleared.
    addEventListener('storage', ({ key }) => {
      if (key !== null && key !== this.#key) return;
      this.#read();
      document.dispatchEvent(new Event('markschange'));
    });
  }

  readonly all = (): readonly Review[] => [...this.#marks.values()];

  readonly of = (target: Target): Review | undefined => this.#marks.get(keyOf(target));

  readonly kept = (): boolean => this.#keeps;

  readonly set = ({ a, b, passage }: Target, mark: Pick<Review, 'decision' | 'note'> | undefined): void => {
    const target: Target = { a, b, ...(passage && { passage }) };
    this.#change(mark ? [{ ...target, decision: mark.decision, note: mark.note }] : [target]);
  };

  readonly add = (reviews: readonly Review[]): void => {
    this.#change(reviews);
  };

  readonly clear = (): void => {
    this.#change(this.all().map(({ a, b, passage }) => ({ a, b, ...(passage && { passage }) })));
  };

  #change(entries: readonly (Review | Removal)[]): void {
    // What another tab has just written is not to be lost.
    if (this.#keeps) this.#read();
    const layer = new Map(this.#layer);
    for (const entry of entries) {
      const key = keyOf(entry);
      if (entry.decision !== undefined) layer.set(key, { ...entry, note: entry.note.slice(0, longestNote) });
      else if (this.#folded.has(key)) layer.set(key, entry);
      else layer.delete(key);
    }
    this.#show(layer);
    try {
      const text = formatLayer(layer);
      localStorage.setItem(this.#key, text);
      this.#text = text;
      this.#keeps = true;
    } catch {
      this.#keeps = false;
    }
    document.dispatchEvent(new Event('markschange'));
  }

  #read(): void {
    let text: string | null;
    try {
      text = localStorage.getItem(this.#key);
    } catch {
      return;
    }
    if (text === this.#text) return;
    this.#text = text;
    this.#show(parseLayer(text));
  }

  #show(layer: Layer): void {
    this.#layer = layer;
    const marks = marksUnder(layer, [...this.#folded.values()]).flatMap(
      (review) => onPair(this.#report, review) ?? [],
    );
    this.#marks = new Map(marks.map((review) => [keyOf(review), review]));
  }
}
