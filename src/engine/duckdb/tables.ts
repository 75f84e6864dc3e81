/** The tables that the statements read, and that their results go to. Documents are positions, from 0. */
const tables = {
  documents: 'document INTEGER, held BIGINT',
  fingerprints: 'document INTEGER, hash BIGINT',
  terms: 'document INTEGER, hash BIGINT',
  weights: 'frequency INTEGER, weight BIGINT',
  print_frequencies: 'hash BIGINT, frequency INTEGER',
  term_frequencies: 'hash BIGINT, frequency INTEGER',
  print_postings: 'document INTEGER, key BIGINT, earlier INTEGER, later INTEGER',
  term_postings: 'document INTEGER, key BIGINT, weight INTEGER, earlier INTEGER, later INTEGER',
  measured: 'document INTEGER, held INTEGER, norm DOUBLE, later BIGINT',
  near: 'document INTEGER, other INTEGER, copied INTEGER, closeness DOUBLE',
  pairs: 'a INTEGER, b INTEGER',
};

export type Table = keyof typeof tables;

export const createTables = Object.entries(tables).map(
  ([name, columns]) => `CREATE TABLE ${name} (${columns})`,
);
