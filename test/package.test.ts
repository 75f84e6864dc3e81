import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = join(root, 'corpus');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copytaster-package-'));
  await run('npm', ['pack', '--pack-destination', folder], { cwd: root });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'))!;
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true, "type": "module" }');
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`], {
    cwd: folder,
  });
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the package, installed in an empty folder', () => {
  it('runs as a command', async () => {
    const { stdout } = await run('npx', ['copytaster', 'compare', corpus, '--format', 'json'], {
      cwd: folder,
      maxBuffer: 1e8,
    });
    const result = JSON.parse(stdout) as { schema: string; options: { lexicon: string }; pairs: unknown[] };
    expect(result.options.lexicon).toBe('full');
    expect(result.schema).toBe('copytaster/result/1');
    expect(result.pairs.length).toBeGreaterThan(10);
  });

  it('starts its threads', async () => {
    const script = `
      import { compare } from 'copytaster';
      const text = (i) => \`The ferry \${i % 50} ran aground in fog. Tugs pulled \${i % 40} free at high water. Divers checked \${i % 30} hulls.\`;
      const documents = Array.from({ length: 300 }, (_, i) => ({ id: String(i), text: text(i) }));
      const one = await compare(documents, { threads: 1 });
      const two = await compare(documents, { threads: 2 });
      console.log(one.counts.candidates > 1000, JSON.stringify(one) === JSON.stringify(two));
    `;
    writeFileSync(join(folder, 'threads.js'), script);
    const { stdout } = await run('node', ['threads.js'], { cwd: folder });
    expect(stdout.trim()).toBe('true true');
  });

  it('runs the example of the README', async () => {
    const example = /## In a program[\s\S]*?```js\n([\s\S]*?)```/.exec(readme)![1]!;
    writeFileSync(join(folder, 'example.js'), example.replace("'articles/'", JSON.stringify(corpus)));
    const { stdout, stderr } = await run('node', ['example.js'], { cwd: folder });
    expect(stdout).toMatch(/^light-edit\.md and wire\.md: 0\.\d+, \d+ passages$/m);
    expect(stderr).toContain('Similarity');
  });

  it('says nothing on standard error, and holds the licence and no sources', async () => {
    const { stderr } = await run('node', ['-e', "await import('copytaster')"], { cwd: folder });
    expect(stderr).toBe('');
    const files = readdirSync(join(folder, 'node_modules/copytaster'));
    expect(files.sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
  });
});

describe('the README', () => {
  it('shows what the sample corpus prints', async () => {
    const { stdout } = await run('npm', ['start', '--silent'], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1' },
    });
    const excerpt = /npm start\n\n([\s\S]*?)```/.exec(readme)![1]!;
    expect(stdout).toContain(excerpt.trim());
  });

  it('names commands and options that exist', async () => {
    const helpOf = async (...command: readonly string[]): Promise<string> =>
      (await run('npx', ['tsx', 'src/cli/main.ts', ...command, '--help'], { cwd: root })).stdout;
    const options = (await helpOf('compare')) + (await helpOf('report'));
    const help = await helpOf();
    for (const [, option] of readme.matchAll(/`--([a-z-]+)/g))
      expect(options).toContain(`--${option!.replace(/^no-/, '')}`);
    for (const [, command] of readme.matchAll(/^copytaster (\w+)/gm))
      expect(help).toContain(`copytaster ${command!}`);
  });
});
