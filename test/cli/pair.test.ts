import { describe, expect, it } from 'vitest';
import { agency, opera, retold } from './articles.js';
import { Workplace, messagesOf, resultOf } from './process.js';

const newsroom = (): Workplace =>
  new Workplace({
    'a.txt': agency,
    'b.txt': retold,
    'c.txt': opera,
    'one/x.txt': agency,
    'two/x.txt': retold,
  });

describe.concurrent('pair', () => {
  it('prints both sides', async () => {
    const ran = await newsroom().run(['pair', 'a.txt', 'b.txt']);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^1 {2}\d\.\d\d {2}derived {2}a\.txt . b\.txt$/m);
    const rows = ran.stdout.split('\n').filter((line) => line.includes(' │ '));
    const left = rows.map((row) => row.split(' │ ')[0]).join(' ');
    const right = rows.map((row) => row.split(' │ ')[1]).join(' ');
    expect(left).toMatch(/The\]? harbour/);
    expect(left).not.toMatch(/Forty\]?-one/);
    expect(right).toMatch(/Forty\]?-one/);
  });

  it('takes the same file twice', async () => {
    const ran = await newsroom().run(['pair', 'a.txt', 'a.txt', '--format', 'json']);
    expect(messagesOf(ran)).toEqual([]);
    expect(ran.status).toBe(0);
    const { documents, pairs } = resultOf(ran);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(2);
    expect(documents.map(({ path }) => path)).toEqual(['a.txt', 'a.txt']);
    expect(pairs).toMatchObject([{ verdict: 'duplicate', score: 1, containment: { a: 1, b: 1 } }]);
  });

  it('tells files of one name in two folders apart', async () => {
    const ran = await newsroom().run(['pair', 'one/x.txt', 'two/x.txt', '--format', 'json']);
    expect(resultOf(ran).documents.map(({ id, path }) => [id, path])).toEqual([
      ['x.txt', 'one/x.txt'],
      ['two/x.txt', 'two/x.txt'],
    ]);
    expect(resultOf(ran).pairs).toMatchObject([{ a: 'x.txt', b: 'two/x.txt', verdict: 'derived' }]);
  });

  it('takes - as one side', async () => {
    const stdin = `${JSON.stringify({ id: 'record', text: retold })}\n`;
    const ran = await newsroom().run(['pair', 'a.txt', '-', '--format', 'json'], { stdin });
    expect(resultOf(ran).pairs).toMatchObject([{ a: 'a.txt', b: 'record' }]);
  });

  it('says so when two share nothing', async () => {
    const ran = await newsroom().run(['pair', 'a.txt', 'c.txt']);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^2 documents .*\n0 pairs listed /);
  });

  it.each([
    ['second', ['a.txt', 'gone.txt']],
    ['first', ['gone.txt', 'a.txt']],
  ])('is exit status 2 and one line when the %s is missing', async (_, paths) => {
    const ran = await newsroom().run(['pair', ...paths]);
    expect(ran.stdout).toBe('');
    expect(messagesOf(ran)).toEqual([
      expect.stringMatching(/^nothing readable: gone\.txt: does not exist; check the path\. /) as string,
    ]);
    expect(ran.status).toBe(2);
  });
});
