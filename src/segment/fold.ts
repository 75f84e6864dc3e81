const ignorable =
  /[\u00AD\u034F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF]/gu;
const apostrophes = /[\u2018\u2019\u02BC\u2032\uFF07`\u00B4]/gu;
const combining = /\p{M}/gu;
const asciiOnly = /^[a-z0-9]*$/;
const ascii = /^[\0-\x7f]*$/;
const dottedAcronym = /^\p{L}(\.\p{L})+\.?$/u;
const groupedNumber = /^\d{1,3}(,\d{3})+(\.\d+)?/;

/** Compatibility forms and accents dissolved, invisible characters removed, all apostrophes alike. */
function dissolved(lower: string): string {
  const folded = lower.replace(ignorable, '').normalize('NFKD').replace(apostrophes, "'");
  // Accents carry little in the Latin, Greek and Cyrillic scripts; elsewhere marks are letters of their own.
  const isPlain = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(folded);
  return isPlain ? folded.replace(combining, '') : folded;
}

/**
 * Folds a token to the form under which words are counted as the same: lower case, compatibility forms and accents
 * dissolved, invisible characters and possessive endings removed, "U.S." as "us", "1,200" as "1200".
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (asciiOnly.test(lower)) return lower;
  const folded = (ascii.test(lower) ? lower.replaceAll('`', "'") : dissolved(lower)).replace(/'s?$/, '');
  if (groupedNumber.test(folded)) return folded.replaceAll(',', '');
  if (dottedAcronym.test(folded)) return folded.replaceAll('.', '');
  return folded.normalize('NFC');
}
