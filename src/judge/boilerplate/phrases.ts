const piece = '(?:story|article|report|piece|post|page|column|dispatch|version)';
const name = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:de|van|von|al|bin|\p{Lu}[\p{L}.'’-]*)){1,3}`;
/** A name and what follows it in a list of names. */
const listed = String.raw`(?:the )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,4}(?:[;,.)\]]|$| and | in | at )`;
const journalist =
  '(?:reporter|correspondent|columnist|journalist|staff writer|freelance writer|contributing writer|news editor|bureau chief)';

/** Beginnings of sentences that are written for every article alike, wherever they stand. */
export const anywhere: readonly RegExp[] = [
  // Credits.
  new RegExp(
    String.raw`^[([*]?(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated)(?: and (?:additional )?(?:reporting|writing|editing))? (?:by|from) ${listed}`,
    'u',
  ),
  new RegExp(String.raw`^[^"“]{2,200}\bcontributed (?:to this ${piece}|(?:additional )?reporting\b)`, 'u'),
  // What was done to the text.
  new RegExp(
    String.raw`^[([*]?(?:this|an earlier version of this|a previous version of this) ${piece} (?:was|has been|is)? ?(?:amended|updated|corrected|edited|revised|republished|first published|originally published|misstated|incorrectly|adapted)\b`,
    'iu',
  ),
  /^[([*]?this is a (?:developing|breaking) (?:news )?story\b/iu,
  // Where to read on.
  /^[([*]?(?:read more|read also|also read|read next|see also|related|more on this(?: story)?|watch|listen)\s*:/iu,
  /^(?:for (?:more|further|additional) (?:information|details|news)|for (?:media|press) (?:enquiries|inquiries|queries)|to (?:learn|find out) more)\b[^.]{0,80}?[, ](?:please |contact|visit|call|e-?mail|see|go to|follow)/iu,
  /^(?:you can )?follow (?:him|her|them|us|@\w|\p{Lu}[^.]{1,60}?) (?:on|at|@) ?(?:twitter|x\b|facebook|instagram|bluesky|mastodon|threads|linkedin|@)/iu,
  /^(?:please )?(?:sign up|subscribe)\b[^.]{0,80}\b(?:newsletter|alerts|updates|briefing|inbox|podcast)/iu,
  // Rights and disclaimers.
  /^(?:copyright|©|\(c\))[\s©]*(?:\(c\) ?)?\d{4}\b/iu,
  /^(?:all rights reserved|this material may not be (?:published|reproduced))\b/iu,
  /^the (?:views|opinions)(?: and opinions)? expressed (?:here|herein|in this|by the author|are)\b/iu,
  /^this (?:press release|news release|release|document|announcement) (?:contains|may contain|includes) (?:certain )?forward-looking\b/iu,
];

/** How all of those begin but the one with "contributed": a cheap look at a place in the text as it is. */
export const openings = new RegExp(
  String.raw`[([*©]|(?:additional|further|reporting|writing|editing|compiled|translated|read|also|see|related|more|watch|listen|you|follow|please|sign|subscribe|copyright)(?![a-z])|this\s+(?:${piece}|is\s+a|material|press|news|release|document|announcement)|an\s+earlier|a\s+previous|for\s+(?:more|further|additional|media|press)|to\s+(?:learn|find)|all\s+rights|the\s+(?:views|opinions)`,
  'iuy',
);

/** The same, of sentences that can be news unless they stand among an article's last. */
export const atEnd: readonly RegExp[] = [
  new RegExp(
    String.raw`^${name}(?:, [^,]{2,60},)? is (?:an?|the|our|[\p{L}’']{2,20}['’]s?) (?:[\p{L}’'-]+ ){0,4}${journalist}\b(?: (?:for|at|with|in|covering|based|who (?:covers|writes|reports))\b|\.?$)`,
    'u',
  ),
  new RegExp(String.raw`^${name} (?:covers|writes about|reports on) [^.]{2,80} for (?:the )?\p{Lu}`, 'u'),
  new RegExp(
    String.raw`^(?:contact|e-?mail|reach) (?:${name}|the (?:reporter|author|writer)|him|her|us) (?:at|on|by)\b`,
    'iu',
  ),
  /^(?:media|press|investor) (?:contacts?|enquiries|inquiries|relations)\s*:/iu,
];

/** Stands anywhere in a sentence at the end. */
export const forwardLooking = /\bforward-looking statements\b/iu;

/** How all of `atEnd` begin: with a name, or with the letter of one of their words. */
export const lastOpenings = /[cemprCEIMPRi]|\p{Lu}[\p{L}.'’-]+\s+(?:de|van|von|al|bin|\p{Lu})/uy;

/** A heading over a paragraph about the company or body that a release is of; its name. */
export const aboutHeading =
  /^(?:About|ABOUT) (?:[Tt]he |THE )?(\p{Lu}[\p{L}\p{N}&.'’-]*)(?: [\p{L}\p{N}&.,'’()-]+){0,7}$/u;
/** The same and the paragraph in one line: "About Ardmoor Freight: Ardmoor Freight runs…". */
export const aboutLine =
  /^(?:About|ABOUT) (?:[Tt]he |THE )?(\p{Lu}[\p{L}\p{N}&.'’-]*)(?: [\p{L}\p{N}&.,'’()-]+){0,7}? ?[:–—-] /u;
