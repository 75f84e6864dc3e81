/**
 * Runs the built `copytaster pair` on two short articles, and a Node that does nothing, in turn, against the bound of twice
 * the empty Node and 150 ms:
 *
 *     npm run build && npm run bench:startup [-- --runs 20 --cli dist/cli/main.js]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measured } from './child.js';
import type { Usage } from './child.js';
import { median } from './runs.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20' }, cli: { type: 'string', default: 'dist/cli/main.js' } },
});

const node = process.execPath;
const started = {
  'node --eval 0': [node, '--eval', '0'],
  'copytaster pair': [node, values.cli, 'pair', 'corpus/first-frost-forecast.md', 'corpus/follow-up.md'],
} as const;
type Name = keyof typeof started;

const scratch = mkdtempSync(join(tmpdir(), 'copytaster-startup-'));
const usages: Record<Name, Usage[]> = { 'node --eval 0': [], 'copytaster pair': [] };
for (let run = 0; run < Number(values.runs); run++)
  for (const name of Object.keys(started) as Name[]) {
    const usage = await measured({ words: started[name], folder: root }, join(scratch, 'output'), 60);
    if (typeof usage === 'string') throw new Error(`${name} ${usage}`);
    usages[name].push(usage);
  }
rmSync(scratch, { recursive: true });

for (const [what, of] of [
  ['by the clock', ({ wall }: Usage) => wall],
  ['of CPU time', ({ cpu }: Usage) => cpu],
] as const) {
  const [empty, pair] = [median(usages['node --eval 0'].map(of)), median(usages['copytaster pair'].map(of))];
  const bound = 2 * empty + 0.15;
  const ms = (seconds: number): string => `${Math.round(1000 * seconds)} ms`;
  console.log(
    `${what}: node --eval 0 ${ms(empty)}, copytaster pair ${ms(pair)}, ${(pair / bound).toFixed(2)} of the ${ms(bound)} allowed`,
  );
}
