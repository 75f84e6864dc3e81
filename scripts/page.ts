/** Bundles the report's page, script and style, into the module that `report/html.ts` puts into every report. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

const bundled = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [at(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    charset: 'utf8',
    legalComments: 'none',
  });
  return outputFiles[0]!.text.trim();
};

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const script = await bundled('page/main.ts');
const style = await bundled('page/style/main.css');
if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style))
  throw new Error('the bundle would end the element that it stands in');

writeFileSync(
  at('report/assets/page.js'),
  Object.entries({ script, scriptHash: hashOf(script), style, styleHash: hashOf(style) })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join(''),
);
