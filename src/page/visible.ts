/** C0 controls other than tab, line feed and carriage return; C1 controls. */
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
/** Embeddings, overrides and isolates: they can show words in another order than they stand in the text. */
const reordering = /[\u202A-\u202E\u2066-\u2069]/;
/** Without width: they can split or hide words. Joiners are letters' business in many scripts and stay. */
const hidden = /[\u00AD\u200B\u2060\uFEFF]/;
const loneSurrogate = /\p{Surrogate}/u;

const odd = new RegExp(`${control.source}|${reordering.source}|${loneSurrogate.source}`, 'gu');

const shown = (character: string): string => {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\uFFFD';
};

/**
 * Text as it may be shown: characters that would break or reorder the line are replaced, each by one, so that offsets hold.
 */
export const visible = (text: string): string => text.replace(odd, shown);

/** One line of at most `most` characters, for titles, ids and labels. */
export function label(text: string, most = 160): string {
  const line = visible(text.slice(0, most * 4))
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line;
}

/** How many characters of a text are not what they seem, for the reader to be told. */
export function oddities(text: string): { readonly controls: number; readonly hidden: number } {
  return {
    controls: text.match(odd)?.length ?? 0,
    hidden: text.match(new RegExp(hidden.source, 'gu'))?.length ?? 0,
  };
}
