/** Characters of the longest byline. */
const LONGEST = 140;

/** The names in a line such as "By Hetty Marrable and Tom Ash in Port Caddan", as written; empty where it is none. */
export function bylineNames(line: string): string[] {
  if (line.length > LONGEST) return [];
  const match =
    /^(?:By|BY|Written by|From)\s+((?:[Tt]he\s|[Oo]ur\s|[Aa]\s)?[\p{Lu}\p{N}].*|[Ss]taff.*|our .*)$/u.exec(
      line,
    );
  if (!match || /[.!?]["”’]?$/u.test(line.replace(/\b\p{L}\.$/u, ''))) return [];
  const names = match[1]!.split(/\s*(?:[,;|•·]|\s[-–—]\s|\band\b|\bfor\b)\s*/u).map((name) =>
    name
      .replace(/\s+(?:in|at|from)\s.*$/u, '')
      .replace(/^(?:the|our|an?)\s/iu, '')
      .replace(/\s+(?:staff|reporters?|correspondents?|writers?|editors?)(?:\s+\p{L}+)?$/iu, '')
      .trim(),
  );
  const isName = (name: string): boolean =>
    /^[\p{Lu}]/u.test(name) && name.split(/\s+/).length <= 5 && !/\d/.test(name);
  // "By Monday the water had gone" is no byline, nor is a line with a verb in it.
  return names.every((name) => name === '' || isName(name) || /^\d|^updated|^published/i.test(name))
    ? names.filter((name) => isName(name) && !/^(?:Published|Updated|Staff$)/u.test(name))
    : names.slice(0, 1).filter((name) => isName(name) && match[1]!.includes(','));
}
