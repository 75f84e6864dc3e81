import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import type { Review } from '../../src/model/review.js';
import { readReviews } from '../../src/read/review.js';
import { formatReviews } from '../../src/report/reviews.js';
import { Folder } from './fixture.js';

const reviews: readonly Review[] = [
  { a: 'a', b: 'b漢', decision: 'confirmed', note: 'x'.repeat(300) },
  { a: 'a', b: 'z', decision: 'dismissed', note: 'Both credit the wire.' },
];
const text = formatReviews(reviews);

describe('marks are read from', () => {
  it.each([
    ['a file as it was exported', text],
    ['one that begins with a byte order mark', `\uFEFF${text}`],
    ['one in bytes that do not end where characters do', Buffer.from(`${' '.repeat(65_534)}${text}`)],
  ])('%s', async (_, content) => {
    expect(await readReviews(new Folder({ 'r.json': content }).path('r.json'))).toEqual(reviews);
  });

  it('a named pipe', async () => {
    const folder = new Folder({ 'r.json': text });
    const pipe = folder.pipe('pipe');
    execFile('sh', ['-c', 'cat "$1" > "$2"', 'sh', folder.path('r.json'), pipe]);
    expect(await readReviews(pipe)).toEqual(reviews);
  });
});

describe('marks are refused with what is wrong and where', () => {
  const folder = (): Folder =>
    new Folder({
      'cut.json': text.slice(0, 200),
      'list.json': '[]',
      'maybe.json': text.replace('dismissed', 'maybe'),
      'large.json': Buffer.alloc(2 ** 25 + 1, ' '),
      'utf-16.json': Buffer.from(`\uFEFF${text}`, 'utf16le'),
      'folder/x': '',
    });

  it.each([
    ['gone.json', 'does not exist; check the path'],
    [
      'folder',
      'cannot be read: illegal operation on a directory; check the disk or copy it again, or leave it out',
    ],
    ['cut.json', 'not JSON'],
    ['utf-16.json', 'not JSON'],
    ['list.json', 'schema: it must be copytaster/review/1'],
    ['maybe.json', 'reviews.1: the decision must be confirmed or dismissed'],
    ['large.json', 'larger than the limit of 32 MiB'],
  ])('%s', async (name, why) => {
    const path = folder().path(name);
    const error: unknown = await readReviews(path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toBe(`${path}: ${why}`);
    expect((error as InputError).advice).toBe(
      'Give a file that was exported on the review screen of the report.',
    );
  });

  it.skipIf(process.platform !== 'linux')('a file without end', async () => {
    await expect(readReviews('/dev/zero')).rejects.toThrow('/dev/zero: larger than the limit of 32 MiB');
  });
});
