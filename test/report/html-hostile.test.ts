import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.js';
import { renderHtml, renderHtmlPages } from '../../src/report/html.js';
import { cases } from '../page/hostile-cases.js';
import { hostileResult } from '../page/hostile-result.js';
import { hostile } from '../page/hostile-strings.js';
import { resultOf } from './fixture.js';
import { Data, scriptsOf } from './html-data.js';

/** What a page is made of besides its data, which alone may differ: its markup with the texts of its scripts taken out. */
const markup = (html: string): string => {
  let rest = html;
  for (const { text } of scriptsOf(html)) rest = rest.replace(text, () => '');
  return rest
    .replace(/<style>[^]*?<\/style>/, '<style></style>')
    .replace(/ content="Copytaster [\w.+-]*"/, '');
};

/** Fails unless the page holds the result and its data blocks are the only ones and hold data only. */
function expectInert(html: string, { documents, pairs, ...rest }: Result): void {
  const scripts = scriptsOf(html);
  const data = new Data(html);
  expect(scripts.filter(({ attributes }) => attributes === '')).toHaveLength(1);
  expect(scripts.slice(0, -1).map(({ attributes }) => attributes.replace(/^ type="[^"]*"/, ''))).toEqual([
    ' id="overview"',
    ...scripts.slice(2).map((_, at) => ` id="chunk-${at}"`),
  ]);
  for (const { text } of scripts.slice(0, -1)) expect(text).not.toContain('<');
  expect(
    markup(html)
      .match(/<[a-z!/][^>]*>/gi)!
      .map((tag) => tag.split(/[\s>]/)[0]),
  ).toEqual([
    ...['<!doctype', '<html', '<head', ...Array.from({ length: 6 }, () => '<meta'), '<title', '</title'],
    ...['<style', '</style', '</head', '<body', '<noscript', '</noscript'],
    ...scripts.flatMap(() => ['<script', '</script']),
    ...['</body', '</html'],
  ]);
  expect(data.documents()).toEqual(documents);
  expect(data.pairs()).toEqual(pairs);
  for (const [name, value] of Object.entries(rest))
    expect(data.overview[name as keyof typeof rest], name).toEqual(value);
}

describe('a page with hostile texts', () => {
  it(`has at least 40 of them: ${cases.length}`, () => {
    expect(new Set(cases.map(([, text]) => text)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  it.each(cases)('%s', (_, text) => {
    const result = hostileResult([text, `${text}.`]);
    expectInert(renderHtml(result), result);
  });

  it('all together, compressed', () => {
    const result = hostileResult(cases.map(([, text]) => text));
    const html = renderHtml(result);
    expect(new Data(html).compressed).toBe(true);
    expectInert(html, result);
  });

  it('whatever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hostile, { minLength: 2, maxLength: 5 }), (texts) => {
        const result = hostileResult(texts);
        expectInert(renderHtml(result), result);
      }),
      { numRuns: 300 },
    );
  });

  it('whatever the name of the file', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const result = resultOf(
          [
            ['a', 'x '.repeat(999)],
            ['b', 'y '.repeat(999)],
          ],
          [],
        );
        for (const { text } of renderHtmlPages(result, name, 100)) {
          expect(scriptsOf(text).filter(({ attributes }) => attributes === '')).toHaveLength(1);
          expect(new Data(text).overview.folder!.main).toBe(name);
        }
      }),
      { numRuns: 30 },
    );
  });
});
