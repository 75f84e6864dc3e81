import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.js';
import { renderHtml, renderHtmlPages } from '../../src/report/html.js';
import { largeResult } from '../../scripts/bench/large.js';
import { resultOf } from './fixture.js';
import { Data, scriptsOf } from './html-data.js';

const large = largeResult(300, 700);
const withOdds = (result: Result): Result => ({
  ...result,
  documents: result.documents.map((document, at) => ({
    ...document,
    furniture: at % 3 === 0 ? [{ begin: 0, end: 4 }] : [],
    boilerplate: at % 4 === 0 ? [{ begin: 5, end: 9 }] : [],
  })),
  skipped: [{ path: 'x.md', reason: 'is not text' }],
});

/** The result that a page in one file holds. */
function heldBy(html: string): Result {
  const data = new Data(html);
  const { digest, folder, ...rest } = data.overview;
  expect(digest).toMatch(/^[0-9a-f]{8}$/);
  expect(folder).toBeNull();
  return { ...rest, documents: data.documents(), pairs: data.pairs() };
}

describe('a report in one file', () => {
  it.each([
    ['nothing', resultOf([], []), false],
    ['a document without a text', resultOf([['a'], ['b']], []), false],
    [
      'a pair',
      resultOf(
        [
          ['a', 'x y.'],
          ['b', 'x z.'],
        ],
        [{ a: 'a', b: 'b', passages: [{ links: [[0, 0]] }] }],
      ),
      false,
    ],
    ['much', withOdds(large), true],
  ])('holds the result: %s', (_, result, compressed) => {
    const html = renderHtml(result);
    expect(heldBy(html)).toEqual(result);
    expect(new Data(html).compressed).toBe(compressed);
  });

  it('is the same for the same result', () => {
    expect(renderHtml(structuredClone(large))).toBe(renderHtml(large));
  });

  it('is at most three times the size of the texts it shows: 2,000 documents, 5,000 pairs', () => {
    const result = largeResult(2000, 5000);
    const texts = result.documents.reduce((sum, { text }) => sum + Buffer.byteLength(text!), 0);
    expect(result.pairs).toHaveLength(5000);
    expect(Buffer.byteLength(renderHtml(result))).toBeLessThan(3 * texts);
  });

  it('is what the folder is made of while it is small', () => {
    expect([...renderHtmlPages(large, 'x.html')]).toEqual([{ file: 'x.html', text: renderHtml(large) }]);
  });

  it('allows its own script and style, by their hashes, and nothing else', () => {
    const html = renderHtml(resultOf([], []));
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const run = scriptsOf(html).filter(({ attributes }) => attributes === '');
    const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)];
    expect([run.length, styles.length]).toEqual([1, 1]);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)![1]!;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(run[0]!.text)}`,
      `style-src ${hash(styles[0]![1]!)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  it('names nothing in the network', () => {
    const html = renderHtml(resultOf([], []));
    expect(
      html.match(/https?:\/\/[^\s"'`<>)]+/g)?.filter((url) => !url.startsWith('http://www.w3.org/')),
    ).toEqual([]);
    expect(html).not.toMatch(/<(?:link|img|iframe|object|embed)\b/i);
  });
});
