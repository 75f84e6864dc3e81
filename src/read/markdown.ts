import { parseFrontMatter, splitFrontMatter } from './frontmatter.js';
import type { Draft, Source } from './reader.js';
import { wholeText } from './text.js';

/**
 * The `#` marks and white space that open a heading. A hashtag is not followed by white space and stays.
 * They are the only Markdown taken out: a heading's words are the author's, its marks are noise between words.
 */
const HEADING_MARK = /^ {0,3}#{1,6}[ \t]+/gm;

/** Markdown: the body without front matter and without heading marks; everything else is left as written. */
export async function* readMarkdown(source: Source): AsyncGenerator<Draft> {
  const { path, log } = source;
  const whole = await wholeText(source);
  if (whole === undefined) return;
  const split = splitFrontMatter(whole);
  const front = split && (await parseFrontMatter(split.front));
  if (front && 'fault' in front) {
    log.skip(path, front.fault);
    return;
  }
  for (const name of front?.wrong ?? [])
    log.notice(path, `front matter: ${name} is no plain value; left out`);
  yield {
    place: path,
    text: (front ? split.body : whole).replace(HEADING_MARK, ''),
    fields: front?.fields ?? {},
    meta: front?.meta ?? {},
  };
}
