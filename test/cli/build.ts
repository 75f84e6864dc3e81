import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the compiled project lies during the tests; below node_modules, so that dependencies are found. */
export const built = `${root}node_modules/.cache/copytaster/dist`;

const script = (...words: readonly string[]): void => {
  execFileSync(process.execPath, ['--import', 'tsx', ...words], { cwd: root });
};

/** Builds the package's code, as it is shipped, once for all tests of the command line. */
export default function setup(): void {
  script('scripts/page.ts');
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(`${dirname(built)}/package.json`, '{ "type": "module" }');
  script('scripts/build.ts', built);
}
