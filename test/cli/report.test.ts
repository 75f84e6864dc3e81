import { beforeAll, describe, expect, it } from 'vitest';
import { InputError, readResult } from '../../src/index.js';
import type { Result } from '../../src/index.js';
import { agency, retold } from './articles.js';
import { Workplace, copytaster, corpus, messagesOf, resultOf } from './process.js';

/** A result of the sample corpus, as stored. */
let stored: string;

beforeAll(async () => {
  stored = (await copytaster(['compare', ...corpus, '--format', 'json'])).stdout;
}, 180_000);

describe.concurrent('report renders a stored result', () => {
  it('as compare printed it', async () => {
    const printed = await copytaster(['compare', ...corpus]);
    const ran = await new Workplace({ 'result.json': stored }).run(['report', 'result.json']);
    expect(printed.stdout).toMatch(/^20 documents /);
    expect(ran).toEqual(printed);
  });

  it.each([
    ['json', (text: string) => text === stored],
    ['jsonl', (text: string) => text.split('\n').length - 1 === resultOf({ stdout: stored }).pairs.length],
    ['csv', (text: string) => text.startsWith('a,b,score,')],
    ['graphml', (text: string) => text.split('directed="true"').length - 1 === 7],
  ])('as %s', async (format, right) => {
    const ran = await new Workplace({ 'result.json': stored }).run(['report', 'result.json', '-f', format]);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(right(ran.stdout)).toBe(true);
  });

  it.each([
    ['x.csv', /^a,b,score,/],
    ['x.txt', /^20 documents /],
    ['x.json', /^\{\n {2}"schema": "copytaster\/result\/1"/],
    ['x.JSONL', /^\{"a":/],
    ['x.graphml', /^<\?xml /],
  ])('into the file %s', async (file, begins) => {
    const place = new Workplace({ 'result.json': stored });
    const ran = await place.run(['report', 'result.json', '-o', file], { makes: [file] });
    expect(ran).toEqual({ status: 0, signal: null, stdout: '', stderr: '' });
    expect(place.read(file)).toMatch(begins);
  });

  it('into a folder, in several formats', async () => {
    const place = new Workplace({ 'result.json': stored });
    const makes = ['x/', 'x/matrix.csv', 'x/pairs.csv', 'x/report.txt'];
    const ran = await place.run(['report', 'result.json', '--out', 'x', '-f', 'text,csv'], { makes });
    expect(ran).toEqual({ status: 0, signal: null, stdout: '', stderr: '' });
  });

  it('that begins with a byte order mark', async () => {
    const place = new Workplace({ 'result.json': `\uFEFF${stored}` });
    expect(await place.run(['report', 'result.json'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('that has no texts, by places instead of words', async () => {
    const result = resultOf({ stdout: stored });
    const documents = result.documents.map((document) => ({ ...document, text: undefined }));
    const place = new Workplace({ 'result.json': JSON.stringify({ ...result, documents }) });
    const ran = await place.run(['report', 'result.json']);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toMatch(/characters \d+ to \d+/);
  });
});

describe.concurrent('report says in one line, with exit status 2, that it cannot', () => {
  const place = (): Workplace =>
    new Workplace({
      'result.json': stored,
      'a.md': agency,
      'list.json': '[]',
      'other.json': '{ "schema": "copytaster/result/9" }',
      'cut.json': stored.slice(0, 5000),
      'folder.csv/x': '',
    });

  it.each([
    ['read what is not there', 'gone.json', [], 'gone.json: does not exist; check the path'],
    ['read a folder', 'folder.csv', [], 'folder.csv: cannot be read: illegal operation on a directory'],
    ['read an article', 'a.md', [], 'a.md is not JSON'],
    ['read a result that is cut off', 'cut.json', [], 'cut.json is not JSON'],
    ['read other JSON', 'list.json', [], 'list.json is not a stored result'],
    ['read another schema', 'other.json', [], 'other.json is not a stored result: schema: '],
    ['tell the format', 'result.json', ['-o', 'x.pdf'], 'cannot tell a format from the name x.pdf'],
    [
      'write to a folder that is not there',
      'result.json',
      ['-o', 'no/x.csv'],
      'cannot write no/x.csv: the folder does not exist',
    ],
    [
      'write below a file',
      'result.json',
      ['-o', 'a.md/x.csv'],
      'cannot write a.md/x.csv: a part of the path is not a folder',
    ],
    [
      'write over a folder',
      'result.json',
      ['-o', 'folder.csv'],
      'cannot write folder.csv: a folder of that name is in the way',
    ],
    ['read a name with a line break', 'a\nb.json', [], 'a\\u{a}b.json: does not exist'],
  ])('%s', async (_, file, args, said) => {
    const ran = await place().run(['report', file, ...args]);
    expect(ran.stdout).toBe('');
    const messages = messagesOf(ran);
    expect(messages).toHaveLength(1);
    expect(messages[0]!.slice(0, said.length)).toBe(said);
    expect(ran.status).toBe(2);
  });
});

describe.concurrent('report refuses a result that was tampered with', () => {
  // Loose on purpose: it is there to be damaged.
  interface Loose {
    documents: { id: string; text?: string; boilerplate: Place[] }[];
    pairs: { a: string; score: number; verdict: string; passages: { a: Place; links: { b: Place }[] }[] }[];
    clusters: { documents: string[] }[];
  }
  interface Place {
    begin: number;
    end: number;
  }
  let small: Result;

  beforeAll(async () => {
    const place = new Workplace({ 'a.txt': agency, 'b.txt': retold });
    small = resultOf(await place.run(['compare', 'a.txt', 'b.txt', '--format', 'json']));
  });

  it.each<[string, (result: Loose) => void, string]>([
    ['names a document that is missing', ({ documents }) => documents.pop(), 'documents: "b.txt" is missing'],
    [
      'has one document twice',
      ({ documents }) => documents.push(documents[0]!),
      'documents: two have the same id',
    ],
    [
      'has a passage that ends after its text',
      ({ pairs }) => (pairs[0]!.passages[0]!.a.end = 1_000_000),
      'pairs.0: a place that is outside the text of "a.txt"',
    ],
    [
      'has a link that lies outside the text',
      ({ pairs }) => (pairs[0]!.passages[0]!.links[0]!.b = { begin: 5000, end: 5010 }),
      'pairs.0: a place that is outside the text of "b.txt"',
    ],
    [
      'has a passage that ends before it begins',
      ({ pairs }) => (pairs[0]!.passages[0]!.a = { begin: 10, end: 5 }),
      'pairs.0: a place that is outside the text of "a.txt"',
    ],
    [
      'has boilerplate that lies outside the text',
      ({ documents }) => documents[1]!.boilerplate.push({ begin: 5000, end: 5010 }),
      'documents: a place that is outside the text of "b.txt"',
    ],
    [
      'has had a text shortened',
      ({ documents }) => (documents[0]!.text = 'Short.'),
      'pairs.0: a place that is outside the text of "a.txt"',
    ],
    [
      'has a place before the beginning',
      ({ pairs }) => (pairs[0]!.passages[0]!.a.begin = -1),
      'pairs.0.passages.0.a.begin: ',
    ],
    ['has an unknown verdict', ({ pairs }) => (pairs[0]!.verdict = 'guilty'), 'pairs.0.verdict: '],
    ['has a score over 1', ({ pairs }) => (pairs[0]!.score = 7), 'pairs.0.score: '],
    [
      'has a cluster of documents that are missing',
      ({ clusters }) => clusters[0]!.documents.push('zz'),
      'documents: "zz" is missing',
    ],
  ])('%s', async (_, damage, said) => {
    const damaged = structuredClone(small) as unknown as Loose;
    damage(damaged);
    const place = new Workplace({ 'result.json': JSON.stringify(damaged) });
    const path = place.path('result.json');
    // The reader itself, as a process for each would take long; one process is below.
    const error: unknown = await readResult(path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    const line = `${path} is not a stored result: ${said}`;
    expect((error as InputError).message.slice(0, line.length)).toBe(line);
  });

  it('and is exit status 2 and one line', async () => {
    const place = new Workplace({ 'result.json': JSON.stringify({ ...small, documents: [] }) });
    const ran = await place.run(['report', 'result.json']);
    expect(ran.stdout).toBe('');
    expect(messagesOf(ran)).toEqual([
      'result.json is not a stored result: documents: "a.txt" is missing. ' +
        'Give a file made by compare or pair with --format json.',
    ]);
    expect(ran.status).toBe(2);
  });

  it('but reads it as it was', async () => {
    const place = new Workplace({ 'result.json': JSON.stringify(small) });
    expect(await readResult(place.path('result.json'))).toEqual(small);
  });
});
