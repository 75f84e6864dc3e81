import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { Folder } from './fixture.js';

const QUOTE = 'The café owner said “no comment” — it’s £5 or €10 a head.';
const RUSSIAN = 'Президент заявил, что переговоры продолжатся на следующей неделе.';

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

describe('a text file is decoded', () => {
  it.each<[string, Uint8Array, string, string[]]>([
    ['as UTF-8', Buffer.from(QUOTE), QUOTE, []],
    ['as UTF-8 with a byte order mark', Buffer.from(`\uFEFF${QUOTE}`), QUOTE, []],
    ['as UTF-16LE with a byte order mark', Buffer.from(`\uFEFF${QUOTE}`, 'utf16le'), QUOTE, []],
    ['as UTF-16BE with a byte order mark', swapped(Buffer.from(`\uFEFF${QUOTE}`, 'utf16le')), QUOTE, []],
    [
      'as windows-1252, with its quotation marks, dashes and euro sign',
      iconv.encode(QUOTE, 'windows-1252'),
      QUOTE,
      ['a.txt: not UTF-8; read as windows-1252'],
    ],
    [
      'as windows-1252 where nothing beyond Latin-1 is used',
      iconv.encode('Die Straße führt über die Brücke nach München.', 'latin1'),
      'Die Straße führt über die Brücke nach München.',
      ['a.txt: not UTF-8; read as windows-1252'],
    ],
    ['as KOI8-R', iconv.encode(RUSSIAN, 'koi8-r'), RUSSIAN, ['a.txt: not UTF-8; read as KOI8-R']],
    [
      'as UTF-8 with some bytes damaged',
      Buffer.concat([Buffer.from('déjà vu; '.repeat(20)), Buffer.from([0xff, 0x21])]),
      `${'déjà vu; '.repeat(20)}\uFFFD!`,
      ['a.txt: damaged UTF-8; unreadable bytes became U+FFFD'],
    ],
    [
      'as UTF-8 cut off within a character',
      Buffer.from('Le café est fermé').subarray(0, -1),
      'Le café est ferm\uFFFD',
      ['a.txt: damaged UTF-8; unreadable bytes became U+FFFD'],
    ],
  ])('%s', async (_, bytes, text, told) => {
    const { texts, notices, skipped } = await new Folder({ 'a.txt': bytes }).read(['a.txt']);
    expect(texts).toEqual([text]);
    expect(notices).toEqual(told);
    expect(skipped).toEqual([]);
  });

  it('keeping every kind of line end, since offsets count them', async () => {
    const text = 'one\r\ntwo\rthree\nfour\r\n';
    const { texts } = await new Folder({ 'a.txt': text }).read(['a.txt']);
    expect(texts).toEqual([text]);
  });

  it('into whole characters wherever the file is cut into pieces', async () => {
    const text = 'x' + '€'.repeat(100_000);
    const { texts, notices } = await new Folder({ 'a.txt': text }).read(['a.txt']);
    expect(texts[0] === text).toBe(true);
    expect(notices).toEqual([]);
  });

  it('looking past the first 64 KiB for what is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('plain '.repeat(20_000)), Buffer.from([0x80, 0x35])]);
    const { texts, notices } = await new Folder({ 'a.txt': bytes }).read(['a.txt']);
    expect(texts[0]?.slice(-8)).toBe('plain €5');
    expect(notices).toEqual(['a.txt: not UTF-8; read as windows-1252']);
  });
});

describe('what is no text is skipped as binary', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const noise = Buffer.from(Array.from({ length: 4000 }, (_, n) => 1 + ((n * 89) % 255)));

  it.each<[string, Uint8Array]>([
    ['a picture', png],
    ['compressed bytes without NUL', noise],
    ['one NUL in a long text', Buffer.from(`${'text '.repeat(50_000)}\0`)],
    ['UTF-16 without a byte order mark', Buffer.from(QUOTE, 'utf16le')],
    ['UTF-32', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), iconv.encode(QUOTE, 'utf-32le')])],
  ])('%s', async (_, bytes) => {
    const { ids, skipped } = await new Folder({ 'a.txt': bytes }).read(['a.txt']);
    expect(ids).toEqual([]);
    expect(skipped).toEqual(['a.txt: binary, not text; convert it to text, or leave it out']);
  });

  it('but not text with terminal colours, form feeds or a stray control character', async () => {
    const text = '\u001b[1mHeadline\u001b[0m\f\nA paragraph of ordinary length follows\u0001 here.\u001a';
    const { texts } = await new Folder({ 'a.txt': text }).read(['a.txt']);
    expect(texts).toEqual([text]);
  });
});

describe('JSONL is decoded', () => {
  const record = (id: string): string => `${JSON.stringify({ id, text: QUOTE })}\n`;

  it.each<[string, Uint8Array]>([
    ['with a UTF-8 byte order mark', Buffer.from(`\uFEFF${record('a')}${record('b')}`)],
    ['with a byte order mark in the middle', Buffer.from(`${record('a')}\uFEFF${record('b')}`)],
    ['as UTF-16LE', Buffer.from(`\uFEFF${record('a')}${record('b')}`, 'utf16le')],
    ['as UTF-16BE', swapped(Buffer.from(`\uFEFF${record('a')}${record('b')}`, 'utf16le'))],
  ])('%s', async (_, bytes) => {
    const { ids, texts, notices, skipped } = await new Folder({ 'a.jsonl': bytes }).read(['a.jsonl']);
    expect(ids).toEqual(['a', 'b']);
    expect(texts).toEqual([QUOTE, QUOTE]);
    expect([...notices, ...skipped]).toEqual([]);
  });

  it('line by line where it is not UTF-8, with one notice for all lines in one encoding', async () => {
    const bytes = Buffer.concat([
      Buffer.from(record('a')),
      iconv.encode(record('b'), 'windows-1252'),
      iconv.encode(record('c'), 'windows-1252'),
      iconv.encode('{"id":"d","text":"cut “off', 'windows-1252'),
    ]);
    const { ids, texts, notices } = await new Folder({ 'a.jsonl': bytes }).read(['a.jsonl']);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(new Set(texts)).toEqual(new Set([QUOTE]));
    expect(notices).toEqual(['a.jsonl: 2 lines from line 2 on: not UTF-8; read as windows-1252']);
  });

  it('and skipped whole if it is an archive, not once a line', async () => {
    const bytes = Buffer.concat([Buffer.from('1f8b0800', 'hex'), Buffer.from('\n\n\nx\ny\n')]);
    const { skipped } = await new Folder({ 'a.jsonl': bytes }).read(['a.jsonl']);
    expect(skipped).toEqual(['a.jsonl: binary, not text; convert it to text, or leave it out']);
  });
});
