import type { Records } from '../model/records.js';

/** Records on the heap, for as many documents as fit there. */
export class HeapRecords implements Records {
  #records: Uint8Array[] = [];

  get length(): number {
    return this.#records.length;
  }

  append(record: Uint8Array): void {
    this.#records.push(record.slice());
  }

  read(record: number): Uint8Array {
    return this.#records[record]!.slice();
  }

  close(): void {
    this.#records = [];
  }
}
