import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Folder } from './fixture.js';

const EMPTY = 'empty: no text but white space; leave it out or fill it';

describe('hostile file names', () => {
  it.each([
    ['a terminal escape', '\u001b[31mred.txt', '\\u{1b}[31mred.txt'],
    ['a line break', 'one\ntwo.txt', 'one\\u{a}two.txt'],
    ['a carriage return', 'x\rfake: ok.txt', 'x\\u{d}fake: ok.txt'],
    ['an eight-bit control', 'x\u009b31m.txt', 'x\\u{9b}31m.txt'],
    ['reversed text', 'x\u202etxt.txt', 'x\\u{202e}txt.txt'],
    ['a line separator', 'x\u2028y.txt', 'x\\u{2028}y.txt'],
  ])('with %s are shown escaped, and read as they are', async (_, name, shown) => {
    const empty = new Folder({ [`x/${name}`]: '' });
    expect((await empty.read(['x'])).skipped).toEqual([`x/${shown}: ${EMPTY}`]);
    expect((await empty.read([`x/${name}`])).skipped).toEqual([`x/${shown}: ${EMPTY}`]);
    const full = new Folder({ [`x/${name}`]: 'text' });
    const { documents, notices } = await full.read(['x', `x/${name}`]);
    expect(documents).toEqual([{ id: name, path: `x/${name}`, text: 'text' }]);
    expect(notices).toEqual([`x/${shown}: the same as x/${shown}, which came first; read once`]);
  });

  it('in extensions are escaped too', async () => {
    const { notices } = await new Folder({ 'x/a.\u001b[2J': '' }).read(['x']);
    expect(notices[0]).toMatch(/^x: passed over 1 file \(1 \.\\u\{1b\}\[2j\);/);
  });

  it.each(['-', '--help', '%s', '$(id)', 'a b', '__proto__', 'emoji 👩‍👧', 'é'])(
    'such as %s are names like others',
    async (name) => {
      const { ids, skipped } = await new Folder({ [`x/${name}.txt`]: 'text' }).read(['x']);
      expect(ids).toEqual([`${name}.txt`]);
      expect(skipped).toEqual([]);
    },
  );

  it('that are no UTF-8 are skipped with that reason', async (test) => {
    const folder = new Folder({ 'x/b.txt': 'b' });
    try {
      writeFileSync(
        Buffer.concat([Buffer.from(`${folder.root}/x/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
        'a',
      );
    } catch {
      test.skip('this file system takes only UTF-8 names');
    }
    const { ids, skipped } = await folder.read(['x']);
    expect(ids).toEqual(['b.txt']);
    expect(skipped).toEqual(['x/caf\uFFFD.txt: its name is not UTF-8, so it cannot be opened; rename it']);
  });
});
