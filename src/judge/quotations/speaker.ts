import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { SegmentedText } from '../../model/segmented.js';
import { statementsOf } from '../attribution/statements.js';
import type { Statement } from '../attribution/statements.js';
import { namesIn } from '../facts/names.js';
import type { Names } from '../facts/names.js';
import { sentenceWords } from '../facts/words.js';
import { isPerson, personsIn } from './person.js';
import { lastBefore } from './quoted.js';
import { ofText } from '../facts/oftext.js';

/** Sentences back to which "he said" can mean somebody who was named as saying something. */
const NEARBY = 6;

/** Characters within which what belongs to a quotation begins. */
const NEAR = 40;

/** White space and punctuation that may stand between a quotation and what says whose it is. */
const onlyMarks = /^[\s"“”‘’'«»„`,.:;!?…()[\]—–-]*$/;

/** Whose the quotations of a text are. */
class Speakers {
  readonly #statements: readonly Statement[];
  readonly #begins: Uint32Array;
  readonly #names: Names;
  /** Whom pronouns were found to stand for, by the number of their statement; and the pronoun of each person. */
  readonly #resolved = new Map<number, string>();
  readonly #pronouns = new Map<string, string>();
  readonly #speakers: (string | undefined)[] = [];

  constructor(
    private readonly text: SegmentedText,
    vocabulary: Vocabulary,
  ) {
    this.#statements = statementsOf(text, vocabulary).filter(({ role }) => role === 'speaker');
    this.#names = namesIn(text, vocabulary);
    this.#begins = Uint32Array.from(this.#statements, ({ begin }) => begin);
    for (const { called, end } of this.#statements) {
      // "Hale said she"
      const own = /^ (?:that )?(s?he)\b/.exec(text.text.slice(end, end + 10))?.[1];
      if (own !== undefined && !this.#pronouns.has(called.full)) this.#pronouns.set(called.full, own);
    }
  }

  all(): readonly (string | undefined)[] {
    const { length } = this.text.quotations.begin;
    for (let q = 0; q < length; q++) {
      const statement = this.#statementOf(q);
      this.#speakers.push(
        statement ? this.#named(statement, lastBefore(this.#begins, statement.begin)) : this.#carried(q),
      );
    }
    for (let q = length - 2; q >= 0; q--) if (this.#goesOn(q)) this.#speakers[q] ??= this.#speakers[q + 1];
    return this.#speakers;
  }

  /** Whether a quotation is not closed, as it goes on in the next paragraph. */
  #goesOn(q: number): boolean {
    const { quotations, text } = this.text;
    const between = text.slice(quotations.end[q], quotations.begin[q + 1]);
    return between.length < NEAR && /^\s*\n\s*["“„«‘`']+\s*$/.test(between);
  }

  #sentenceAt(at: number): number {
    return Math.max(0, lastBefore(this.text.sentences.begin, at));
  }

  /** The statement that belongs to a quotation: right behind it, before it or around it in its sentences. */
  #statementOf(q: number): Statement | undefined {
    const { quotations, text, sentences } = this.text;
    const begin = quotations.begin[q]!;
    const end = quotations.end[q]!;
    const first = this.#sentenceAt(begin);
    const last = this.#sentenceAt(end - 1);
    const next = lastBefore(this.#begins, end) + 1;
    const after = this.#statements[next];
    const before = this.#statements[next - 1];
    const endsOpen = /[,—–-]["”’'»]*$/.test(text.slice(end - 1, end + 1));
    const isNear = (from: number, to: number): boolean =>
      to - from < NEAR && onlyMarks.test(text.slice(from, to));
    const isBehind = after && isNear(end, after.begin);
    if (isBehind && after.sentence === last && !text.slice(end - 1, end).includes('.')) return after;
    if (before && before.sentence >= first && isNear(before.end, begin)) return before;
    if (isBehind && (after.sentence === last || (after.sentence === last + 1 && endsOpen))) return after;
    if (before && before.sentence >= first && before.end <= begin) return before;
    if (after?.sentence === last && this.#follows(end, after.begin)) return after;
    // "He had this to say:" ends the sentence before.
    if (before?.sentence !== first - 1) return undefined;
    const stop = sentences.end[first - 1]!;
    return /[:,]\s*$/.test(text.slice(Math.max(before.end, stop - 4), stop)) ? before : undefined;
  }

  /** Whether no other quotation lies between, so that what is said behind it is said of this one. */
  #follows(end: number, at: number): boolean {
    const { begin } = this.text.quotations;
    return lastBefore(begin, at) === lastBefore(begin, end - 1);
  }

  /** The speaker by name, or who was last named before a pronoun. */
  #named(statement: Statement, i: number): string | undefined {
    if (statement.form !== 'pronoun') return statement.called.full;
    if (!/^s?he\b/i.test(statement.phrase)) return undefined;
    const said = /^she/i.test(statement.phrase) ? 'she' : 'he';
    const person = this.#lastPerson(statement, said);
    if (person === undefined) return undefined;
    this.#pronouns.set(person, said);
    this.#resolved.set(i, person);
    return person;
  }

  /** The person last named before a statement, by what they say or otherwise, for whom the pronoun can stand. */
  #lastPerson(statement: Statement, pronoun: string): string | undefined {
    const fits = (name: string): boolean =>
      isPerson(name) && (this.#pronouns.get(name) ?? pronoun) === pronoun;
    let i = lastBefore(this.#begins, statement.begin) - 1;
    for (let s = statement.sentence; s >= 0 && s > statement.sentence - NEARBY; s--) {
      for (; i >= 0 && this.#statements[i]!.sentence >= s; i--) {
        const { form, called, end } = this.#statements[i]!;
        // "Hale asked her": she is somebody else.
        if (this.text.text.startsWith(pronoun === 'she' ? ' her ' : ' him ', end)) continue;
        const name = form === 'noun' ? called.full : this.#resolved.get(i);
        if (name !== undefined && fits(name)) return name;
      }
      const names = this.#names.of(s).filter(({ begin }) => begin < statement.begin);
      const person = personsIn(sentenceWords(this.text, s), names).find(fits);
      if (person !== undefined) return person;
    }
    return undefined;
  }

  /** The speaker of the quotation before, where this one goes on with it: only what says whose that is lies between. */
  #carried(q: number): string | undefined {
    if (q === 0) return undefined;
    const { quotations, text, sentences } = this.text;
    const end = quotations.end[q - 1]!;
    const begin = quotations.begin[q]!;
    if (onlyMarks.test(text.slice(end, begin))) return this.#speakers[q - 1];
    const sentence = this.#sentenceAt(begin);
    const opens = onlyMarks.test(text.slice(sentences.begin[sentence], begin));
    const adjoins = this.#sentenceAt(end) >= sentence - 1 && !/\n\s*\n/.test(text.slice(end, begin));
    return opens && adjoins ? this.#speakers[q - 1] : undefined;
  }
}

/**
 * Who is quoted, quotation by quotation: by the longest form of the name in the text, or as written ("Ruthenia's defence
 * ministry"); undefined where the text does not tell. Found once a text, in time linear in it.
 */
export const speakersOf = ofText((text, vocabulary: Vocabulary) => new Speakers(text, vocabulary).all());
