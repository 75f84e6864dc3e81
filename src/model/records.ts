/** Where bytes are put that are not needed for a while, a record at a time. */
export interface Records {
  /** Records so far; the next one gets this number. */
  readonly length: number;
  append(record: Uint8Array): void;
  /** The record of a number, in bytes of its own. */
  read(record: number): Uint8Array;
  /** Forgets all records. */
  close(): void;
}
