import fc from 'fast-check';

const pieces = fc.constantFrom(
  ...[
    '<',
    '>',
    '/',
    '!',
    '--',
    '</',
    '<!--',
    '-->',
    'script',
    'SCRIPT',
    'style',
    '"',
    "'",
    '\\',
    '&',
    '$&',
    '`',
  ],
  ...[
    '\u2028',
    '\u0000',
    '\uD800',
    '\uDC00',
    '\u202E',
    ' ',
    '\n',
    ']]>',
    '__proto__',
    '="',
    '</script',
    '<script',
  ],
  ...[
    '<script>window.canary=1</script>',
    '<img src=x onerror=window.canary=1>',
    'javascript:window.canary=1',
    '#',
    '+',
    '%',
  ],
);

/** Any text: made of what markup, scripts and addresses are made of, of whole characters, or of any code units. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
);
