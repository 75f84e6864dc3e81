import { describe, expect, it } from 'vitest';
import { Folder } from './fixture.js';

describe('ids of files', () => {
  it.each([
    ['a folder', ['x'], ['deep/b.txt', 'story.txt']],
    ['a file', ['x/deep/b.txt'], ['b.txt']],
    ['two folders with the same name in them', ['x', 'y'], ['deep/b.txt', 'story.txt', 'y/story.txt']],
    [
      'two folders of the same name',
      ['x', 'y', 'z/y', 'w/y'],
      ['deep/b.txt', 'story.txt', 'y/story.txt', 'y~2/story.txt', 'y~3/story.txt'],
    ],
    ['two files of the same name', ['x/story.txt', 'y/story.txt'], ['story.txt', 'y/story.txt']],
  ])('%s', async (_, given, expected) => {
    const folder = new Folder({
      'x/story.txt': 'x',
      'x/deep/b.txt': 'b',
      'y/story.txt': 'y',
      'z/y/story.txt': 'z',
      'w/y/story.txt': 'w',
    });
    const { ids, skipped } = await folder.read(given);
    expect(ids).toEqual(expected);
    expect(skipped).toEqual([]);
  });

  it('are distinct between calls that share their issued ids', async () => {
    const folder = new Folder({ 'x/story.txt': 'x', 'y/story.txt': 'y' });
    const issued = new Map<string, string>();
    const first = await folder.read(['x'], { issued });
    const second = await folder.read(['y'], { issued });
    expect([...first.ids, ...second.ids]).toEqual(['story.txt', 'y/story.txt']);
    const alone = await folder.read(['y']);
    expect(alone.ids).toEqual(['story.txt']);
  });

  it('are not used up by documents that are skipped', async () => {
    const { ids } = await new Folder({ 'x/story.txt': '  ', 'y/story.txt': 'y' }).read(['x', 'y']);
    expect(ids).toEqual(['story.txt']);
  });
});

describe('ids of records', () => {
  it('are skipped when already issued, naming the first, and the rest of the file goes on', async () => {
    const folder = new Folder({
      'a.jsonl': '{"id":"x","text":"1"}\n{"id":"x","text":"2"}\n',
      'b.jsonl': '{"id":"x","text":"3"}\n{"id":"y","text":"4"}\n',
    });
    const { texts, skipped } = await folder.read(['a.jsonl', 'b.jsonl']);
    expect(texts).toEqual(['1', '4']);
    expect(skipped).toEqual([
      'a.jsonl:2: duplicate id "x": already used by a.jsonl:1; give every record its own id',
      'b.jsonl:1: duplicate id "x": already used by a.jsonl:1; give every record its own id',
    ]);
  });

  it('and names of files keep out of each other’s way', async () => {
    const folder = new Folder({ 'n/a.txt': 'file', 'r.jsonl': '{"id":"a.txt","text":"record"}' });
    expect((await folder.read(['r.jsonl', 'n'])).ids).toEqual(['a.txt', 'n/a.txt']);
    expect((await folder.read(['n', 'r.jsonl'])).skipped).toEqual([
      'r.jsonl:1: duplicate id "a.txt": already used by n/a.txt; give every record its own id',
    ]);
  });

  it.each([
    ['7', '7'],
    ['-1.5', '-1.5'],
    ['"007"', '007'],
    ['"a\\ud800"', 'a\uFFFD'],
  ])('%s becomes the string %s', async (written, id) => {
    const { ids } = await new Folder({ 'r.jsonl': `{"id":${written},"text":"t"}` }).read(['r.jsonl']);
    expect(ids).toEqual([id]);
  });

  it('cannot write to the terminal from a reason, nor fill the screen', async () => {
    const id = `\u001b[31m\u202e${'long'.repeat(100)}`;
    const line = JSON.stringify({ id, text: 't' });
    const { skipped } = await new Folder({ 'r.jsonl': `${line}\n${line}` }).read(['r.jsonl']);
    expect(skipped[0]).toMatch(/^r\.jsonl:2: duplicate id "\\u\{1b\}\[31m\\u\{202e\}(long){18}lo…": already/);
  });
});
