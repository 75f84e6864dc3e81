import { script, scriptHash, style, styleHash } from '../assets/page.js';
import { element } from './embed.js';
import type { Block } from './embed.js';

/** Nothing may be loaded, sent or run but the page's own script and style; texts are never parsed as markup. */
const policy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A page with its data: the overview, then the chunks. */
export function page(version: string, [overview, ...chunks]: readonly Block[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Copytaster ${version.replace(/[^\w.+-]/g, '')}">
<title>Copytaster</title>
<style>${style}</style>
</head>
<body>
<noscript>This report needs JavaScript to be shown. It loads nothing and sends nothing.</noscript>
${element('overview', overview!)}${chunks.map((chunk, at) => element(`chunk-${at}`, chunk)).join('')}<script>${script}</script>
</body>
</html>
`;
}
