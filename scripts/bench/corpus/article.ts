import { derive, kinds } from './derive.js';
import type { Body, Kind } from './derive.js';
import { creditLine, dateline, outletOf } from './furniture.js';
import type { Outlet } from './furniture.js';
import type { Pool } from './pool.js';
import { normal, oneOf, randomOf, wholeBelow } from './random.js';
import type { Random } from './random.js';
import { Story } from './story.js';

/** Shares of all articles: derived from an earlier one, telling an earlier one's event independently. */
const DERIVED = 0.1;
const RETOLD = 0.02;
/** Shares that carry their publisher's furniture, an agency's credit line and a dateline. */
const FURNISHED = 0.2;
const CREDITED = 0.25;
const DATED = 0.3;
/** Words an article before its last sentence ends: a log-normal distribution of this mean, cut off; 500 with that sentence. */
const LOG_DEVIATION = 0.5;
const LOG_MEAN = Math.log(480) - LOG_DEVIATION ** 2 / 2;
const FEWEST_WORDS = 150;
const MOST_WORDS = 1500;
/** Milliseconds from one article to the next. */
const INTERVAL = 90_000;
const START = Date.UTC(2020, 0, 1);

/** Purposes that keep an article's sequences of random numbers apart. */
const Purpose = { origin: 1, body: 2, dress: 4 } as const;

/** Where an article comes from, as numbers of articles. */
type Origin =
  | { readonly kind: 'own' }
  | { readonly kind: 'retold'; readonly event: number }
  | { readonly kind: Kind; readonly source: number };

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly text: string;
}

/** That one article was made from another, by their ids; `retold` tells the same event and is not derived. */
export interface Truth {
  readonly source: string;
  readonly derived: string;
  readonly kind: Kind | 'retold';
}

const isOriginal = (number: number, drawn: number): boolean => number === 0 || drawn >= DERIVED + RETOLD;

const idOf = (number: number): string => `n${String(number).padStart(7, '0')}`;

/** Makes the articles of one seed; each alone, from its number. */
export class Articles {
  constructor(
    private readonly pool: Pool,
    private readonly seed: number,
  ) {}

  truth(number: number): Truth | undefined {
    const origin = this.#origin(number);
    if (origin.kind === 'own') return undefined;
    const from = origin.kind === 'retold' ? origin.event : origin.source;
    return { source: idOf(from), derived: idOf(number), kind: origin.kind };
  }

  article(number: number): Article {
    const origin = this.#origin(number);
    const random = randomOf(this.seed, number, Purpose.dress);
    const outlet = outletOf(this.seed, random);
    const text =
      origin.kind === 'copied'
        ? this.article(origin.source).text
        : this.#text(number, origin, outlet, random);
    return {
      id: idOf(number),
      title: this.#title(this.#storyOf(number, origin), random),
      outlet: outlet.name,
      published: new Date(START + number * INTERVAL).toISOString(),
      text,
    };
  }

  /** An article's sentences alone, without dateline, credit line and furniture. */
  prose(number: number): string {
    return this.#body(number, this.#origin(number))
      .map((sentence) => sentence.join(' '))
      .join(' ');
  }

  /** Sources are original articles anywhere before, so that a derived one has one source and no chain leads to it. */
  #origin(number: number): Origin {
    const random = this.#originRandom(number);
    const drawn = random();
    if (isOriginal(number, drawn)) return { kind: 'own' };
    let from = wholeBelow(random, number);
    while (!isOriginal(from, this.#originRandom(from)())) from = wholeBelow(random, number);
    return drawn < DERIVED ? { kind: oneOf(random, kinds), source: from } : { kind: 'retold', event: from };
  }

  #originRandom(number: number): Random {
    return randomOf(this.seed, number, Purpose.origin);
  }

  #storyOf(number: number, origin: Origin): Story {
    const event = origin.kind === 'own' ? number : origin.kind === 'retold' ? origin.event : origin.source;
    return new Story(this.seed, event, this.pool.words);
  }

  #body(number: number, origin: Origin): Body {
    if (origin.kind !== 'own' && origin.kind !== 'retold')
      return derive(
        origin.kind,
        this.#body(origin.source, { kind: 'own' }),
        this.pool.words,
        this.seed,
        number,
      );
    const story = this.#storyOf(number, origin);
    const random = randomOf(this.seed, number, Purpose.body);
    const wanted = Math.exp(LOG_MEAN + LOG_DEVIATION * normal(random));
    const words = Math.min(MOST_WORDS, Math.max(FEWEST_WORDS, wanted));
    const body: string[][] = [];
    let length = 0;
    while (length < words) {
      const sentence = story.fill(oneOf(random, this.pool.templates), random);
      length += sentence.length;
      body.push(sentence);
    }
    return body;
  }

  #text(number: number, origin: Origin, outlet: Outlet, random: Random): string {
    const place = this.#storyOf(number, origin).place;
    const start = random() < DATED ? `${dateline(place, random)} ` : '';
    const paragraphs: string[][] = [];
    for (const sentence of this.#body(number, origin)) {
      if (paragraphs.length === 0 || random() < 0.6) paragraphs.push([]);
      paragraphs.at(-1)!.push(sentence.join(' '));
    }
    const text = start + paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
    const credit = random() < CREDITED ? `\n\n${creditLine(random)}` : '';
    const tail = random() < FURNISHED ? `\n\n${outlet.tail(random)}` : '';
    return `${text}${credit}${tail}\n`;
  }

  #title(story: Story, random: Random): string {
    const topic = (speech: string): string => story.topic(speech, random);
    return `${story.name(random)} ${topic('s/verb')} ${topic('/noun')} ${topic('s/noun')} ${oneOf(random, ['in', 'after', 'over'])} ${topic('/noun')}`;
  }
}
