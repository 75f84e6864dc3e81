/** What kind of thing went wrong. */
export type ErrorCode = 'USAGE' | 'INPUT' | 'OUTPUT' | 'INDEX_FORMAT' | 'ASSET' | 'WORKER' | 'DATABASE';

/** Every error this library throws on purpose: what happened, and what to do next. Aborts throw the signal's reason. */
export abstract class CopytasterError extends Error {
  abstract readonly code: ErrorCode;

  /**
   * @param message what happened, where, on one line
   * @param advice what the user can do about it, on one line
   */
  constructor(
    message: string,
    readonly advice: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** An option or argument that cannot be used. */
export class UsageError extends CopytasterError {
  readonly code = 'USAGE';
}

/** Input that cannot be read, where nothing is left to go on with. */
export class InputError extends CopytasterError {
  readonly code = 'INPUT';
}

/** Output that cannot be written. */
export class OutputError extends CopytasterError {
  readonly code = 'OUTPUT';
}

/** A file that comes with this package and is not as it was made. */
export class AssetError extends CopytasterError {
  readonly code = 'ASSET';
}

/** A worker thread that failed. */
export class WorkerError extends CopytasterError {
  readonly code = 'WORKER';
}

/** DuckDB, an optional package, that is not there or that failed. */
export class DatabaseError extends CopytasterError {
  readonly code = 'DATABASE';
}
