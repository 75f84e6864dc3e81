import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { agency, retold } from './articles.js';
import { Workplace, messagesOf, repository } from './process.js';

const place = (): Workplace =>
  new Workplace({
    'a.txt': agency,
    'b.txt': retold,
    'text.json': 'min-score: 0.5',
    'list.json': '["min-score"]',
    'unknown.json': '{ "min-scor": 0.5 }',
    'word.json': '{ "min-score": "high" }',
    'format.json': '{ "format": 3 }',
  });

describe.concurrent('bad usage is exit status 2 and one line', () => {
  it.each([
    ['', 'Name a command: compare, pair or report'],
    ['nonsense', 'unknown command or argument: nonsense'],
    ['compar a.txt', 'unknown command, perhaps it should be compare'],
    ['index', 'unknown command or argument: index'],
    ['compare', 'too few paths: 0 given, 1 needed'],
    ['pair a.txt', 'too few paths: 1 given, 2 needed'],
    ['pair a.txt b.txt a.txt', 'unknown command or argument: a.txt'],
    ['compare a.txt --bogus', 'unknown option or argument: bogus'],
    ['compare a.txt --format xml', 'unknown format "xml"'],
    ['compare a.txt --format json,csv', 'standard output takes one format'],
    ['compare a.txt --min-score abc', '--min-score takes one number from 0 to 1'],
    ['compare a.txt --min-score 2', '--min-score takes one number from 0 to 1'],
    ['compare a.txt --min-score 0.1 --min-score 0.2', '--min-score takes one number from 0 to 1'],
    ['compare a.txt --threads 0', '--threads takes one whole number from 1 to 64'],
    ['compare a.txt --max-bytes 0', '--max-bytes takes one size of at most 511M, as 16M'],
    ['compare a.txt --max-bytes 1G', '--max-bytes takes one size of at most 511M, as 16M'],
    ['compare a.txt --memory 100M', '--memory takes one size of at least 512M, as 4G'],
    [
      'compare a.txt --fail-on nonsense',
      /^--fail-on cannot be "nonsense", but one of "duplicate", "derived", /,
    ],
    ['compare a.txt --fail-on unrelated', /^--fail-on cannot be "unrelated", but one of /],
    ['compare a.txt --out', '--out needs a value'],
    ['compare a.txt --out x --out y', '--out takes one value that is not empty'],
    ['compare a.txt --config', '--config needs a value'],
    ['compare a.txt --config none.json', 'cannot read the configuration ROOT/none.json'],
    ['compare a.txt --config text.json', 'the configuration ROOT/text.json is not JSON'],
    ['compare a.txt --config list.json', 'the configuration ROOT/list.json is not a JSON object'],
    ['compare a.txt --config unknown.json', 'the configuration ROOT/unknown.json has no use for "min-scor"'],
    [
      'compare a.txt --config word.json',
      'the configuration ROOT/word.json: min-score takes one number from 0 to 1',
    ],
    [
      'compare a.txt --config format.json',
      'the configuration ROOT/format.json: format takes a text or a list of texts',
    ],
    ['report r.json -o x.csv -o y.csv', '--output takes one value that is not empty'],
    ['report r.json -o x.csv --out y', '--output and --out exclude each other'],
  ])('%s', async (words, said) => {
    const here = place();
    const ran = await here.run(words === '' ? [] : words.split(' '));
    expect(ran.stdout).toBe('');
    const messages = messagesOf(ran);
    expect(messages).toHaveLength(1);
    if (typeof said === 'string') expect(messages[0]!.split('. ')[0]).toBe(said.replace('ROOT', here.root));
    else expect(messages[0]).toMatch(said);
    expect(ran.status).toBe(2);
  });

  it('in English, whatever the language of the system', async () => {
    const ran = await place().run(['compare'], { env: { LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' } });
    expect(messagesOf(ran)[0]).toMatch(/^too few paths: 0 given, 1 needed\. Run /);
  });
});

describe('help', () => {
  const help = new Map<string, string>();

  beforeAll(async () => {
    const ask = async (name: string): Promise<void> => {
      const ran = await place().run([...name.split(' ').filter(Boolean), '--help']);
      expect(ran).toMatchObject({ status: 0, stderr: '' });
      help.set(name, ran.stdout);
    };
    await Promise.all(['', 'compare', 'pair', 'report'].map(ask));
  });

  it('names every command', () => {
    for (const name of ['compare <paths..>', 'pair <a> <b>', 'report <result>', 'completion'])
      expect(help.get('')).toContain(`copytaster ${name}`);
    expect(help.get('')).toContain('Exit status');
  });

  it.each(['', 'compare', 'pair', 'report'])('of %j never advertises what does not work', (name) => {
    expect(help.get(name)).toMatch(/^copytaster /);
    expect(help.get(name)).not.toMatch(/\bindex\b/i);
  });

  it('names every option of compare', () => {
    for (const option of 'against config fail-on format max-bytes min-score out strict texts threads'.split(
      ' ',
    ))
      expect(help.get('compare')).toContain(`--${option} `);
  });
});

it.concurrent('tells the version of the package', async () => {
  const manifest = JSON.parse(readFileSync(`${repository}package.json`, 'utf8')) as { version: string };
  const ran = await place().run(['--version']);
  expect(ran).toEqual({ status: 0, signal: null, stdout: `${manifest.version}\n`, stderr: '' });
});

it.concurrent('prints a completion script', async () => {
  const ran = await place().run(['completion'], { env: { SHELL: '/bin/bash' } });
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  expect(ran.stdout).toMatch(/^complete .* copytaster$/m);
});
