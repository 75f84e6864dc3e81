import { candidateDefaults, workOf } from '../../candidates/candidates.js';
import { frequencyCap } from '../../candidates/cap.js';
import { BLOCK } from '../../candidates/fingerprints.js';
import { leastOf, MOSTLY } from '../../candidates/neighbours.js';
import { squaredWeights } from '../../candidates/terms.js';
import type { Database } from '../../duckdb/database.js';
import { statement } from '../statements.js';
import type { Numbers } from '../statements.js';
import { eachOf, rangesOf, rowsAtOnce } from './ranges.js';
import type { Range } from './ranges.js';
import type { Table } from './tables.js';

/** Hashes are below these. */
export const FINGERPRINTS = 2 ** 40;
export const TERMS = 2 ** 32;

const { documentFrequency, neighbours } = candidateDefaults;

/**
 * What `findCandidates` does, as statements on tables: every step goes over ranges of hashes or of documents that are small
 * enough for the memory, so that little has to be spilled.
 */
export class Plan {
  readonly #rows: number;

  constructor(
    private readonly database: Database,
    private readonly documents: number,
    memory: number,
  ) {
    this.#rows = rowsAtOnce(memory);
  }

  /**
   * Fills the table of pairs from those of documents, fingerprints and terms.
   *
   * @param onDone told, as it goes on, how many documents have been searched
   */
  async run(split: number | undefined, onDone?: (documents: number) => void): Promise<void> {
    const weights = squaredWeights(this.documents, documentFrequency.terms);
    await this.#insertWeights(weights);
    await this.#postings();
    await this.#insertBy(await this.ranges('term_postings', this.documents), 'measured', 'measured');
    await this.#near(weights[1]!, split, onDone);
    const { byFingerprints, byTerms } = neighbours.most;
    await this.#insertBy(await this.ranges('near', this.documents), 'pairs', 'best', {
      copied: byFingerprints,
      akin: byTerms,
    });
  }

  /** Ranges of the numbers below `end` over which a table's rows are spread, each with no more rows than are to be held. */
  async ranges(table: Table, end: number): Promise<Range[]> {
    return rangesOf(end, await this.database.number(`SELECT COUNT(*) FROM ${table}`), this.#rows);
  }

  async #insertWeights(weights: Uint32Array): Promise<void> {
    const appender = await this.database.appender('weights', ['INTEGER', 'BIGINT']);
    for (let frequency = 1; frequency < weights.length; frequency++)
      appender.add([frequency, weights[frequency]!]);
    appender.end();
  }

  /** Documents by the fingerprints and terms that few enough hold. */
  async #postings(): Promise<void> {
    const prints = await this.ranges('fingerprints', FINGERPRINTS);
    const terms = await this.ranges('terms', TERMS);
    await this.#insertBy(prints, 'print_frequencies', 'print-frequencies');
    await this.#insertBy(terms, 'term_frequencies', 'term-frequencies');
    const ofPrints = { cap: await this.#cap('print-histogram', documentFrequency.fingerprints) };
    const ofBlocks = { ...ofPrints, stride: BLOCK - 1, hashes: FINGERPRINTS };
    await this.#insertBy(prints, 'print_postings', 'print-postings', ofPrints);
    await this.#insertBy(prints, 'print_postings', 'block-postings', ofBlocks);
    await this.database.run('DROP TABLE fingerprints');
    const ofTerms = { cap: await this.#cap('term-histogram', documentFrequency.terms) };
    await this.#insertBy(terms, 'term_postings', 'term-postings', ofTerms);
    await this.database.run('DROP TABLE terms');
  }

  async #cap(histogram: string, most: number): Promise<number> {
    const withFrequency = new Float64Array(most + 1);
    for await (const [frequency, keys] of this.database.numbers(statement(histogram, { most })))
      frequency!.forEach((each, i) => (withFrequency[each] = keys![i]!));
    return frequencyCap(withFrequency, workOf(this.documents, candidateDefaults));
  }

  async #near(
    weightOfOne: number,
    split: number | undefined,
    onDone?: (documents: number) => void,
  ): Promise<void> {
    const least = leastOf(this.documents, weightOfOne, neighbours);
    const numbers = {
      prints: neighbours.fingerprints,
      mostly: MOSTLY,
      weight: least.weight,
      terms: neighbours.terms,
      cosine: least.squaredCosine,
    };
    await eachOf(await this.#passes(split ?? this.documents), async ({ first, last }) => {
      const from = Math.max(split ?? 0, first + 1);
      const shared = statement('shared', { first, last, from, least: neighbours.terms });
      await this.database.run(`CREATE OR REPLACE TEMPORARY VIEW shared AS ${shared}`);
      await this.#insert('near', 'near', numbers);
      onDone?.(last + 1);
    });
  }

  async #passes(before: number): Promise<Range[]> {
    const passes: Range[] = [];
    for await (const [first, last] of this.database.numbers(
      statement('passes', { before, work: this.#rows }),
    ))
      first!.forEach((each, i) => passes.push({ first: each, last: last![i]! }));
    return passes;
  }

  /** Inserts what a statement gives, range by range. */
  async #insertBy(ranges: readonly Range[], table: Table, name: string, numbers?: Numbers): Promise<void> {
    await eachOf(ranges, (range) => this.#insert(table, name, { ...numbers, ...range }));
  }

  async #insert(table: Table, name: string, numbers?: Numbers): Promise<void> {
    await this.database.run(`INSERT INTO ${table} ${statement(name, numbers)}`);
  }
}
