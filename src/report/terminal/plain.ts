/* Bidi overrides can make a line read as something else; U+FFFD shows that there was one. */
const overrides = /[\u202A-\u202E\u2066-\u2069]/gu;
/* Invisible, or of a width that terminals disagree on: variation selectors, soft hyphens, tags, annotation marks. */
const invisible = /(?![\u200C\u200D])[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
/* Joiners shape letters in Persian and Indic scripts; between emoji, terminals disagree on what they do. */
const strayJoiners = /(?<![\p{L}\p{M}])[\u200C\u200D]/gu;
const skinTones = /(?<=\p{Extended_Pictographic})[\u{1F3FB}-\u{1F3FF}]/gu;
const space = /[\s\u0085]+/gu;
const controls = /\p{Cc}/gu;
const loneSurrogates = /\p{Cs}/gu;
/* No script stacks more marks on a letter; the rest would run over the lines above and below. */
const stackedMarks = /(\p{M}{6})\p{M}+/gu;

const unknown = '\uFFFD';

/** Control characters by their picture (␛ for escape), where Unicode has one. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : unknown;
}

/** A text from outside as one line that no terminal can act on: white space collapsed, controls made visible. */
export function plain(text: string): string {
  if (!/[^ -~]| {2}/.test(text)) return text;
  return text
    .replace(overrides, unknown)
    .replace(invisible, '')
    .replace(strayJoiners, '')
    .replace(skinTones, '')
    .replace(space, ' ')
    .replace(controls, picture)
    .replace(loneSurrogates, unknown)
    .replace(stackedMarks, '$1');
}
