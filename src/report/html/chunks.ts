import type { Body, Findings, Location } from './data.js';
import { compressed, sizeOf } from './embed.js';
import type { Block } from './embed.js';

/** Characters of JSON that a chunk may have before the next is begun: some milliseconds to read. */
const CHUNK = 1 << 17;

/** Up to this many characters of JSON the data stands in the page as it is, for whoever looks into the file. */
const PLAIN = 1 << 18;

const kinds = ['body', 'findings'] as const;
type Kind = (typeof kinds)[number];

/** A chunk that is being filled. */
interface Open {
  readonly number: number;
  readonly entries: string[];
  characters: number;
}

/** Entries of the page's data, put into chunks one after another: texts and findings apart, as like compresses with like. */
export class Chunks {
  readonly #open: Partial<Record<Kind, Open | undefined>> = {};
  readonly #blocks: Block[] = [];
  #characters = 0;
  #size = 0;

  body(body: Body): Location {
    return this.#add('body', body);
  }

  findings(findings: Findings): Location {
    return this.#add('findings', findings);
  }

  /** About how many characters of HTML the chunks take. */
  get size(): number {
    return kinds.reduce((sum, kind) => sum + (this.#open[kind]?.characters ?? 0), this.#size);
  }

  /** The chunks as they are embedded, after an overview; nothing can be added any more. */
  blocks(overview: object): readonly Block[] {
    for (const kind of kinds) this.#close(kind);
    const json = JSON.stringify(overview);
    return [this.#characters + json.length > PLAIN ? compressed(json) : json, ...this.#blocks];
  }

  #add(kind: Kind, entry: object): Location {
    const json = JSON.stringify(entry);
    if (json.length + (this.#open[kind]?.characters ?? 0) > CHUNK) this.#close(kind);
    const open = (this.#open[kind] ??= this.#begin());
    open.entries.push(json);
    open.characters += json.length;
    return [open.number, open.entries.length - 1];
  }

  #begin(): Open {
    return { number: this.#blocks.push('') - 1, entries: [], characters: 0 };
  }

  #close(kind: Kind): void {
    const open = this.#open[kind];
    if (open === undefined) return;
    this.#open[kind] = undefined;
    const { number, entries } = open;
    const json = `[${entries.join(',')}]`;
    const plain = this.#characters <= PLAIN;
    this.#characters += json.length;
    this.#put(number, json);
    if (this.#characters <= PLAIN) return;
    if (plain) for (const [at, block] of this.#blocks.entries()) this.#compress(at, block);
    else this.#compress(number, json);
  }

  #compress(number: number, block: Block): void {
    if (typeof block === 'string' && block !== '') this.#put(number, compressed(block));
  }

  #put(number: number, block: Block): void {
    this.#size += sizeOf(block) - sizeOf(this.#blocks[number]!);
    this.#blocks[number] = block;
  }
}
