import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../src/cli/formats.js';
import { writeWhole } from '../../src/cli/output.js';
import { Workplace, command, execute, messagesOf, type Ran } from './process.js';

const never = new AbortController().signal;

describe('a file', () => {
  it('has the chunks one after another', async () => {
    const place = new Workplace();
    await writeWhole(place.path('x'), ['one 漢', '', '😀 two\n'], never);
    expect(place.read('x')).toBe('one 漢😀 two\n');
    await writeWhole(place.path('x'), [], never);
    expect(place.read('x')).toBe('');
    expect(place.names()).toEqual(['x']);
  });

  it('gets a chunk when the one before it is written', async () => {
    const place = new Workplace();
    function* chunks(): Generator<string> {
      for (let i = 0; i < 3; i++) {
        const [unfinished] = place.names();
        expect(readFileSync(place.path(unfinished!), 'utf8')).toBe('x'.repeat(i));
        yield 'x';
      }
    }
    await writeWhole(place.path('x'), chunks(), never);
    expect(place.names()).toEqual(['x']);
  });

  it.each([
    ['is left as it was', { x: 'old' }, ['x']],
    ['is not made', {}, []],
  ])('%s when it was aborted on the way', async (_, files, left) => {
    const place = new Workplace(files);
    const controller = new AbortController();
    const reason = new Error('enough');
    let closed = false;
    function* chunks(): Generator<string> {
      try {
        yield 'new';
        controller.abort(reason);
        for (;;) yield 'new';
      } finally {
        closed = true;
      }
    }
    await expect(writeWhole(place.path('x'), chunks(), controller.signal)).rejects.toBe(reason);
    expect(closed).toBe(true);
    expect(place.names()).toEqual(left);
    for (const name of left) expect(place.read(name)).toBe('old');
  });

  it('is not made, and nobody blames the disk, when the chunks fail', async () => {
    const place = new Workplace();
    const fault = new Error('nothing more to be read');
    function* chunks(): Generator<string> {
      yield 'new';
      throw fault;
    }
    await expect(writeWhole(place.path('x'), chunks(), never)).rejects.toBe(fault);
    expect(place.names()).toEqual([]);
  });
});

it('files are made of formats in the order in which these are named, but of HTML last', () => {
  expect(filesOf(['html', 'csv', 'json']).map(({ file }) => file)).toEqual([
    'pairs.csv',
    'matrix.csv',
    'result.json',
    'report.html',
  ]);
});

describe.concurrent('a result', () => {
  const document = {
    ...{ id: 'a', path: null, title: null, outlet: null, published: null, language: null },
    ...{ characters: 0, words: 0, sentences: 0, furniture: [], boilerplate: [] },
  };
  const stored = (documents: number, text: string): string =>
    JSON.stringify({
      schema: 'copytaster/result/1',
      version: '0',
      options: { minScore: 0, lexicon: 'full' },
      documents: Array.from({ length: documents }, (_, i) => ({ ...document, id: `${i}`, title: text })),
      pairs: [],
      counts: { candidates: 0, belowMinScore: 0, boilerplate: 0 },
      clusters: [],
      skipped: [],
    });

  /** What becomes of a report of some eighty chunks that is interrupted between two, once something holds. */
  function interrupted(
    { root }: Workplace,
    holds: string,
    args: readonly string[],
    stdout?: string,
  ): Promise<Ran> {
    const once = `import { readdirSync, statSync } from 'node:fs';
      const timer = setInterval(() => {
        if (!(${holds})) return;
        clearInterval(timer);
        process.kill(process.pid, 'SIGINT');
      }, 1).unref()`;
    const [node, ...rest] = command;
    const preload = `data:text/javascript,${encodeURIComponent(once)}`;
    const words = [node!, '--import', preload, ...rest, 'report', 'result.json', ...args];
    return execute(words, { cwd: root, ...(stdout === undefined ? {} : { stdout }) });
  }

  it('that the disk has no room for is one line, and leaves the old one as it was', async () => {
    const place = new Workplace({ 'result.json': stored(200, 'x'.repeat(10_000)), 'x.json': 'old' });
    // Of 512 bytes each.
    const script = 'ulimit -f 2000; exec "$@"';
    const ran = await execute(
      ['bash', '-c', script, 'bash', ...command, 'report', 'result.json', '-o', 'x.json'],
      { cwd: place.root },
    );
    expect(messagesOf(ran)).toEqual([
      'cannot write x.json: it would be larger than a file may be here. Choose another place or make room.',
    ]);
    expect(ran.status).toBe(2);
    expect(place.read('x.json')).toBe('old');
    expect(place.names()).toEqual(['result.json', 'x.json']);
  });

  it('that is interrupted while it is written leaves no file', async () => {
    const place = new Workplace({ 'result.json': stored(2000, 'x'.repeat(10_000)) });
    const ran = await interrupted(place, "readdirSync('.').length > 1", ['-o', 'x.json']);
    expect(ran).toEqual({ status: null, signal: 'SIGINT', stdout: '', stderr: '' });
    expect(place.names()).toEqual(['result.json']);
  });

  it('that is interrupted while it goes to a file on standard output ends there', async () => {
    const place = new Workplace({ 'result.json': stored(2000, 'x'.repeat(10_000)), x: '' });
    const ran = await interrupted(place, "statSync('x').size > 0", ['-f', 'json'], place.path('x'));
    expect(ran).toEqual({ status: null, signal: 'SIGINT', stdout: '', stderr: '' });
    expect(place.read('x').length).toBeLessThan(20_000_000);
  });

  it('that is larger than what it is read into goes from file to file', async () => {
    const place = new Workplace({ 'result.json': stored(10_000, 'x'.repeat(10_000)) });
    const [node, ...rest] = command;
    for (const file of ['x.txt', 'x.csv', 'x.jsonl', 'x.graphml', 'x.json']) {
      const ran = await execute(
        [node!, '--max-old-space-size=60', ...rest, 'report', 'result.json', '-o', file],
        { cwd: place.root },
      );
      expect(ran).toEqual({ status: 0, signal: null, stdout: '', stderr: '' });
    }
    expect(JSON.parse(place.read('x.json'))).toEqual(JSON.parse(place.read('result.json')));
  });

  it('of more than 5,000 documents has no matrix, and says so', async () => {
    const place = new Workplace({ 'result.json': stored(5001, '') });
    const ran = await place.run(['report', 'result.json', '--out', 'x', '-f', 'csv'], {
      makes: ['x/', 'x/pairs.csv'],
    });
    expect(ran.status).toBe(0);
    expect(messagesOf(ran)).toEqual([
      'note: matrix.csv is not written for more than 5,000 documents (here 5,001); pairs.csv has every pair',
    ]);
  });

  it('of 5,000 documents has one', async () => {
    const place = new Workplace({ 'result.json': stored(5000, '') });
    const ran = await place.run(['report', 'result.json', '--out', 'x', '-f', 'csv'], {
      makes: ['x/', 'x/matrix.csv', 'x/pairs.csv'],
    });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(place.read('x/matrix.csv').split('\r\n')).toHaveLength(5002);
  });
});
