import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agency, retold } from './articles.js';
import { Workplace, command, corpus, execute, messagesOf, resultOf, start } from './process.js';

const newsroom = (): Workplace =>
  new Workplace({ 'news/agency.txt': agency, 'news/paper.txt': retold, 'in the way': 'a file' });

describe.concurrent('--out', () => {
  it('writes the files of the formats and nothing else', async () => {
    const place = newsroom();
    const files = ['graph.graphml', 'matrix.csv', 'pairs.csv', 'pairs.jsonl', 'report.txt', 'result.json'];
    const makes = ['found/', 'found/here/', ...files.map((name) => `found/here/${name}`)];
    const ran = await place.run(
      ['compare', 'news', '--out', 'found/here', '--format', 'text,json,jsonl,csv,graphml'],
      {
        makes,
      },
    );
    expect(ran).toEqual({ status: 0, signal: null, stdout: '', stderr: '' });
    const { pairs } = resultOf({ stdout: place.read('found/here/result.json') });
    expect(pairs).toMatchObject([{ a: 'agency.txt', b: 'paper.txt' }]);
    expect(JSON.parse(place.read('found/here/pairs.jsonl'))).toEqual(pairs[0]);
    expect(place.read('found/here/pairs.csv')).toMatch(
      /^a,b,score,.*\r?\nagency\.txt,paper\.txt,0\.\d+,derived,/,
    );
    expect(place.read('found/here/matrix.csv')).toMatch(
      /^,agency\.txt,paper\.txt\r?\nagency\.txt,1,0\.\d+\r?\n/,
    );
    expect(place.read('found/here/graph.graphml')).toMatch(
      /^<\?xml [^]*<data key="node-label">agency\.txt<[^]*<edge [^]*<\/graphml>\n$/,
    );
    expect(place.read('found/here/report.txt')).toMatch(/^2 documents /);
    expect(place.read('found/here/report.txt')).not.toContain('\u001B');
  });

  it('writes over what an earlier run left, and lets other files be', async () => {
    const place = newsroom();
    place.write('found/result.json', 'old');
    place.write('found/mine.txt', 'mine');
    const ran = await place.run(['compare', 'news', '--out', 'found', '--format', 'json']);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(resultOf({ stdout: place.read('found/result.json') }).pairs).toHaveLength(1);
    expect(place.read('found/mine.txt')).toBe('mine');
  });

  it.for<readonly [string, string, string?]>([
    ['in the way', 'a file of that name is in the way'],
    ['in the way/found', 'a part of the path is not a folder'],
    ['/proc/found', 'nothing can be made there', '/proc/self'],
    ['/proc/found/here', 'nothing can be made there', '/proc/self'],
    ['/proc', 'nothing can be made there', '/proc/self'],
  ])('%s: says before the run that %s', async ([folder, reason, needed], test) => {
    if (needed && !existsSync(needed)) test.skip(`needs ${needed}`);
    // A missing input would be named if it came to the run.
    const ran = await newsroom().run(['compare', 'news', 'nowhere', '--out', folder]);
    expect(ran.stdout).toBe('');
    expect(messagesOf(ran)).toEqual([
      `cannot write to the folder ${folder}: ${reason}. Choose another place or make room.`,
    ]);
    expect(ran.status).toBe(2);
  });
});

describe.concurrent('standard output', () => {
  it.for(['text', 'json'])('that is full is exit status 2 and one line: %s', async (format, test) => {
    if (!existsSync('/dev/full')) test.skip('needs /dev/full');
    const ran = await newsroom().run(['compare', 'news', '--format', format], { stdout: '/dev/full' });
    expect(messagesOf(ran)).toEqual([
      'cannot write to standard output: no space left on the device. Choose another place or make room.',
    ]);
    expect(ran.status).toBe(2);
  });

  it('whose reader went away ends the run quietly', async () => {
    const script = '"$@" | head -c 10; exit "${PIPESTATUS[0]}"';
    const ran = await execute(['bash', '-c', script, 'bash', ...command, 'compare', ...corpus, '-f', 'json']);
    expect(ran).toEqual({ status: 0, signal: null, stdout: '{\n  "schem', stderr: '' });
  });

  it('has one format at a time, CSV being the list of pairs', async () => {
    const ran = await newsroom().run(['compare', 'news', '--format', 'csv']);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout.trimEnd().split(/\r?\n/)).toHaveLength(2);
  });
});

it.concurrent('says on standard error what a folder holds that is no article', async () => {
  const place = newsroom();
  place.write('news/photo.jpg', '\0');
  const ran = await place.run(['compare', 'news', '--format', 'json']);
  expect(messagesOf(ran)).toEqual([
    'note: news: passed over 1 file (1 .jpg); read are .txt .text .md .markdown .jsonl .ndjson .parquet',
  ]);
  expect(resultOf(ran).skipped).toEqual([]);
});

it.concurrent(
  'says in one line, with exit status 2, that something failed which nobody foresaw',
  async () => {
    const trouble = `setInterval(() => {
    if (process.listenerCount('uncaughtException') > 0) throw new Error('no more threads\\nhere');
  }, 20)`;
    const [node, ...rest] = command;
    const preload = `data:text/javascript,${encodeURIComponent(trouble)}`;
    const running = start([node!, '--import', preload, ...rest, 'compare', '-']);
    const ran = await running.ended;
    expect(messagesOf(ran)).toEqual(['failed: no more threads']);
    expect(ran.status).toBe(2);
  },
);
