import { linkSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Folder, readStdin } from './fixture.js';

describe('which files of a folder are read', () => {
  it('reads files and folders merged in one order, by code units and not by locale', async () => {
    const folder = new Folder({
      'b.txt': '1',
      'B.txt': '2',
      'a/z.txt': '3',
      'a.txt': '4',
      'é.txt': '5',
      'z.txt': '6',
      'a-b/c.txt': '7',
    });
    const { ids } = await folder.read(['']);
    expect(ids).toEqual(['B.txt', 'a/z.txt', 'a-b/c.txt', 'a.txt', 'b.txt', 'z.txt', 'é.txt']);
  });

  it('reads every known extension, in capitals too, and no name that starts with a dot', async () => {
    const folder = new Folder({
      'a.txt': 'a',
      'b.TEXT': 'b',
      'c.md': 'c',
      'd.Markdown': 'd',
      'e.jsonl': '{"id":"e","text":"e"}',
      'f.ndjson': '{"id":"f","text":"f"}',
      '.g.txt': 'g',
      '.git/h.txt': 'h',
    });
    const { ids, notices } = await folder.read(['']);
    expect(ids).toEqual(['a.txt', 'b.TEXT', 'c.md', 'd.Markdown', 'e', 'f']);
    expect(notices).toEqual([]);
  });

  it('tells once for each folder given how many files of which extensions it passed over', async () => {
    const folder = new Folder({
      'x/a.txt': 'a',
      'x/page.html': '',
      'x/deep/page.HTML': '',
      'x/scan.pdf': '',
      'x/README': '',
      'y/one.csv': '',
    });
    const { ids, notices, skipped } = await folder.read(['x', 'y']);
    expect(ids).toEqual(['a.txt']);
    expect(skipped).toEqual([]);
    expect(notices).toEqual([
      'x: passed over 4 files (2 .html, 1 without extension, 1 .pdf); read are .txt .text .md .markdown .jsonl .ndjson .parquet',
      'y: passed over 1 file (1 .csv); read are .txt .text .md .markdown .jsonl .ndjson .parquet',
    ]);
  });

  it('keeps that notice short however many extensions there are', async () => {
    const folder = new Folder(
      Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`file.x${String(n).padStart(2, '0')}`, ''])),
    );
    const { notices } = await folder.read(['']);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('passed over 50 files (1 .x00, ');
    expect(notices[0]).toContain('42 more extensions');
  });

  it('reads a file named explicitly as plain text whatever its extension', async () => {
    const folder = new Folder({ 'story.html': '<p>Story', README: '# Read me' });
    const { documents, notices } = await folder.read(['story.html', 'README']);
    expect(documents).toEqual([
      { id: 'story.html', path: 'story.html', text: '<p>Story' },
      { id: 'README', path: 'README', text: '# Read me' },
    ]);
    expect(notices).toEqual([]);
  });
});

describe('the path of a document', () => {
  it.each([
    ['news', 'news/in/a.txt'],
    ['news/', 'news/in/a.txt'],
    ['./news', './news/in/a.txt'],
    ['news/in/a.txt', 'news/in/a.txt'],
  ])('given %s is %s', async (given, path) => {
    const { documents } = await new Folder({ 'news/in/a.txt': 'a' }).read([given]);
    expect(documents.map((document) => document.path)).toEqual([path]);
  });

  it('of a record is its file, or - for standard input', async () => {
    const line = '{"id":"r","text":"t"}';
    const { documents } = await new Folder({ 'wire.jsonl': line }).read(['wire.jsonl']);
    expect(documents[0]?.path).toBe('wire.jsonl');
    const stdin = await readStdin([Buffer.from(line)]);
    expect(stdin.documents[0]?.path).toBe('-');
  });
});

describe('the same file reached twice is read once, with a notice', () => {
  const files = { 'x/a.txt': 'a', 'x/y/b.txt': 'b' };

  it.each([
    ['a path twice', ['x/a.txt', 'x/a.txt'], ['a.txt'], ['x/a.txt: the same as x/a.txt, ']],
    ['in two spellings', ['x/a.txt', 'x/y/../a.txt'], ['a.txt'], ['x/y/../a.txt: the same as x/a.txt, ']],
    [
      'a file, then its folder',
      ['x/y/b.txt', 'x'],
      ['b.txt', 'a.txt'],
      ['x/y/b.txt: the same as x/y/b.txt, '],
    ],
    ['a folder, then its file', ['x', 'x/a.txt'], ['a.txt', 'y/b.txt'], ['x/a.txt: the same as x/a.txt, ']],
    ['a folder, then one around it', ['x/y', 'x'], ['b.txt', 'a.txt'], ['x/y: the same as x/y, ']],
  ])('%s', async (_, given, expected, told) => {
    const { ids, notices, skipped } = await new Folder(files).read(given);
    expect(ids).toEqual(expected);
    expect(notices).toEqual(told.map((start) => `${start}which came first; read once`));
    expect(skipped).toEqual([]);
  });

  it('through a symbolic link to a file or a folder', async () => {
    const folder = new Folder({ ...files, 'elsewhere/c.txt': 'c' });
    symlinkSync(folder.path('x/a.txt'), folder.path('x/link.txt'));
    symlinkSync(folder.path('x/y'), folder.path('x/z'));
    symlinkSync(folder.path('elsewhere'), folder.path('x/out'));
    const { ids, notices } = await folder.read(['x']);
    expect(ids).toEqual(['a.txt', 'out/c.txt', 'y/b.txt']);
    expect(notices).toEqual([
      'x/link.txt: the same as x/a.txt, which came first; read once',
      'x/z: the same as x/y, which came first; read once',
    ]);
  });

  it('which a link to a folder whose name merely begins like its own is not', async () => {
    const folder = new Folder({ 'news-old/a.txt': 'a', 'news/b.txt': 'b' });
    symlinkSync(folder.path('news'), folder.path('news-old/next'));
    const { ids, skipped, notices } = await folder.read(['news-old']);
    expect(ids).toEqual(['a.txt', 'next/b.txt']);
    expect([...skipped, ...notices]).toEqual([]);
  });

  it('standard input named twice', async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('{"id":"r","text":"t"}'));
    }
    const { ids, notices } = await new Folder().read(['-', '-'], { stdin: stdin() });
    expect(ids).toEqual(['r']);
    expect(notices).toEqual(['-: the same as -, which came first; read once']);
  });

  it('but not through hard links, which are copies to be found', async () => {
    const folder = new Folder(files);
    linkSync(folder.path('x/a.txt'), folder.path('x/copy.txt'));
    const { ids, notices } = await folder.read(['x']);
    expect(ids).toEqual(['a.txt', 'copy.txt', 'y/b.txt']);
    expect(notices).toEqual([]);
  });
});

it('does not follow a maze of links: every folder is entered once', async () => {
  const folder = new Folder({ 'd00/a.txt': 'a' });
  for (let n = 1; n < 30; n++) {
    folder.write(`d${String(n).padStart(2, '0')}/a.txt`, 'a');
    const inner = folder.path(`d${String(n - 1).padStart(2, '0')}`);
    symlinkSync(inner, folder.path(`d${String(n).padStart(2, '0')}/left`));
    symlinkSync(inner, folder.path(`d${String(n).padStart(2, '0')}/right`));
  }
  const { ids } = await folder.read(['d29']);
  expect(ids).toHaveLength(30);
});
