const name = String.raw`(?:[Tt]he\s)?\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:of|the|and|de|\p{Lu}[\p{L}\p{N}.'’&-]*)){0,6}`;

/** A pattern, and parts of a line of which one is in each line that it matches; none where the line's beginning tells. */
interface Pattern {
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

/** What credits say before the names of those whose work the copy is, and after them. */
const patterns: readonly Pattern[] = [
  {
    needs: ['eporting '],
    pattern: /\b(?:[Aa]dditional )?[Rr]eporting (?:by|from) ([^;.)\n]{2,120})/gu,
  },
  {
    needs: [],
    pattern: new RegExp(
      String.raw`^[(\[]?(?:Source|SOURCE|Via|VIA|Credit|Agency|Agencies)s?:\s*(${name})`,
      'gu',
    ),
  },
  {
    needs: [],
    pattern: new RegExp(String.raw`^\s*[—–-]{1,2}\s*(${name})\s*$`, 'gu'),
  },
  {
    needs: ['©', '(c)', '(C)', 'opyright'],
    pattern: new RegExp(
      String.raw`(?:©|\([Cc]\)|[Cc]opyright)\s*(?:©\s*)?(?:\d{4}(?:[-–]\d{2,4})?)?[\s,]*(?:by\s)?(${name})`,
      'gu',
    ),
  },
  {
    needs: ['ith '],
    pattern: new RegExp(
      String.raw`(?:^[(\[—–*\s]*[Ww]ith|\b[Ww]ith (?:files|reports?|reporting|additional reporting|material|inputs?) (?:from|by)) (${name})\s*[.)]*$`,
      'gu',
    ),
  },
  {
    needs: ['contributed '],
    pattern: new RegExp(
      String.raw`^[(\[*]?(${name})(?: (?:staff|writers?|reporters?|correspondents?))* contributed (?:to|reporting)`,
      'gu',
    ),
  },
  {
    needs: [],
    pattern: new RegExp(
      String.raw`^[(\[*]?(?:(?:This|The) (?:story|article|report|piece|post|copy) (?:was |is )?)?(?:[Ff]irst |[Oo]riginally )?(?:[Pp]ublished|[Aa]ppeared|[Pp]rovided|[Pp]roduced|[Ss]upplied|[Ss]yndicated|[Rr]epublished|[Rr]eprinted)(?: with permission)?(?: by| on| in| from)+ (${name})`,
      'gu',
    ),
  },
];

const title = new RegExp(`^${name}$`, 'u');

/** A credit in a line: the names in it, as written. */
export interface Credit {
  readonly names: readonly string[];
  /** Places in the line, half-open. */
  readonly begin: number;
  readonly end: number;
}

/** A line longer than this is no credit. */
const LONGEST = 300;

/** The names of a list: "A and B in Port Caddan, C". */
const namesIn = (list: string): string[] =>
  list
    .split(/\s*(?:,|;|\s&\s|\band\b)\s*/u)
    .map((each) =>
      each
        .replace(/\s+(?:in|at|from|for)\s.*$/u, '')
        .replace(/^(?:the|an?)\s/iu, '')
        .replace(/[.)\s]+$/u, ''),
    )
    .filter((each) => /^\p{Lu}/u.test(each));

/** A line without brackets and dashes around it. */
function bareOf(line: string): string {
  let to = line.length;
  while (to > 0 && /[\s).]/u.test(line[to - 1]!)) to--;
  return line.slice(0, to).replace(/^[\s(—–-]+/u, '');
}

function hasAny(line: string, parts: readonly string[]): boolean {
  for (const part of parts) if (line.includes(part)) return true;
  return false;
}

/** The credits of a line, in order; `isMedium` tells whether a name alone on a line is that of an agency. */
export function creditsIn(line: string, isMedium: (name: string) => boolean): Credit[] {
  if (line.length > LONGEST) return [];
  const bare = bareOf(line);
  if (bare.length <= 40 && title.test(bare) && isMedium(bare))
    return [{ names: [bare.replace(/^the /i, '')], begin: 0, end: line.length }];
  const agencies =
    line.includes('agencies') && /\b(?:[Ww]ith|[Ff]rom) (?:news |wire )?(agencies)\b[.)]*$/u.exec(line);
  if (agencies) return [{ names: ['agencies'], begin: agencies.index, end: line.length }];
  const found: Credit[] = [];
  for (const { needs, pattern } of patterns) {
    if (needs.length > 0 && !hasAny(line, needs)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
      const names = namesIn(match[1]!);
      if (names.length > 0)
        found.push({ names, begin: match.index, end: match.index + match[0].trimEnd().length });
    }
  }
  return found.sort((x, y) => x.begin - y.begin);
}
