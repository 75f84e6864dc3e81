/** What a command line asks for, ready to be done: takes the signal that stops it, and gives the exit status. */
export type Job = (signal: AbortSignal) => Promise<number>;
