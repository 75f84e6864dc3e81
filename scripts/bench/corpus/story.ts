import { coined, zipfRank } from './coined.js';
import { earlyOf, normal, oneOf, randomOf, wholeBelow } from './random.js';
import type { Random } from './random.js';
import { days, months } from './template.js';
import type { Slot, Template } from './template.js';
import type { Words } from './words.js';

/** Names follow Zipf and Mandelbrot with this exponent and shift. */
const NAME_EXPONENT = 1.5;
const NAME_SHIFT = 150;
/** Of topical words, the share that is coined: with names, what grows the vocabulary without an end. */
const COINED = 0.04;
/** Topical words of one part of speech that a story has of its own. */
const TOPICAL_WORDS = 24;
/** Share of topical words that are filled anew, and of those the share with a word of the story's own. */
const REPLACED = 0.5;
const OWN = 0.6;
/** Numbers of one form that a story tells. */
const NUMBERS = 4;

const firstNames = (
  'Anna Boris Carla David Elena Frank Greta Hassan Irene James Karin Louis Maria Nadia Oscar Paula Quentin Rosa ' +
  'Samuel Teresa Ulrich Vera Walter Yusuf Zoe Martin Claire Peter Ingrid Kofi Mei Pedro Aisha Tomas Helen Victor'
).split(' ');
const bodies =
  'Bank Group Corp Ministry Union Council Institute Airways Holdings Board Agency Commission'.split(' ');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/** What one event is told with: names, numbers, dates and topical words; the same for the same seed and number. */
export class Story {
  readonly #names: readonly string[];
  readonly #fullNames: readonly string[];
  /** Numbers by their form, topical words by their part of speech. */
  readonly #lists = new Map<string, readonly string[]>();

  constructor(
    private readonly seed: number,
    private readonly number: number,
    private readonly words: Words,
  ) {
    const random = randomOf(seed, number, hashOf('names'));
    const several = (least: number): readonly string[] =>
      Array.from({ length: least + wholeBelow(random, 3) }, () =>
        capital(coined(zipfRank(random, NAME_EXPONENT, NAME_SHIFT))),
      );
    const [places, people, organisations] = [several(2), several(3), several(2)];
    // The first ones are named most often: a person, a place, an organisation, then the others.
    const order = (name: string): number =>
      Math.max(places.indexOf(name), people.indexOf(name), organisations.indexOf(name));
    this.#names = [...people, ...places, ...organisations].sort((a, b) => order(a) - order(b));
    this.#fullNames = [
      ...people.map((last) => `${oneOf(random, firstNames)} ${last}`),
      ...organisations.map((first) => `${first} ${oneOf(random, bodies)}`),
    ];
  }

  /** Where it happens. */
  get place(): string {
    return this.#names[1]!;
  }

  /** One of its names, the chief ones more often. */
  name(random: Random): string {
    return earlyOf(random, this.#names);
  }

  /** A topical word of the story's own. */
  topic(speech: string, random: Random): string {
    return earlyOf(
      random,
      this.#list(speech, TOPICAL_WORDS, (own) => this.#word(speech, own)),
    );
  }

  /** The template's sentence in the story's terms, a word an element. */
  fill(template: Template, random: Random): string[] {
    return template.flatMap((slot, at) => {
      const words = this.#filled(slot, random).split(' ');
      if (at === 0) words[0] = capital(words[0]!);
      words[0] = slot.before + words[0]!;
      words.push(words.pop()! + slot.after);
      return words;
    });
  }

  #filled({ kind, word, class: speech }: Slot, random: Random): string {
    switch (kind) {
      case 'fixed':
        return word;
      case 'name':
        return this.name(random);
      case 'full-name':
        return earlyOf(random, this.#fullNames);
      case 'number':
        return oneOf(
          random,
          this.#list(word.replace(/\d/g, '0'), NUMBERS, (own) => numberLike(word, own)),
        );
      case 'month':
        return oneOf(
          random,
          this.#list(kind, 2, (own) => oneOf(own, months)),
        );
      case 'day':
        return oneOf(
          random,
          this.#list(kind, 2, (own) => oneOf(own, days)),
        );
      case 'topical':
        if (random() >= REPLACED) return word;
        return random() < OWN ? this.topic(speech, random) : this.#word(speech, random);
    }
  }

  #word(speech: string, random: Random): string {
    if (random() < COINED)
      return (
        coined(zipfRank(random, NAME_EXPONENT, NAME_SHIFT)) + (/^(?:ing|ed|ly|s)/.exec(speech)?.[0] ?? '')
      );
    return this.words.ofClass(speech).draw(random);
  }

  #list(key: string, length: number, make: (random: Random) => string): readonly string[] {
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const random = randomOf(this.seed, this.number, hashOf(key));
    const made = Array.from({ length }, () => make(random));
    this.#lists.set(key, made);
    return made;
  }
}

/** A number of the same form: as many digits, years stay years. */
function numberLike(word: string, random: Random): string {
  if (/^(?:19|20)\d\d$/.test(word)) return String(2020 - Math.floor(Math.abs(6 * normal(random))));
  return word.replace(/\d/g, (_, at: number) =>
    String(at === 0 ? 1 + wholeBelow(random, 9) : wholeBelow(random, 10)),
  );
}
