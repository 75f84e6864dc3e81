import { roomIn } from './room.js';
import { SURROUNDING } from './vectors.js';

const LEAST_CHANCE = 0.002;
const MOST_CHANCE = 0.98;

/** Rows of either text under which the chance of a term is kept: most terms are in so few rows outside an extent. */
const FEW = 8;
const KEPT = 2 * FEW * FEW;

/**
 * How likely a cut finds terms in the other text's extent by chance, and what a counterpart says, by slots: terms that as
 * many rows outside either extent hold share one.
 */
export class Chances {
  /** By slot; NaN where it was not asked for. */
  #chance = new Float64Array(1024);
  #speaks = new Float64Array(1024);
  #slots = KEPT;
  #outMine = 0;
  #outTheirs = 0;
  #inTheirs = 0;

  /** @param withWord share of the surrounding sentences that hold a word that is no function word */
  constructor(readonly withWord: number) {}

  /**
   * Begins a cut.
   *
   * @param outMine rows of the text that are outside its extent
   * @param outTheirs rows of the other text that are outside its extent
   * @param inTheirs rows of the other text that are inside
   * @param tokens most slots that will be asked for
   */
  clear(outMine: number, outTheirs: number, inTheirs: number, tokens: number): void {
    this.#outMine = outMine;
    this.#outTheirs = outTheirs;
    this.#inTheirs = inTheirs;
    this.#chance = roomIn(this.#chance, KEPT + tokens);
    this.#speaks = roomIn(this.#speaks, KEPT + tokens);
    this.#chance.fill(NaN, 0, KEPT);
    this.#speaks.fill(NaN, 0, KEPT);
    this.#slots = KEPT;
  }

  /** Slot of a term that so many rows of each text hold outside the extents. */
  slotOf(mine: number, theirs: number, isStopWord: number): number {
    const isKept = mine < FEW && theirs < FEW;
    const slot = isKept ? 2 * (FEW * mine + theirs) + isStopWord : this.#slots++;
    if (!isKept) this.#speaks[slot] = NaN;
    if (!isKept || Number.isNaN(this.#chance[slot]))
      this.#chance[slot] = this.#found(mine, theirs, isStopWord);
    return slot;
  }

  #found(mine: number, theirs: number, isStopWord: number): number {
    const prior = SURROUNDING.sentences * (isStopWord === 1 ? SURROUNDING.withFunctionWord : this.withWord);
    // The more of its own text or of the other one holds the word elsewhere, the less it says.
    const rate = Math.max(
      (mine + prior) / (this.#outMine + SURROUNDING.sentences),
      (theirs + prior) / (this.#outTheirs + SURROUNDING.sentences),
    );
    const any = 1 - (1 - Math.min(MOST_CHANCE, rate)) ** this.#inTheirs;
    return Math.min(MOST_CHANCE, Math.max(LEAST_CHANCE, any));
  }

  /** Chance of the terms of a slot. */
  of(slot: number): number {
    return this.#chance[slot]!;
  }

  /** What a counterpart of such a term says for a copy of this density, one and the same until the next cut; in nats. */
  speaks(slot: number, density: number): number {
    const known = this.#speaks[slot]!;
    if (!Number.isNaN(known)) return known;
    const chance = this.#chance[slot]!;
    return (this.#speaks[slot] = Math.log(1 + (density * (1 - chance)) / chance));
  }
}
