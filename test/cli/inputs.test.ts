import { chmodSync, existsSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agency, opera, retold } from './articles.js';
import { Workplace, messagesOf, pairsOf, resultOf } from './process.js';

/** A workplace with a folder of two articles of which one retells the other. */
const newsroom = (): Workplace => new Workplace({ 'news/agency.txt': agency, 'news/paper.txt': retold });

const GOOD = 'agency.txt paper.txt';
const MIB = 2 ** 20;

interface BadInput {
  readonly what: string;
  /** Puts it below `news`, or gives paths to name besides. */
  readonly make: (place: Workplace) => readonly string[] | undefined;
  readonly args?: readonly string[];
  /** What is listed under `skipped`, and said. */
  readonly path: string;
  readonly reason: string;
  /** Why it cannot be made here. */
  readonly impossible?: string | false;
}

const write =
  (name: string, content: string | Uint8Array) =>
  (place: Workplace): undefined => {
    place.write(name, content);
  };
const link =
  (name: string, target: string) =>
  (place: Workplace): undefined => {
    symlinkSync(target, place.path(name));
  };
const record = (id: string, text: string): string => JSON.stringify({ id, text });

const bad: readonly BadInput[] = [
  {
    what: 'an empty file',
    make: write('news/x.txt', ''),
    path: 'news/x.txt',
    reason: 'empty: no text but white space; leave it out or fill it',
  },
  {
    what: 'a binary file',
    make: write('news/x.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0xff, 0xfe, 0])),
    path: 'news/x.txt',
    reason: 'binary, not text; convert it to text, or leave it out',
  },
  {
    what: 'a line of 50 MB',
    make: write('news/x.txt', Buffer.alloc(50_000_000, 'all one line ')),
    path: 'news/x.txt',
    reason: 'larger than the limit of 16 MiB a document; split it, or raise the limit',
  },
  {
    what: 'a file over --max-bytes',
    make: write('news/x.txt', Buffer.alloc(1001, 'all one line ')),
    args: ['--max-bytes', '1000'],
    path: 'news/x.txt',
    reason: 'larger than the limit of 1000 bytes a document; split it, or raise the limit',
  },
  {
    what: 'a record that is cut off',
    make: write('news/x.jsonl', `${record('r1', opera)}\n${record('r2', opera).slice(0, 50)}`),
    path: 'news/x.jsonl:2',
    reason: 'cut off: the input ends in the middle of this record; fetch or write it again',
  },
  {
    what: 'two records with one id',
    make: write('news/x.jsonl', `${record('r1', opera)}\n${record('r1', 'Something else.')}\n`),
    path: 'news/x.jsonl:2',
    reason: 'duplicate id "r1": already used by news/x.jsonl:1; give every record its own id',
  },
  {
    what: 'a file that fails while it is read',
    make: link('news/x.txt', '/proc/self/mem'),
    path: 'news/x.txt',
    reason: 'cannot be read: i/o error; check the disk or copy it again, or leave it out',
    impossible: !existsSync('/proc/self/mem') && 'needs /proc/self/mem, whose first bytes cannot be read',
  },
  {
    what: 'a file without permission',
    make: (place) => {
      place.write('news/x.txt', opera);
      chmodSync(place.path('news/x.txt'), 0);
      return undefined;
    },
    path: 'news/x.txt',
    reason: 'cannot be read: permission denied; change its permissions, or leave it out',
    impossible: process.getuid?.() === 0 && 'the super-user may read everything',
  },
  {
    what: 'a link to itself',
    make: link('news/x.txt', 'x.txt'),
    path: 'news/x.txt',
    reason: 'a symbolic link that leads round in a circle; remove it or point it at a file',
  },
  {
    what: 'a link to the folder it is in',
    make: link('news/x', '.'),
    path: 'news/x',
    reason: 'a symbolic link that leads back to ROOT/news, a folder it is in; remove the link',
  },
  {
    what: 'a path that does not exist',
    make: () => ['nowhere.txt'],
    path: 'nowhere.txt',
    reason: 'does not exist; check the path',
  },
  {
    what: 'a name with a line break in it',
    make: () => ['no\nwhere.txt'],
    path: 'no\\u{a}where.txt',
    reason: 'does not exist; check the path',
  },
];

describe.concurrent('a bad input is skipped, said in one line, and the rest is compared', () => {
  it.for(bad)('$what', async ({ make, args = [], path, reason, impossible }, test) => {
    if (impossible) test.skip(impossible);
    const place = newsroom();
    const others = make(place) ?? [];
    const ran = await place.run(['compare', 'news', ...others, '--format', 'json', ...args]);
    const expected = reason.replace('ROOT', place.root);
    expect(messagesOf(ran)).toEqual([`skipped ${path}: ${expected}`]);
    expect(ran.status).toBe(0);
    expect(pairsOf(ran)).toEqual([GOOD]);
    expect(resultOf(ran).skipped).toEqual([{ path, reason: expected }]);
  });

  it('and --strict makes that exit status 2, with the result still there', async () => {
    const ran = await newsroom().run(['compare', 'news', 'nowhere.txt', '--format', 'json', '--strict']);
    expect(messagesOf(ran)).toEqual(['skipped nowhere.txt: does not exist; check the path']);
    expect(ran.status).toBe(2);
    expect(pairsOf(ran)).toEqual([GOOD]);
  });

  it('and named in the report for the terminal', async () => {
    const ran = await newsroom().run(['compare', 'news', 'nowhere.txt']);
    expect(ran.stdout).toContain('1 input skipped:\n  nowhere.txt: does not exist; check the path\n');
  });

  it('each on a line of its own when there are several', async () => {
    const place = newsroom();
    place.write('news/x.txt', '');
    place.write('news/y.txt', '\0');
    const ran = await place.run(['compare', 'news', 'nowhere.txt', '--format', 'json']);
    expect(messagesOf(ran).map((message) => message.split(': ')[0])).toEqual([
      'skipped news/x.txt',
      'skipped news/y.txt',
      'skipped nowhere.txt',
    ]);
    expect(resultOf(ran).skipped).toHaveLength(3);
    expect(pairsOf(ran)).toEqual([GOOD]);
  });
});

describe.concurrent('an unusual input is read', () => {
  it('that is not UTF-8, with a note on its encoding', async () => {
    const text = `${agency}Café owners in Tarrow praised the crew’s “naïve” courage.`;
    const windows = Buffer.from(
      text.replace(/[’“”]/g, (mark) => ({ '’': '\x92', '“': '\x93', '”': '\x94' })[mark]!),
      'latin1',
    );
    const place = newsroom();
    place.write('news/old.txt', windows);
    const ran = await place.run(['compare', 'news', '--format', 'json']);
    expect(messagesOf(ran)).toEqual(['note: news/old.txt: not UTF-8; read as windows-1252']);
    expect(ran.status).toBe(0);
    const { documents, skipped } = resultOf(ran);
    expect(skipped).toEqual([]);
    expect(documents.find(({ id }) => id === 'old.txt')?.text).toBe(text);
    expect(pairsOf(ran)).toContain(GOOD);
  });

  it('that is larger than the usual limit, once --max-bytes allows it', async () => {
    const place = newsroom();
    // Mostly line: the words are few, so that it takes no longer than it must.
    place.write('news/x.txt', `${agency}${' '.repeat(16 * MIB)}`);
    const ran = await place.run(['compare', 'news', '--format', 'json', '--max-bytes', '17M']);
    expect(messagesOf(ran)).toEqual([]);
    expect(ran.status).toBe(0);
    const { documents, skipped } = resultOf(ran);
    expect(skipped).toEqual([]);
    expect(documents.find(({ id }) => id === 'x.txt')?.characters).toBeGreaterThan(16 * MIB);
    expect(pairsOf(ran)).toContain(GOOD);
  });

  it('that is one long line of words', async () => {
    const place = newsroom();
    const words = Array.from({ length: 100_000 }, (_, i) => `word${i % 5000}`).join(' ');
    place.write('news/x.txt', words);
    const ran = await place.run(['compare', 'news', '--format', 'json']);
    expect(messagesOf(ran)).toEqual([]);
    expect(ran.status).toBe(0);
    expect(resultOf(ran).documents.find(({ id }) => id === 'x.txt')?.words).toBe(100_000);
    expect(pairsOf(ran)).toEqual([GOOD]);
  });

  it('that comes as JSONL on standard input', async () => {
    const stdin = `${record('one', agency)}\n\n${record('two', retold)}\n${record('three', opera)}\n`;
    const ran = await new Workplace().run(['compare', '-', '--format', 'json'], { stdin });
    expect(messagesOf(ran)).toEqual([]);
    expect(ran.status).toBe(0);
    expect(resultOf(ran).documents.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(pairsOf(ran)).toEqual(['one two']);
  });
});

describe.concurrent('nothing readable is exit status 2 and one line that says why', () => {
  const advice = 'Give files or folders with .txt, .md or .jsonl articles, or - for JSONL on standard input.';

  it.each([
    {
      what: 'a path that does not exist',
      args: ['nowhere'],
      said: 'nothing readable: nowhere: does not exist; check the path',
    },
    { what: 'an empty folder', args: ['.'], said: 'nothing readable in .', files: {} },
    {
      what: 'a folder of other files',
      args: ['pictures'],
      said: 'nothing readable: pictures: passed over 1 file (1 .png); read are .txt .text .md .markdown .jsonl .ndjson .parquet',
    },
    {
      what: 'a folder with an empty file',
      args: ['blank'],
      said: 'nothing readable: blank/x.txt: empty: no text but white space; leave it out or fill it',
    },
    {
      what: 'an empty standard input',
      args: ['-'],
      said: 'nothing readable: -: empty: no text but white space; leave it out or fill it',
    },
    {
      what: 'a second set that does not exist',
      args: ['good.txt', '--against', 'nowhere'],
      said: 'nothing readable: nowhere: does not exist; check the path',
    },
    {
      what: 'two sets that do not exist',
      args: ['nowhere', '--against', 'elsewhere'],
      said: 'nothing readable: nowhere: does not exist; check the path',
    },
  ])(
    '$what',
    async ({ args, said, files = { 'good.txt': agency, 'pictures/x.png': '\0', 'blank/x.txt': ' \n' } }) => {
      const place = new Workplace(files);
      const ran = await place.run(['compare', ...args, '--format', 'json']);
      expect(ran.stdout).toBe('');
      expect(messagesOf(ran)).toEqual([`${said}. ${advice}`]);
      expect(ran.status).toBe(2);
    },
  );

  it('or a line for each of several, and one that says so', async () => {
    const ran = await new Workplace().run(['compare', 'here', 'there']);
    expect(messagesOf(ran)).toEqual([
      'skipped here: does not exist; check the path',
      'skipped there: does not exist; check the path',
      `nothing readable in here, there. ${advice}`,
    ]);
    expect(ran.status).toBe(2);
  });
});
