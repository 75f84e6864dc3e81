const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Turns the first Ctrl-C into an abort, so that half-written files are removed; a second one ends the process at once. */
export class Interruption {
  readonly #controller = new AbortController();
  readonly #caught: (signal: NodeJS.Signals) => void;
  #signal: NodeJS.Signals | undefined;

  constructor() {
    this.#caught = (signal) => {
      this.#signal = signal;
      this.#controller.abort(new Error(`interrupted by ${signal}`));
      this.release();
    };
    for (const signal of signals) process.on(signal, this.#caught);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Stops listening. */
  release(): void {
    for (const signal of signals) process.off(signal, this.#caught);
  }

  /** Ends the process by the signal it got, so that a shell or a script around it sees the interruption. */
  finish(): number {
    this.release();
    if (this.#signal) process.kill(process.pid, this.#signal);
    return 130;
  }
}
