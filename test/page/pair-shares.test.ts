import { describe, expect, it } from 'vitest';
import { citePair, citePassage, shortened } from '../../src/page/pair/citation.js';
import { nearlyTheSame } from '../../src/page/pair/prominent.js';
import { matchableWords, shareOf } from '../../src/page/pair/shares.js';
import { addressOf, stateOf, toggled } from '../../src/page/pair/state.js';
import { goneBy } from '../../src/page/pair/walk.js';
import { formatHash, parseHash } from '../../src/page/hash.js';
import { faced, listed, made } from './pair-made.js';
import { merged } from '../../src/judge/descent/ranges.js';
import { wordsOf } from '../../src/page/pair/words.js';
import { sample } from './sample.js';

describe('shares', async () => {
  const { pairs, documents } = await sample();
  const cases = pairs.flatMap((pair) =>
    (['a', 'b'] as const).map((side) => ({
      pair,
      side,
      id: pair[side],
      document: documents.find(({ id }) => id === pair[side])!,
    })),
  );

  it.each(cases)(
    'of $id in $pair.a, $pair.b are those of the result as long as everything counts',
    (each) => {
      const { pair, side, document } = each;
      const share = shareOf(document.text!, pair.passages, side, pair.containment[side]);
      expect(share(pair.passages)).toBeCloseTo(pair.containment[side], 10);
    },
  );

  it('are counted as the detector does, where no passage cuts a sentence off', () => {
    const ends = /(?:^|[.?!:\d\n]["”’)]*)\s*$/u;
    const whole = cases.filter(({ pair, side, document }) =>
      pair.passages.every(({ [side]: { begin, end } }) => {
        const text = document.text!;
        return ends.test(text.slice(0, begin)) && ends.test(text.slice(0, end));
      }),
    );
    expect(whole.length).toBeGreaterThan(25);
    for (const { pair, side, document } of whole) {
      const text = document.text!;
      const linked = merged(pair.passages.flatMap(({ links }) => links.map((link) => link[side])));
      const words = linked.reduce((sum, span) => sum + wordsOf(text, span).length, 0);
      const matchable = matchableWords(text, document.words, document.furniture);
      expect(words / matchable, `${pair.a} ${pair.b} ${side}`).toBeCloseTo(pair.containment[side], 2);
    }
  });

  it('fall as passages are left out, to nothing', () => {
    for (const { pair, side, document } of cases) {
      const share = shareOf(document.text!, pair.passages, side, pair.containment[side]);
      const steps = pair.passages.map((_, at) => share(pair.passages.slice(at)));
      expect(steps).toEqual([...steps].sort((x, y) => y - x));
      expect(share([])).toBe(0);
    }
  });

  const a = 'One two three four. Five six.';
  const parts = made(a, a, [
    { kind: 'edited', a: 'One two three four.', b: 'One two three four.' },
    { kind: 'quotation', a: 'four. Five six.', b: 'four. Five six.' },
  ]).pairs[0]!.passages;

  it('count a word that lies in two passages once', () => {
    const share = shareOf(a, parts, 'a', 0.9);
    expect(share(parts)).toBeCloseTo(0.9);
    expect(share([parts[0]!])).toBeCloseTo((0.9 * 4) / 6);
    expect(share([parts[1]!])).toBeCloseTo((0.9 * 3) / 6);
  });

  it('go by characters where the text is not known', () => {
    const share = shareOf(null, parts, 'a', 0.9);
    expect(share([parts[0]!])).toBeCloseTo((0.9 * 19) / 29);
  });
});

describe('the address', () => {
  it.each([
    ['#pair=a+b', { passage: undefined, layout: 'sides' }],
    ['#pair=a+b&passage=3', { passage: 3 }],
    ['#pair=a+b&passage=4', { passage: undefined }],
    ['#pair=a+b&passage=0', { passage: undefined }],
    ['#pair=a+b&passage=1e0', { passage: undefined }],
    ['#pair=a+b&hide=quotation,nonsense', { hidden: new Set(['quotation']) }],
    ['#pair=a+b&off=sync,words', { off: new Set(['words', 'sync']) }],
    ['#pair=a+b&view=passages', { layout: 'passages' }],
    ['#pair=a+b&view=other', { layout: 'sides' }],
  ])('%s of three passages', (hash, expected) => {
    expect(stateOf(parseHash(hash), 3)).toMatchObject(expected);
  });

  it('says how the pair is read, and nothing more', () => {
    const parameters = parseHash('#pair=a+b&hide=quotation&passage=9');
    const state = stateOf(parameters, 3);
    expect(formatHash(addressOf(parameters, { ...state, layout: 'passages' }))).toBe(
      '#pair=a+b&hide=quotation&view=passages',
    );
    expect(formatHash(addressOf(parameters, { ...state, hidden: toggled(state.hidden, 'quotation') }))).toBe(
      '#pair=a+b',
    );
  });
});

describe('next and previous', () => {
  const passages = (['edited', 'quotation', 'edited'] as const).map((kind) => ({ kind }));
  const hidden = new Set(['quotation'] as const);
  it.each([
    [undefined, 1, new Set<'quotation'>(), 1],
    [undefined, -1, new Set<'quotation'>(), 3],
    [1, 1, new Set<'quotation'>(), 2],
    [1, 1, hidden, 3],
    [3, -1, hidden, 1],
    [3, 1, hidden, undefined],
    [1, -1, hidden, undefined],
  ] as const)('from %s by %s', (passage, step, hide, expected) => {
    expect(goneBy(passages, { passage, hidden: hide }, step)).toBe(expected);
  });
});

describe('citation', () => {
  const a = 'The boat sank.';
  const b = 'A boat went down.';
  const result = made(a, b, [{ kind: 'rewritten', a, b }]);
  const pair = faced(result);
  const [first, second] = result.documents.map(listed);

  it('of a passage has both quotes with where they are from', () => {
    expect(
      citePassage({ document: first!, text: a }, { document: second!, text: null }, pair, 1, '0.1.0'),
    ).toBe(
      `Passage 1 of 1, rewritten, similarity 0.50 (Copytaster 0.1.0)

“The boat sank.”
Title of a.txt. a.txt, characters 0–14.

Title of b.txt. b.txt, characters 0–17.`,
    );
  });

  it('of a pair has what was found', () => {
    expect(citePair({ document: first!, text: a }, { document: second!, text: b }, pair, '0.1.0')).toBe(
      `Verdict: partial, score 0.50 (Copytaster 0.1.0)
A: Title of a.txt. a.txt
B: Title of b.txt. b.txt
Title of b.txt comes from Title of a.txt.
50% of A and 60% of B are shared, in 1 passage.`,
    );
  });

  it('leaves out the middle of a long quote, not a part of a word', () => {
    const text = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');
    const short = shortened(text);
    expect(short.length).toBeLessThan(420);
    expect(short).toMatch(/^word0 word1 .* word\d+ \[…\] word\d+ .* word199$/);
    expect(shortened('x'.repeat(9000)).length).toBeLessThan(420);
  });
});

describe('texts that are nearly the same', () => {
  it.each([
    ['duplicate', 'edited', 0.5, true],
    ['derived', 'edited', 0.95, true],
    ['derived', 'verbatim', 0.5, false],
    ['derived', 'rewritten', 0.95, false],
  ] as const)('%s, %s, %s', (verdict, kind, share, expected) => {
    const text = 'Some words.';
    const containment = { a: share, b: share };
    const result = made(text, text, [{ kind, a: text, b: text }], { verdict, containment });
    expect(nearlyTheSame(faced(result))).toBe(expected);
  });
});
