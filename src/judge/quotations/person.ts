import { isSpeaking } from '../attribution/nouns.js';
import type { Name } from '../facts/names.js';
import { isOffice } from '../facts/titles.js';
import type { SentenceWords } from '../facts/words.js';

/** Last words of the names of bodies, and nouns for them: no "he" or "she" stands for these. */
const bodies = new Set(
  `ministry department company firm police court government office authority agency commission committee council board union
  group organisation organization party bank hospital school university college administration campaign team media service
  guard coastguard army navy military house senate congress parliament nations states union kingdom line lines corporation
  association society institute centre center foundation fund trust federation league club press times post news report
  statement study survey poll letter document lawsuit complaint filing people officials democrats republicans
  conservatives island islands river street road lane bay lake harbour harbor port city county`.split(/\s+/),
);

/** Whether a source, by its name or noun phrase, can be one person. */
export function isPerson(source: string): boolean {
  const words = source.split(/\s+/);
  const last = words.at(-1)!;
  if (bodies.has(last.toLowerCase())) return false;
  if (!/^\p{Lu}/u.test(last)) return !/[^s]s$/.test(last);
  return !/\b(?:of|for|the|and)\b/.test(source) && !/^\p{Lu}{2,}$/u.test(source);
}

/** Whether what stands beside a name shows that it is a person's: an office, an age, "who", an apposition. */
function isShownPerson(words: SentenceWords, { from, to, form }: Name): boolean {
  const { gap } = words;
  if (!isPerson(form) || !/\s/.test(form)) return false;
  const before = words.lowerAt(from - 1);
  if (/^[\s.]+$/.test(gap[from] ?? '') && from > 0 && (isOffice(before) || isSpeaking(before))) return true;
  if (!gap[to]?.startsWith(',')) return false;
  const behind = words.lowerAt(to);
  return (
    /^(?:\d{1,2}|who|whose|an?|the|his|her|their)$/.test(behind) || isOffice(behind) || isSpeaking(behind)
  );
}

/** Names in a sentence that are shown to be a person's, or are the short form of a person's, which needs no showing. */
export function personsIn(words: SentenceWords, names: readonly Name[]): string[] {
  const isShort = ({ from, to, form, isSure }: Name): boolean =>
    isSure && to - from === 1 && /^\S+\s\S+$/.test(form) && form.endsWith(` ${words.writtenAt(from)}`);
  const persons: string[] = [];
  for (const name of names)
    if (!words.at(name.to - 1)!.isPossessive && (isShownPerson(words, name) || isShort(name)))
      persons.push(name.form);
  return persons;
}
