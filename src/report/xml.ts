/** Characters that XML 1.0 forbids: controls, halves of a surrogate pair, and two noncharacters. */
const forbidden = /(?![\t\n\r])[\0-\u001F]|\p{Cs}|[\uFFFE\uFFFF]/gu;
/* Markup, white space that a parser would change, and what a terminal would act on if the file is printed. */
const special = /[&<>"'\t\n\r\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** A text for an attribute or the content of an element; what XML cannot hold becomes U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(forbidden, '\uFFFD').replace(special, (character) => `&#${character.charCodeAt(0)};`);
