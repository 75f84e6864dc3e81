import type { Span } from '../../model/span.js';

/** The opening of agency copy: where and when it was written, and by which agency. */
export interface Dateline {
  readonly place: string | null;
  readonly span: Span;
  /** The agencies in parentheses. */
  readonly agencies: readonly string[];
}

/** Characters of the longest dateline. */
const LONGEST = 120;

const dash = String.raw`\s?(?:—|–|--?|―)\s?`;
const agency = String.raw`[([/]([^()[\]/\d]{2,50})[)\]/]`;
const date = String.raw`(?:,?\s*\p{Lu}\p{L}{2,8}\.?\s\d{1,2}|,?\s*\d{1,2}\s\p{Lu}\p{L}{2,8}\.?)(?:,?\s\d{4})?`;
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}.'’]+(?:[ \/-]\p{Lu}[\p{Lu}\p{M}.'’]*){0,4}`;
const capitalised = String.raw`\p{Lu}[\p{L}\p{M}.'’]+(?:[ \/-]\p{Lu}[\p{L}\p{M}.'’]*){0,4}`;
const region = String.raw`(?:,\s\p{Lu}[\p{L}.'’]+(?:\s\p{Lu}?[\p{L}.'’]+){0,3}?)?`;

const withAgency = new RegExp(
  `^(${capitalised})?(${region}(?:${date})?,?)\\s?${agency}(?:${dash}|:\\s?|\\s(?=\\p{Lu}))`,
  'u',
);
const withoutAgency = new RegExp(
  `^(${capitals})(${region}(?:${date})?)(?:\\s?(?:—|–|--|―)\\s?|\\s-\\s|:\\s)(?=["“‘]?\\p{Lu})`,
  'u',
);

/** Words in capitals before a dash that are no place. */
const labels =
  /^(?:PRESS|NEWS|BREAKING|EXCLUSIVE|UPDATE|UPDATED|WATCH|LIVE|VIDEO|OPINION|ANALYSIS|MARKETS|CORRECTED|CORRECTION|REVIEW|FACTBOX|PHOTO)\b/;

/** The dateline that a paragraph of `text` begins with at `begin`; undefined where it has none. */
export function datelineAt(text: string, begin: number): Dateline | undefined {
  const head = text.slice(begin, begin + LONGEST);
  const agencies = withAgency.exec(head);
  const match = agencies ?? withoutAgency.exec(head);
  if (!match || labels.test(match[0])) return undefined;
  return {
    place: match[1] ?? null,
    span: { begin, end: begin + match[0].trimEnd().length },
    agencies: agencies ? agencies[3]!.split(/\s*[/,;]\s*|\s+and\s+/).filter((name) => name !== '') : [],
  };
}
