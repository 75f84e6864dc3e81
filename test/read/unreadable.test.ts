import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { Folder } from './fixture.js';

describe('is skipped with a reason, and the rest is read', () => {
  it.each([
    ['nowhere.txt', 'nowhere.txt: does not exist; check the path'],
    ['no/where', 'no/where: does not exist; check the path'],
    ['a.txt/b.txt', 'a.txt/b.txt: does not exist; check the path'],
    ['nul\0.txt', 'nul\\u{0}.txt: does not exist; check the path'],
    ['empty.txt', 'empty.txt: empty: no text but white space; leave it out or fill it'],
    ['blank.txt', 'blank.txt: empty: no text but white space; leave it out or fill it'],
  ])('%j', async (name, reason) => {
    const folder = new Folder({ 'a.txt': 'a', 'empty.txt': '', 'blank.txt': ' \r\n\t\u00a0\uFEFF' });
    const { ids, skipped } = await folder.read([name, 'a.txt']);
    expect(ids).toEqual(['a.txt']);
    expect(skipped).toEqual([reason]);
  });

  it('a name longer than the system allows', async () => {
    const { skipped } = await new Folder().read(['long'.repeat(100)]);
    expect(skipped).toHaveLength(1);
    expect(skipped[0]).toMatch(/: cannot be read: name too long; check the disk/);
  });

  it('a link whose target is gone, in a folder or given', async () => {
    const folder = new Folder({ 'x/b.txt': 'b' });
    symlinkSync('gone.txt', folder.path('x/a.txt'));
    const reason = 'x/a.txt: broken link: its target "gone.txt" does not exist; mend or remove the link';
    const inFolder = await folder.read(['x']);
    expect(inFolder.ids).toEqual(['b.txt']);
    expect(inFolder.skipped).toEqual([reason]);
    expect((await folder.read(['x/a.txt'])).skipped).toEqual([reason]);
  });

  it('a link to itself', async () => {
    const folder = new Folder({ 'x/b.txt': 'b' });
    symlinkSync('a.txt', folder.path('x/a.txt'));
    const { ids, skipped } = await folder.read(['x']);
    expect(ids).toEqual(['b.txt']);
    expect(skipped).toEqual([
      'x/a.txt: a symbolic link that leads round in a circle; remove it or point it at a file',
    ]);
  });

  it.each([
    ['to the folder given', 'x', 'x'],
    ['to a folder between', 'x/y', 'x/y'],
    ['to the folder around the one given', '', ''],
  ])('a folder that leads back %s', async (_, target, named) => {
    const folder = new Folder({ 'x/y/a.txt': 'a', 'x/y/z/b.txt': 'b', 'other.txt': 'o' });
    symlinkSync(folder.path(target), folder.path('x/y/z/back'));
    const { ids, skipped, notices } = await folder.read(['x']);
    expect(ids).toEqual(['y/a.txt', 'y/z/b.txt']);
    expect(skipped).toEqual([
      `x/y/z/back: a symbolic link that leads back to ${named}, a folder it is in; remove the link`,
    ]);
    expect(notices).toEqual([]);
  });

  it('two folders that link to each other', async () => {
    const folder = new Folder({ 'x/a.txt': 'a', 'y/b.txt': 'b' });
    symlinkSync(folder.path('y'), folder.path('x/there'));
    symlinkSync(folder.path('x'), folder.path('y/back'));
    const { ids, skipped } = await folder.read(['x']);
    expect(ids).toEqual(['a.txt', 'there/b.txt']);
    expect(skipped).toHaveLength(1);
    expect(skipped[0]).toMatch(/^x\/there\/back: a symbolic link that leads back to x,/);
  });

  it('a file that fails while it is read', async (test) => {
    if (!existsSync('/proc/self/mem')) test.skip('needs /proc/self/mem, whose first bytes cannot be read');
    const folder = new Folder({ 'x/b.txt': 'b' });
    symlinkSync('/proc/self/mem', folder.path('x/a.txt'));
    const { ids, skipped } = await folder.read(['x']);
    expect(ids).toEqual(['b.txt']);
    expect(skipped).toEqual([
      'x/a.txt: cannot be read: i/o error; check the disk or copy it again, or leave it out',
    ]);
  });

  it('a file or a folder without permission', async (test) => {
    const folder = new Folder({ 'x/a.txt': 'a', 'x/c/d.txt': 'd', 'x/e.txt': 'e' });
    if (process.getuid?.() === 0) test.skip('the super-user may read everything');
    chmodSync(folder.path('x/a.txt'), 0);
    chmodSync(folder.path('x/c'), 0);
    const { ids, skipped } = await folder.read(['x']);
    chmodSync(folder.path('x/c'), 0o700);
    expect(ids).toEqual(['e.txt']);
    expect(skipped).toEqual([
      'x/a.txt: cannot be read: permission denied; change its permissions, or leave it out',
      'x/c: cannot be read: permission denied; change its permissions, or leave it out',
    ]);
  });

  it.each([
    ['a disk', { code: 'EIO', errno: -5 }, 'i/o error'],
    ['a connection', { code: 'ECONNRESET' }, 'it failed'],
    ['a stream', { code: 'ERR_STREAM_PREMATURE_CLOSE' }, 'it failed'],
  ])('standard input that fails like %s', async (_, error, words) => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('{"id":"a","text":"t"}\n{"id'));
      throw Object.assign(new Error('it failed'), error);
    }
    const folder = new Folder({ 'b.txt': 'b' });
    const { ids, skipped } = await folder.read(['-', 'b.txt'], { stdin: failing() });
    expect(ids).toEqual(['a', 'b.txt']);
    expect(skipped).toEqual([
      `-: cannot be read: ${words}; check the disk or copy it again, or leave it out`,
    ]);
  });
});

