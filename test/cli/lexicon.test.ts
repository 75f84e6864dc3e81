import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { agency, retold } from './articles.js';
import { built } from './build.js';
import { Workplace, execute, messagesOf, resultOf } from './process.js';
import type { Ran } from './process.js';

const newsroom = (): Workplace => new Workplace({ 'a.txt': agency, 'b.txt': retold });
const WITHOUT = 'Compared without knowledge of words: no synonyms, no word vectors.';

describe.concurrent('--lexicon', () => {
  it('is full where nothing is said, and the report says nothing of it', async () => {
    const place = newsroom();
    const ran = await place.run(['pair', 'a.txt', 'b.txt']);
    expect(messagesOf(ran)).toEqual([]);
    expect(ran.stdout).not.toContain('knowledge of words');
    const full = await place.run(['pair', 'a.txt', 'b.txt', '--lexicon', 'full', '--format', 'json']);
    expect(resultOf(full).options.lexicon).toBe('full');
  });

  it.each([
    ['pair', 'a.txt', 'b.txt'],
    ['compare', 'a.txt', 'b.txt'],
  ])(
    'none leaves the knowledge of words out of %s, and the result and the report say so',
    async (...words) => {
      const place = newsroom();
      const ran = await place.run([...words, '--lexicon', 'none']);
      expect(messagesOf(ran)).toEqual([]);
      expect(ran.stdout).toContain(WITHOUT);
      const result = resultOf(await place.run([...words, '--lexicon', 'none', '--format', 'json']));
      expect(result.options.lexicon).toBe('none');
      expect(result.pairs).toHaveLength(1);
    },
  );

  it('takes nothing else', async () => {
    const ran = await newsroom().run(['pair', 'a.txt', 'b.txt', '--lexicon', 'half']);
    expect(messagesOf(ran)).toEqual([
      '--lexicon cannot be "half", but one of "full", "none". Run copytaster --help, or copytaster <command> --help.',
    ]);
    expect(ran.status).toBe(2);
  });

  it('can be set by a configuration', async () => {
    const place = newsroom();
    place.write('settings.json', '{ "lexicon": "none" }');
    const ran = await place.run(['pair', 'a.txt', 'b.txt', '--config', 'settings.json', '-f', 'json']);
    expect(resultOf(ran).options.lexicon).toBe('none');
  });
});

describe('an installation whose files of the lexicon', () => {
  // Beside the compiled project, so that dependencies are found.
  const installations: string[] = [];
  afterAll(() => {
    for (const folder of installations) rmSync(folder, { recursive: true, force: true });
  });

  async function runWith(name: string, change: (assets: string) => void, more: string[] = []): Promise<Ran> {
    const folder = `${built}-${name}`;
    installations.push(folder);
    mkdirSync(folder, { recursive: true });
    cpSync(built, folder, { recursive: true });
    change(`${folder}/lexicon/assets`);
    const words = [
      process.execPath,
      `${folder}/cli/main.js`,
      'pair',
      'a.txt',
      'b.txt',
      '-f',
      'json',
      ...more,
    ];
    return execute(words, { cwd: newsroom().root });
  }
  const without = (file: string) => (assets: string) => {
    rmSync(`${assets}/${file}`, { recursive: true });
  };

  it.each([
    ['vectors.bin', 'word vectors', 'relations'],
    ['relations.bin', 'synonyms and antonyms', 'vectors'],
    ['', 'synonyms, antonyms and word vectors', 'none'],
  ] as const)('are not all there (%j): says so and goes on', async (file, missing, lexicon) => {
    const ran = await runWith(`missing-${lexicon}`, without(file));
    expect(messagesOf(ran)).toEqual([
      `note: the files of ${missing} are missing, compared without them: install the package again`,
    ]);
    expect(ran.status).toBe(0);
    expect(resultOf(ran).options.lexicon).toBe(lexicon);
    expect(resultOf(ran).pairs).toHaveLength(1);
  });

  it('are missing says nothing where they were not asked for', async () => {
    const ran = await runWith('unasked', without(''), ['--lexicon', 'none']);
    expect(messagesOf(ran)).toEqual([]);
    expect(ran.status).toBe(0);
  });

  it('are damaged: fails, and says what to do', async () => {
    const ran = await runWith('damaged', (assets) => {
      writeFileSync(`${assets}/vectors.bin`, 'damaged');
    });
    expect(messagesOf(ran)).toEqual([
      'the word vectors are cut off or damaged. Install the package again, or leave word knowledge out with --lexicon none.',
    ]);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
  });
});
