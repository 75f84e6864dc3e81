export { compare, comparePair, compareStreamed, findPairs } from './detect.js';
export type { OpenResult } from './detect.js';
export {
  AssetError,
  CopytasterError,
  DatabaseError,
  InputError,
  OutputError,
  UsageError,
  WorkerError,
} from './errors.js';
export type { ErrorCode } from './errors.js';
export type { Corpus, Document, Skipped } from './model/document.js';
export type { WordKnowledge } from './model/lexicon.js';
export type { Drift, DriftCategory, Link, Passage, PassageKind } from './model/passage.js';
export type { SharedQuotation } from './model/quotation.js';
export { verdicts } from './model/result.js';
export type {
  Cluster,
  Composition,
  Derivation,
  Direction,
  DocumentSummary,
  Evidence,
  MissingAncestor,
  Pair,
  Result,
  StreamedPairs,
  StreamedResult,
  Verdict,
} from './model/result.js';
export type { Decision, Review } from './model/review.js';
export type { Span } from './model/span.js';
export { LEAST_MEMORY, engines } from './options.js';
export type { CompareOptions, EngineChoice, EngineName, Progress } from './options.js';
export { version } from './version.js';
export { readCorpus } from './read/corpus.js';
export type { ReadOptions } from './read/corpus.js';
export { readResult, streamResult } from './read/result.js';
export { readReviews } from './read/review.js';
export { renderGraphml } from './report/graphml.js';
export { LARGEST_HTML, renderHtml, renderHtmlPages } from './report/html.js';
export type { RenderedFile } from './report/html.js';
export { renderJson } from './report/json.js';
export { renderJsonl } from './report/jsonl.js';
export { LARGEST_MATRIX, renderMatrixCsv } from './report/matrix.js';
export { renderPairsCsv } from './report/pairs.js';
export { documentTable, linkTable, pairTable, passageTable } from './report/tables.js';
export type { Cell, ColumnType, Table } from './model/table.js';
export { renderParquet } from './duckdb/parquet.js';
export { checkDuckDb } from './duckdb/load.js';
export { formatReviews } from './report/reviews.js';
export { foldReviews } from './review/fold.js';
export type { Folded } from './review/fold.js';
export { renderText } from './report/text.js';
export type { TextOptions } from './report/text.js';
