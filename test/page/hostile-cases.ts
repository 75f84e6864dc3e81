/** What every payload tries to do: leave a trace in the page. */
const fire = 'window.canary=1';

const long = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Texts that would run, load, leave, hide or break something, if a page took them for more than text. */
export const cases: readonly (readonly [name: string, text: string])[] = [
  // The end of the element that the data stands in
  ['end of a script', `</script><script>${fire}</script>`],
  ['end of a script in capitals', `</SCRIPT><SCRIPT>${fire}</SCRIPT>`],
  ['end of a script with space', `</script \n/><script >${fire}</script\t>`],
  ['comment that opens a script', `<!--<script>${fire}</script>-->`],
  ['comment left open', `<!-- <script> -->${fire}<!--`],
  ['end of a script in JSON', `"}]</script><script>${fire}</script><script>[{"`],
  ['end of a style', `</style><style>*{display:none!important}</style><script>${fire}</script>`],
  ['end of a title', `</title></head><body onload=${fire}>`],
  ['end of a noscript', `</noscript><img src=x onerror=${fire}>`],
  ['CDATA and a processing instruction', `<![CDATA[<script>${fire}</script>]]><?xml ${fire}?>`],

  // Elements
  ['image', `<img src=x onerror="${fire}">`],
  ['image from elsewhere', '<img src="https://canary.invalid/pixel.png">'],
  ['svg', `<svg onload="${fire}"><script>${fire}</script><a xlink:href="javascript:${fire}">x</a></svg>`],
  ['svg animation', `<svg><animate onbegin="${fire}" attributeName=x dur=1s></svg>`],
  ['MathML', `<math><maction actiontype="statusline#" xlink:href="javascript:${fire}">x</maction></math>`],
  ['frame with a document', `<iframe srcdoc="<script>parent.${fire}</script>"></iframe>`],
  ['object and embed', `<object data="javascript:${fire}"></object><embed src="data:text/html,x">`],
  ['refresh', '<meta http-equiv="refresh" content="0;url=https://canary.invalid/">'],
  ['base', '<base href="https://canary.invalid/">'],
  ['style sheet', '<link rel="stylesheet" href="https://canary.invalid/x.css">'],
  ['form', `<form action="https://canary.invalid/"><input autofocus onfocus="${fire}"></form>`],
  ['details', `<details open ontoggle="${fire}"><summary>x</summary></details>`],
  ['custom element', `<x-x contenteditable autofocus tabindex=1 onfocus=${fire}>x</x-x>`],
  ['template and slot', `<template shadowrootmode="open"><script>${fire}</script></template>`],
  [
    'clobbering names',
    '<a id="overview"></a><form id="chunk-0" name="main"><input name="attributes"></form>',
  ],

  // Attributes
  ['event handler', `" onmouseover="${fire}" autofocus onfocus="${fire}" x="`],
  ['event handler in single quotes', `' onclick='${fire}' style='position:fixed;inset:0`],
  ['event handler without quotes', `x onpointerenter=${fire} onfocus=${fire} tabindex=0`],
  ['backquotes', `\` onerror=${fire} \``],

  // Addresses
  ['javascript link', `javascript:${fire}`],
  ['javascript link in disguise', `JaVa\tScRiPt&colon;${fire}`],
  ['data link', `data:text/html,<script>opener.${fire}</script>`],
  ['vbscript link', `vbscript:${fire}`],
  ['blob link', 'blob:https://canary.invalid/1-2-3'],
  ['link to another server', '//canary.invalid/x.html'],
  ['path upwards', '../../../../etc/passwd\\..\\x.html'],

  // Style
  ['CSS', '} body { display: none } @import url(https://canary.invalid/x.css); {'],
  ['CSS values', `expression(${fire}) url(javascript:${fire}) var(--ink) -moz-binding:url(x)`],

  // Script and JSON
  ['template literal', `\${${fire}} #{${fire}} {{constructor.constructor('${fire}')()}} <%= x %>`],
  ['quotes and backslashes', `\\"'\\\\u0027);${fire};//\\`],
  ['line separators', `\u2028${fire}\u2029${fire}`],
  ['prototype', '__proto__'],
  ['constructor', 'constructor'],
  ['method of every object', 'toString'],
  ['property of every object', 'hasOwnProperty'],
  ['method of a list', 'length'],
  ['value of nothing', 'undefined'],
  ['name of a data block', 'chunk-0'],
  ['name of the main part', 'main'],
  ['key of the storage', 'copytaster-theme'],
  ['JSON', '{"__proto__":{"canary":1}}'],
  ['regular expression', '(a+)+$ [z-a] \\k<x> (?<'],
  ['replacement', "$& $1 $$ $` $'"],

  // The address after #
  ['what divides an address', 'a&b=c+d#e?f/g;h,i'],
  ['per cent', '100% %zz %00 %2B %26 %C3'],
  ['pair and passage', 'x&pair=y&passage=9'],
  ['spaces', '  two  spaces  '],

  // Characters
  ['NUL', 'a\u0000b'],
  ['C0 controls', 'a\u0001\u0007\u0008\u000B\u000C\u001B[2J\u001Fb\u007F'],
  ['C1 controls', 'a\u0080\u0085\u009B31m\u009Fb'],
  ['high surrogate alone', 'a\uD83Db'],
  ['low surrogate alone', 'c\uDE00d'],
  ['bidi override', '\u202Egpj.exe\u202C'],
  ['bidi isolates left open', '\u2066\u2067\u2068\u202A\u202Bopen'],
  ['zero width', 'in\u200Bvis\u2060ib\uFEFFle\u00AD'],
  ['tower of marks', `e${'\u0301'.repeat(500)}`],
  ['right to left', 'שלום עולם، مرحبا بالعالم'],
  ['emoji', '👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇩🇪'],
  ['private use and noncharacters', '\uE000\uFFFE\uFFFF\u{10FFFF}'],
  ['entities', '&lt;script&gt; &amp;amp; &#60;img&#62; &nbsp;&zwj; &'],
  ['encoding trick', '+ADw-script+AD4-alert(1)+ADw-/script+AD4-'],

  // Sizes
  ['long title', long('A headline that never ends ', 100_000)],
  ['long word', long('Donaudampfschifffahrt', 100_000)],
  ['many lines', long('line\n', 250_000)],
  ['many brackets', long('<b><i>', 20_000)],
  ['many line breaks', `a${'\n'.repeat(20_000)}b`],
];
