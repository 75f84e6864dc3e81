/** What the process ends with. */
export const ExitStatus = {
  ran: 0,
  /** It ran, and a pair reached the verdict of `--fail-on`. */
  found: 1,
  /** Bad usage, nothing readable, or the run failed. */
  failed: 2,
} as const;
