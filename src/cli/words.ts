/** Stands for `-`; no word of a command line can hold it. */
const DASH = '\0';

/** Ends a list of values as `--` would, and changes nothing. */
const END_OF_LIST = '--no-help';

/**
 * The words of the command line as yargs can take them: it drops a path that is `-` or comes after `--`.
 * `restoreDashes` puts `-` back once they are taken apart.
 */
export function shieldDashes(words: readonly string[]): string[] {
  const end = words.indexOf('--');
  return words.map((word, at) => {
    if (word === '-') return DASH;
    if (at === end) return END_OF_LIST;
    return end >= 0 && at > end && word.startsWith('-') ? `./${word}` : word;
  });
}

/** Puts `-` back wherever a value or a list of values has its stand-in. */
export function restoreDashes(argv: Record<string, unknown>): void {
  const restored = (value: unknown): unknown => (value === DASH ? '-' : value);
  for (const [name, value] of Object.entries(argv))
    argv[name] = Array.isArray(value) ? value.map(restored) : restored(value);
}
