/**
 * Builds the package's code, and puts it in the place of a folder when it is whole: every module by itself, what they read, and bundles of
 * what a process or a thread starts with.
 */
import { cpSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to build into.');

const made = `${folder}.${process.pid}`;
const src = fileURLToPath(new URL('../src/', import.meta.url));

/** Bundled with all they import: to find and read hundreds of small files takes longer than to compare two articles. */
const started = ['cli/main.ts', 'engine/worker.ts'];

/** Packages that look for files of their own beside them, or that need not be installed. */
const apart = ['piscina', ...Object.keys(manifest.optionalDependencies)];

const common = {
  outbase: src,
  outdir: made,
  platform: 'node',
  format: 'esm',
  target: 'esnext',
  logLevel: 'warning',
} satisfies BuildOptions;

/** Lets a module find the files beside it from a bundle, which lies in another folder as deep as that of `started`. */
const placed: Plugin = {
  name: 'placed',
  setup(building) {
    building.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const module = relative(src, path).replaceAll('\\', '/').replace(/\.ts$/, '.js');
      return {
        loader: 'ts',
        contents: readFileSync(path, 'utf8').replaceAll(
          'import.meta.url',
          `new URL('../${module}', import.meta.url).href`,
        ),
      };
    });
  },
};

/**
 * Has yargs measure words by the string-width of cliui, which sets them. Its own is the next version, whose pattern of every
 * emoji there is takes Node longer to read than all of yargs.
 */
const measuring: Plugin = {
  name: 'measuring',
  setup(building) {
    building.onResolve({ filter: /^string-width$/ }, async ({ importer, kind, resolveDir }) => {
      if (!/[\\/]node_modules[\\/]yargs[\\/](?!node_modules)/.test(importer)) return undefined;
      const { path } = await building.resolve('cliui', { kind, resolveDir });
      return building.resolve('string-width', { kind, resolveDir: dirname(path) });
    });
  },
};

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(src, `${parentPath}/${name}`).replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('page/') && file !== 'tsconfig.json');
const modules = files.filter((file) => file.endsWith('.ts'));
const code = modules.filter((file) => !file.endsWith('.d.ts'));
await build({ ...common, entryPoints: code.map((file) => src + file) });
for (const file of files) if (!modules.includes(file)) cpSync(src + file, `${made}/${file}`);
await build({
  ...common,
  entryPoints: started.map((file) => src + file),
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[hash]',
  external: apart,
  plugins: [placed, measuring],
  // Packages in the older format of modules ask for Node's own by `require`.
  banner: { js: "import { createRequire as r } from 'node:module';\nconst require = r(import.meta.url);" },
});
rmSync(folder, { recursive: true, force: true });
renameSync(made, folder);
