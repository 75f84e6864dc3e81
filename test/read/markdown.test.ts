import { describe, expect, it } from 'vitest';
import { Folder, type Outcome } from './fixture.js';

async function read(text: string): Promise<Outcome> {
  return new Folder({ 'a.md': text }).read(['a.md']);
}

const ADVICE = '; correct it, or remove what is between the --- lines';

describe('front matter', () => {
  it('gives the fields, everything else goes into meta, and the body is the text', async () => {
    const { documents, notices } = await read(
      [
        '---',
        'title: "Flood: what we know"',
        'outlet: The Daily',
        'published: 2026-03-01',
        'url: https://example.org/flood',
        'language: en-GB',
        'tags: [weather, river]',
        'wire: true',
        'id: 12',
        '---',
        'The river rose.',
      ].join('\n'),
    );
    expect(documents).toEqual([
      {
        id: 'a.md',
        path: 'a.md',
        text: 'The river rose.',
        title: 'Flood: what we know',
        outlet: 'The Daily',
        published: '2026-03-01',
        url: 'https://example.org/flood',
        language: 'en-GB',
        meta: { tags: ['weather', 'river'], wire: true, id: 12 },
      },
    ]);
    expect(notices).toEqual([]);
  });

  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T09:30:00Z', '2026-03-01T09:30:00Z'],
    ['2026-03-01T09:30:00+01:00 # local', '2026-03-01T09:30:00+01:00'],
    ['"2026-03-01"', '2026-03-01'],
  ])('keeps the date %s as its author wrote it', async (written, published) => {
    const { documents } = await read(`---\npublished: ${written}\nupdated: 2026-03-02\n---\nBody`);
    expect(documents[0]?.published).toBe(published);
    expect(documents[0]?.meta).toEqual({ updated: '2026-03-02' });
  });

  it.each([
    ['007', '007'],
    ['1e3', '1e3'],
    ['true', 'true'],
    ['No', 'No'],
    ['~', undefined],
    ['', undefined],
    ['"  "', undefined],
  ])('takes the title %s as the words they are', async (written, title) => {
    const { documents } = await read(`---\ntitle: ${written}\n---\nBody`);
    expect(documents[0]?.title).toBe(title);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('is found with %s line ends, which stay in the text', async (_, end) => {
    const { documents } = await read(['---', 'title: T', 'outlet: O', '---', 'One', 'Two'].join(end));
    expect(documents[0]).toMatchObject({ title: 'T', outlet: 'O', text: `One${end}Two` });
  });

  it('may be empty, and may be closed by dots', async () => {
    expect((await read('---\n---\nBody')).texts).toEqual(['Body']);
    expect((await read('---\ntitle: T\n...\nBody')).documents[0]).toMatchObject({ title: 'T', text: 'Body' });
  });

  it('leaves a field out, with a notice, if it is a list or a mapping', async () => {
    const { documents, notices } = await read('---\ntitle: T\noutlet: [a, b]\n---\nBody');
    expect(documents).toEqual([{ id: 'a.md', path: 'a.md', title: 'T', text: 'Body' }]);
    expect(notices).toEqual(['a.md: front matter: outlet is no plain value; left out']);
  });
});

describe('a rule across the page is no front matter', () => {
  it.each([
    ['unclosed', '---\nNo second line like the first'],
    ['followed by a blank line', '---\n\nkey: value\n\n---\nMore'],
    ['around a sentence', '---\nJust a sentence\n---\nMore'],
    ['later in the text', 'Intro\n---\nkey: value\n---\nMore'],
    ['with a word behind it', '---yaml\nkey: value\n---\nMore'],
  ])('%s', async (_, text) => {
    const { documents, skipped } = await read(text);
    expect(documents).toEqual([{ id: 'a.md', path: 'a.md', text }]);
    expect(skipped).toEqual([]);
  });
});

describe('broken front matter skips the document', () => {
  it.each([
    ['a colon too many', 'a: b: c', /line 2: Nested mappings are not allowed/],
    ['an open quotation', 'title: T\noutlet: "open', /line 3: Missing closing "quote/],
    ['a field twice', 'title: T\ntitle: U', /line 3: Map keys must be unique/],
    ['an alias of nothing', 'title: T\nx: *nowhere', /Unresolved alias .*: nowhere/],
    ['too long', 'long: ' + 'x'.repeat(70_000), /it is longer than 65536 characters/],
    ['two documents', 'a: 1\n--- b\nc: 2', /it is more than one YAML document/],
  ])('%s', async (_, front, reason) => {
    const { ids, skipped } = await read(`---\n${front}\n---\nBody`);
    expect(ids).toEqual([]);
    expect(skipped).toHaveLength(1);
    expect(skipped[0]).toMatch(reason);
    expect(skipped[0]).toMatch(/^a\.md: broken front matter: [^\n]*$/);
    expect(skipped[0]?.endsWith(ADVICE)).toBe(true);
  });

  it('counts lines right with CRLF and CR', async () => {
    for (const end of ['\r\n', '\r']) {
      const { skipped } = await read(['---', 'title: T', 'a: b: c', '---', 'Body'].join(end));
      expect(skipped[0]).toContain('line 3: ');
    }
  });

  it('bounds aliases that are small on disk and huge in memory', async () => {
    const levels = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]'];
    for (let n = 1; n < 12; n++)
      levels.push(
        `a${n}: &a${n} [${Array(10)
          .fill(`*a${n - 1}`)
          .join(',')}]`,
      );
    const { skipped } = await read(`---\n${levels.join('\n')}\n---\nBody`);
    expect(skipped).toEqual([
      `a.md: broken front matter: Excessive alias count indicates a resource exhaustion attack${ADVICE}`,
    ]);
  });

  it.each(['[', '[{', '? ', '- ', '{? ', 'a: ', '{a: '])('bounds nesting: %j repeated', async (deep) => {
    const { skipped } = await read(`---\n${deep.repeat(60_000 / deep.length)}\n---\nBody`);
    expect(skipped).toEqual([`a.md: broken front matter: it is nested too deeply${ADVICE}`]);
  });

  it('runs nothing and pollutes nothing', async () => {
    const { documents } = await read(
      '---\nevil: !!js/function "() => globalThis.hit = 1"\n__proto__: { polluted: 1 }\n---\nBody',
    );
    expect(documents[0]?.meta?.['evil']).toBe('() => globalThis.hit = 1');
    expect(globalThis).not.toHaveProperty('hit');
    expect({}).not.toHaveProperty('polluted');
    expect(Object.getPrototypeOf(documents[0]?.meta)).toBe(Object.prototype);
  });
});

describe('the body', () => {
  it.each([
    ['# Headline\nText', 'Headline\nText'],
    ['Text\r\n### Crosshead\r\nText', 'Text\r\nCrosshead\r\nText'],
    ['#hashtag and #5 stay', '#hashtag and #5 stay'],
    ['####### seven', '####### seven'],
    ['*Emphasis*, [links](u) and > quotes stay', '*Emphasis*, [links](u) and > quotes stay'],
    ['A # in the middle', 'A # in the middle'],
  ])('%j is the text %j', async (written, text) => {
    expect((await read(written)).texts).toEqual([text]);
  });

  it('is skipped if there is nothing below the front matter', async () => {
    const { skipped } = await read('---\ntitle: T\n---\n \n');
    expect(skipped).toEqual(['a.md: empty: no text but white space; leave it out or fill it']);
  });
});
