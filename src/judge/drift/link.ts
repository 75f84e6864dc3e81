import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Alignment, SentenceLink } from '../../model/alignment.js';
import type { SegmentedText } from '../../model/segmented.js';
import type { Name } from '../facts/names.js';
import type { Partners } from './partners.js';
import { factView } from './view.js';
import type { FactView } from './view.js';

/** A text, with the day on which it came out where that is known (`publicationDay`). */
export interface Told {
  readonly text: SegmentedText;
  readonly published: number | undefined;
}

/** More links of one sentence than this tell of repetition, not of a sentence split in parts. */
const MOST_LINKED = 8;

/** The sentences of one text that the sentences of the other are linked with in an alignment. */
export class Linked {
  #linked: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(
    private readonly links: Alignment['links'],
    private readonly own: 'a' | 'b',
    /** The text that is linked with. */
    private readonly text: SegmentedText,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** The sentences that sentence `s` is linked with beside sentence `other`. */
  besides(s: number, other: number): FactView[] {
    return this.#others(s, other).map((each) => this.#view(each));
  }

  /** Those, and the neighbours of sentence `other`. */
  around(s: number, other: number): FactView[] {
    const others = this.#others(s, other);
    const neighbours = [other - 1, other + 1].filter(
      (each) => each >= 0 && each < this.text.sentences.length && !others.includes(each),
    );
    return [...others, ...neighbours].map((each) => this.#view(each));
  }

  #view(s: number): FactView {
    return factView(this.text, s, this.vocabulary);
  }

  #others(s: number, other: number): number[] {
    this.#linked ??= linkedWith(this.links, this.own);
    const others: number[] = [];
    for (const each of this.#linked.get(s)!) {
      if (each !== other) others.push(each);
      if (others.length === MOST_LINKED) break;
    }
    return others;
  }
}

/** Sentences by the sentences that they are linked with. */
function linkedWith(links: readonly SentenceLink[], own: 'a' | 'b'): Map<number, number[]> {
  const linked = new Map<number, number[]>();
  for (const link of links) {
    const other = own === 'a' ? link.b : link.a;
    const known = linked.get(link[own]);
    if (known) known.push(other);
    else linked.set(link[own], [other]);
  }
  return linked;
}

/** Names of either sentence that the other side does not tell; none of b where all of a are told. */
export interface LostNames {
  readonly a: readonly Name[];
  readonly b: readonly Name[];
}

/** One sentence of a link. */
export interface LinkSide {
  readonly view: FactView;
  readonly published: number | undefined;
  /** The words of the other sentence that mean the same as its own. */
  readonly partners: Partners;
  /** The sentences of the other text that those of this text are linked with. */
  readonly linked: Linked;
}

/** Share of the plain words of a sentence that have a counterpart. */
function covered({ view: { isPlain }, partners }: LinkSide): number {
  let paired = 0;
  let plain = 0;
  for (let i = 0; i < isPlain.length; i++) {
    if (isPlain[i] === 0) continue;
    plain++;
    if (partners.has(i)) paired++;
  }
  return plain === 0 ? 0 : paired / plain;
}

/** Both sentences of a link, with the sentences around them. */
export class LinkView {
  readonly a: FactView;
  readonly b: FactView;
  /** For the words of `a` their partners in `b`, and the other way round. */
  readonly toB: Partners;
  readonly toA: Partners;
  readonly publishedA: number | undefined;
  readonly publishedB: number | undefined;
  #coveredA = -1;
  #coveredB = -1;
  #mirrored: LinkView | undefined;
  #aroundA: readonly FactView[] | undefined;
  #aroundB: readonly FactView[] | undefined;
  /** The names that are lost in it, once they are found. */
  lost: LostNames | undefined;

  /** @param similarity of the link, 0 to 1 */
  constructor(
    private readonly sideA: LinkSide,
    private readonly sideB: LinkSide,
    readonly similarity: number,
    readonly vocabulary: Vocabulary,
  ) {
    this.a = sideA.view;
    this.b = sideB.view;
    this.toB = sideA.partners;
    this.toA = sideB.partners;
    this.publishedA = sideA.published;
    this.publishedB = sideB.published;
  }

  /** Shares of the plain words of either sentence that have a counterpart. */
  get coveredA(): number {
    return this.#coveredA < 0 ? (this.#coveredA = covered(this.sideA)) : this.#coveredA;
  }

  get coveredB(): number {
    return this.#coveredB < 0 ? (this.#coveredB = covered(this.sideB)) : this.#coveredB;
  }

  /** The other sentences of the other text that are linked with `a`, so that they may tell the rest of it. */
  get besidesA(): readonly FactView[] {
    return this.sideA.linked.besides(this.a.sentence, this.b.sentence);
  }

  /** Those, and the neighbours of the sentence linked with it: facts move to the next sentence. */
  get aroundA(): readonly FactView[] {
    return (this.#aroundA ??= this.sideA.linked.around(this.a.sentence, this.b.sentence));
  }

  get aroundB(): readonly FactView[] {
    return (this.#aroundB ??= this.sideB.linked.around(this.b.sentence, this.a.sentence));
  }

  /** Whether its sentences say that things went opposite ways, as in market reports of two days. */
  get isOpposed(): boolean {
    return this.a.direction * this.b.direction < 0;
  }

  /** The link seen from the other side. */
  get mirrored(): LinkView {
    return (this.#mirrored ??= new LinkView(this.sideB, this.sideA, this.similarity, this.vocabulary));
  }
}
