import { workedOut } from '../facts/form.js';
import { remembered } from '../facts/remembered.js';
import { countryOf } from './places.js';

/** What differs between transliterations and spellings of one name, dissolved: "Zelenskyy", "Zelensky"; "Centre", "Center". */
function dissolved(word: string): string {
  return word
    .replace(/'/g, '')
    .replace(/our/g, 'or')
    .replace(/[łøđı]/g, (letter) => 'lodi'.charAt('łøđı'.indexOf(letter)))
    .replace(/ß/g, 'ss')
    .replace(/æ|œ/g, 'e')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/dj/g, 'j')
    .replace(/kh/g, 'h')
    .replace(/q(?!u)/g, 'g')
    .replace(/dh/g, 'd')
    .replace(/(?:iy|yi|ij|y|j|ie|ey)(?=$|[^aeiou])/g, 'i')
    .replace(/[yj]/g, 'i')
    .replace(/ou/g, 'u')
    .replace(/off$|ov$/, 'of')
    .replace(/ae|oe|ue/g, (pair) => pair.charAt(0))
    .replace(/v|w/g, 'v')
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/ks/g, 'x')
    .replace(/re$/, 'er')
    .replace(/e$/, '')
    .replace(/(.)\1+/g, '$1');
}

/**
 * For each letter from a to z one that stands for all that a dissolved word may begin with instead: "kh" becomes "h", and
 * "ks" "x", so that words with k, h and x may sound the same.
 */
const heads = 'abseefgheehlmnopgestovvhes';

/** A singular and its plural, a word and its possessive. */
const bare = (word: string): string =>
  word.endsWith('s') || word.endsWith("'") ? word.replace(/'s?$/, '').replace(/(?<=\p{L}{3})s$/u, '') : word;

const nicknames = new Map(
  `bill:william will:william bob:robert rob:robert jim:james hal:harold harry:henry dick:richard rick:richard mike:michael
  tony:anthony jack:john ted:edward ned:edward liz:elizabeth beth:elizabeth betty:elizabeth kate:katherine kathy:katherine
  dave:david steve:stephen jeff:geoffrey peggy:margaret maggie:margaret meg:margaret andy:andrew larry:lawrence
  jerry:gerald chuck:charles charlie:charles joe:joseph ron:ronald don:donald ken:kenneth mt:mount`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** A word of a name, with what its other spellings have in common with it; worked out when it is asked for. */
export class Spelling {
  /** Without the ending of a plural or possessive. */
  readonly bare: string;
  /** Number of the country that it stands for, as of `countryOf`. */
  readonly country: number;
  /** The name that it is a familiar form of, as "Bob" is of "Robert". */
  readonly familiarOf: string | undefined;
  /** What stands in `heads` for its first letter; empty where that is none from a to z. */
  readonly #head: string;
  #sound: string | undefined;
  #bareSound: string | undefined;
  #letters: string | undefined;

  constructor(readonly word: string) {
    this.bare = bare(word);
    this.country = countryOf(word);
    this.familiarOf = nicknames.get(word);
    this.#head = heads.charAt(word.charCodeAt(0) - 0x61);
  }

  /** Whether the two words, or both without their endings, are the same when dissolved. */
  soundsLike(other: Spelling): boolean {
    if (this.#head !== other.#head && this.#head !== '' && other.#head !== '') return false;
    return this.sound === other.sound || this.bareSound === other.bareSound;
  }

  /** It, dissolved. */
  get sound(): string {
    return (this.#sound ??= dissolved(this.word));
  }

  get bareSound(): string {
    return (this.#bareSound ??= dissolved(this.bare));
  }

  /** In ascending order. */
  get letters(): string {
    return (this.#letters ??= Array.from(this.word).sort().join(''));
  }
}

/** The spelling of a lower-case word. */
export const spellingOf = remembered((word) => new Spelling(word));

/** The spelling of a word of a text. */
export const spellingOfForm = workedOut(({ lower }) => spellingOf(lower));