it('does not hide a fault of the program as an unreadable input', async () => {
  async function* faulty(): AsyncGenerator<Uint8Array> {
    yield await Promise.reject<Uint8Array>(
      Object.assign(new TypeError('a bug'), { code: 'ERR_INVALID_ARG_TYPE' }),
    );
  }
  await expect(new Folder().read(['-'], { stdin: faulty() })).rejects.toThrow('a bug');
});

describe('pipes, sockets and devices', () => {
  const reason =
    'not a regular file but a pipe, socket or device; name it on its own to have it read, or leave it out';

  it('are never opened when found in a folder', async () => {
    const folder = new Folder({ 'x/b.txt': 'b' });
    folder.pipe('x/a.txt');
    symlinkSync('/dev/zero', folder.path('x/c.txt'));
    const server = createServer().listen(folder.path('x/d.txt'));
    await new Promise((resolve) => server.once('listening', resolve));
    const { ids, skipped } = await folder.read(['x']);
    server.close();
    expect(ids).toEqual(['b.txt']);
    expect(skipped).toEqual([`x/a.txt: ${reason}`, `x/c.txt: ${reason}`, `x/d.txt: ${reason}`]);
  });

  it('are read when named, a device up to the limit', async () => {
    const folder = new Folder();
    symlinkSync('/dev/null', folder.path('null'));
    symlinkSync('/dev/zero', folder.path('zero'));
    expect((await folder.read(['null', 'zero'], { maxBytes: 1000 })).skipped).toEqual([
      'null: empty: no text but white space; leave it out or fill it',
      'zero: larger than the limit of 1000 bytes a document; split it, or raise the limit',
    ]);
  });

  it('such as a named pipe, whose writer is waited for', async () => {
    const folder = new Folder();
    folder.pipe('pipe');
    const reading = folder.read(['pipe']);
    const writer = spawn('sh', [
      '-c',
      'exec > "$1"; echo first; sleep 0.1; echo second',
      'sh',
      folder.path('pipe'),
    ]);
    expect((await reading).texts).toEqual(['first\nsecond\n']);
    expect(writer.pid).toBeDefined();
  });

  const script = `
    import { readCorpus } from ${JSON.stringify(new URL('../../src/read/corpus.ts', import.meta.url).href)};
    const [milliseconds, ...paths] = process.argv.slice(2);
    const signal = AbortSignal.timeout(Number(milliseconds));
    try {
      for await (const { text } of readCorpus(paths, { signal })) console.log(text);
    } catch (error) {
      console.log(error.name);
    }
    process.exit();
  `;

  /** Runs the script above on what `words` expand to in bash. */
  function run(milliseconds: number, words: string): string {
    const folder = new Folder({ 'script.mts': script });
    folder.pipe('pipe');
    const command = `exec "$0" --import tsx "$1/script.mts" ${milliseconds} ${words}`;
    return execFileSync('bash', ['-c', command, process.execPath, folder.root], {
      // The project's folder, where tsx is found.
      cwd: new URL('../..', import.meta.url),
      encoding: 'utf8',
      timeout: 30_000,
    });
  }

  it('such as the pipe of a process substitution', () => {
    expect(run(20_000, '<(echo first; sleep 0.3; echo second) <(true) <(echo last)')).toBe(
      'first\nsecond\n\nlast\n\n',
    );
  });

  it('without keeping the process from ending', () => {
    expect(run(100, '"$1/pipe"')).toBe('TimeoutError\n');
  });
});
