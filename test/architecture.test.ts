import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { version } from '../src/version.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

const files = (readdirSync(src, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'));

/** What a file imports: ours by path below src, others by name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/(?:from\s+|^import\s+|\bimport\()'([^']+)'/gm)].map(([, name]) =>
    name!.startsWith('.')
      ? relative(src, resolve(dirname(join(src, file)), name!))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts')
      : name!,
  );
}

const folderOf = (file: string): string => (file.includes('/') ? file.split('/')[0]! : file);

/** In the order of the pipeline: a stage may import those before it. */
const stages = ['segment', 'lexicon', 'fingerprint', 'candidates', 'align', 'judge'];

/** Folders and top files, by who imports, that it may import. */
function allowed(from: string): (to: string) => boolean {
  const common = ['model', 'errors.ts'];
  const stage = stages.indexOf(from);
  if (stage >= 0) return (to) => [...common, ...stages.slice(0, stage + 1)].includes(to);
  switch (from) {
    case 'model':
      return (to) => to === 'model';
    case 'errors.ts':
    case 'version.ts':
      return () => false;
    case 'review':
      return (to) => ['model', from].includes(to);
    case 'report':
      return (to) => [...common, 'review', from].includes(to);
    case 'read':
      return (to) => [...common, 'review', 'duckdb', from].includes(to);
    case 'duckdb':
    case 'store':
      return (to) => [...common, from].includes(to);
    case 'page':
      return (to) => ['model', ...stages, 'review', 'report', from].includes(to);
    case 'detector.ts':
      return (to) => [...common, ...stages].includes(to);
    case 'options.ts':
      return (to) => common.includes(to);
    case 'engine':
      return (to) =>
        [
          ...common,
          ...stages,
          'duckdb',
          'store',
          'engine',
          'detector.ts',
          'options.ts',
          'version.ts',
        ].includes(to);
    case 'detect.ts':
      return (to) =>
        [...common, ...stages, 'detector.ts', 'engine', 'store', 'read', 'options.ts', 'version.ts'].includes(
          to,
        );
    case 'index.ts':
      return (to) => !['cli', 'page'].includes(to);
    case 'cli':
      return (to) => ['cli', 'index.ts'].includes(to);
    default:
      return () => false;
  }
}

describe('the layout', () => {
  it.each(files)('%s imports only what its place allows', (file) => {
    const from = folderOf(file);
    const wrong = importsOf(file).filter((name) => name.endsWith('.ts') && !allowed(from)(folderOf(name)));
    expect(wrong).toEqual([]);
  });

  it('lets only read, engine, store, duckdb and cli touch Node', () => {
    const touching = files.filter((file) => importsOf(file).some((name) => name.startsWith('node:')));
    const may = ['read', 'engine', 'store', 'duckdb', 'cli'];
    expect(touching.filter((file) => !may.includes(folderOf(file)))).toEqual([]);
  });

  it('keeps clock, chance, console and environment out of the stages and of report', () => {
    const pure = files.filter((file) =>
      [...stages, 'review', 'report', 'model', 'detector.ts'].includes(folderOf(file)),
    );
    const impure = pure.filter((file) =>
      /\b(?:console|process|performance|setTimeout|Math\.random|Date\.now|new Date\(\))\b/.test(
        readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      ),
    );
    expect(impure).toEqual([]);
  });

  it('has no cycle', () => {
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      expect(state.get(file), [...trail, file].join(' → ')).toBeUndefined();
      state.set(file, 'open');
      for (const name of importsOf(file)) if (files.includes(name)) visit(name, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
  });

  it('keeps files small', () => {
    const long = files.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 250);
    expect(long).toEqual([]);
  });

  it('says the version of the package', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(version).toBe(manifest.version);
  });
});
