import { CharacterClass, classOfUnit } from './characters.js';

const { letter, digit, space } = CharacterClass;

/** What a quotation mark can do where it stands, as bits. */
export const MarkRole = { opens: 1, closes: 2 } as const;

/** Marks that pair with each other. */
type MarkFamily = 'double' | 'single' | 'low' | 'angle' | 'corner';

/** A quotation mark in a text. */
export interface Mark {
  readonly family: MarkFamily;
  /** The bits of `MarkRole`: both where only the marks around it tell. */
  readonly roles: number;
  /** Where it begins, and where what follows it does. */
  readonly at: number;
  readonly end: number;
  /** Whether it is as likely an inch mark, or the apostrophe of a plural: `a 15" screen`, `the workers' rights`. */
  readonly isDoubtful: boolean;
  /** Whether it opens without doubt, even where nothing closes it. */
  readonly isCurly: boolean;
}

const families: Readonly<Record<string, MarkFamily>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'low',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '«': 'angle',
  '»': 'angle',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner',
};

/** Words that begin with an apostrophe, which some write as an opening mark: ’em, ’90s, rock ’n’ roll. */
const clipped =
  /^(?:\d\ds?|n['’]|em|til|tis|twas|twill|cause|bout|round|cos|cuz|ere|neath|er|im)(?![\p{L}\p{N}])/iu;

const inClass = (text: string, at: number, bits: number): boolean =>
  at >= 0 && at < text.length && (classOfUnit(text.charCodeAt(at)) & bits) !== 0;

const isBlank = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || inClass(text, at, space);

const both = MarkRole.opens | MarkRole.closes;

/** What a straight double mark can do, by the characters beside it. */
function straightRoles(text: string, before: number, after: number): number {
  if (isBlank(text, before)) return isBlank(text, after) ? both : MarkRole.opens;
  if (isBlank(text, after)) return MarkRole.closes;
  const wordBefore = inClass(text, before, letter | digit);
  const wordAfter = inClass(text, after, letter | digit);
  if (wordBefore) return wordAfter ? both : MarkRole.closes;
  if (/[([{—–\-:/“‘«'…]/.test(text.charAt(before))) return MarkRole.opens;
  return wordAfter ? both : MarkRole.closes;
}

function singleRoles(text: string, at: number): number {
  const mark = text.charAt(at);
  const wordBefore = inClass(text, at - 1, letter | digit);
  const wordAfter = inClass(text, at + 1, letter | digit);
  if (wordBefore && wordAfter) return 0;
  const mayOpen =
    mark !== '’' &&
    !wordBefore &&
    !isBlank(text, at + 1) &&
    (isBlank(text, at - 1) || /[([{—–\-“"«/:]/.test(text.charAt(at - 1))) &&
    !clipped.test(text.slice(at + 1, at + 8));
  if (mayOpen) return MarkRole.opens;
  return mark !== '‘' && !wordAfter && !isBlank(text, at - 1) ? MarkRole.closes : 0;
}

function rolesOf(text: string, at: number, end: number): number {
  switch (text.charAt(at)) {
    case '"':
      return straightRoles(text, at - 1, end);
    case "'":
    case '’':
    case '‘':
      return end - at === 2 ? straightRoles(text, at - 1, end) : singleRoles(text, at);
    case '`':
    case '„':
    case '「':
    case '『':
      return MarkRole.opens;
    case '」':
    case '』':
      return MarkRole.closes;
    case '“':
      return isBlank(text, end) && !isBlank(text, at - 1) ? MarkRole.closes : both;
    // “ closes what „ opened, and « what » did.
    default:
      return both;
  }
}

/** Whether a closing mark can be one of measure or of a plural possessive. */
function isDoubtful(text: string, at: number, family: MarkFamily): boolean {
  if (family === 'double') return text.charAt(at) === '"' && inClass(text, at - 1, digit);
  return (
    family === 'single' && /s/i.test(text.charAt(at - 1)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))
  );
}

/** The quotation mark at `at`; undefined where there is none, or an apostrophe. */
export function markAt(text: string, at: number): Mark | undefined {
  const character = text.charAt(at);
  const doubled = character === text.charAt(at + 1) && (character === "'" || character === '`');
  const family = doubled ? 'double' : families[character];
  if (family === undefined) return undefined;
  const end = doubled ? at + 2 : at + 1;
  const roles = rolesOf(text, at, end);
  if (roles === 0) return undefined;
  return {
    family,
    roles,
    at,
    end,
    isDoubtful: isDoubtful(text, at, family),
    isCurly: /[“„«「『`]/.test(character),
  };
}
