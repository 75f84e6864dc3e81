import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { SentenceRole } from '../../src/model/segmented.js';
import { fold } from '../../src/segment/fold.js';
import { segment } from '../../src/segment/segment.js';

/** Text as hostile as it gets: any code units, and the marks that the rules look at more often than chance. */
const texts = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...Array.from(' .!?…"“”‘’«»()\n\r\t,-–'),
          '\r\n\r\n',
          '. ',
          ' Mr. ',
          ' U.S. ',
          '3.5',
        ),
      },
      { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-z]{1,8}$/) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\uD83D', '\u200B', '\uFEFF', '中文。', 'é', '\u0301', '٣', 'नमस्ते।'),
      },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('segment', () => {
  it('gives spans that are in order, inside the text, without overlap, and drops no word', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, sentences } = segment(text, new Vocabulary());
        let last = 0;
        for (let t = 0; t < tokens.length; t++) {
          expect(tokens.begin[t]).toBeGreaterThanOrEqual(last);
          expect(tokens.end[t]).toBeGreaterThan(tokens.begin[t]!);
          last = tokens.end[t]!;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        last = 0;
        for (let s = 0; s < sentences.length; s++) {
          const sentence = text.slice(sentences.begin[s], sentences.end[s]);
          expect(sentences.begin[s]).toBeGreaterThanOrEqual(last);
          expect(sentence.trim()).toBe(sentence);
          expect(sentence).not.toBe('');
          last = sentences.end[s]!;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(outside(text, sentences.begin, sentences.end)).toMatch(/^[\s\p{Cf}\p{M}\u034F]*$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('gives every token to the sentence that holds it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, sentences } = segment(text, new Vocabulary());
        expect(sentences.firstToken[sentences.length]).toBe(tokens.length);
        for (let s = 0; s < sentences.length; s++)
          for (let t = sentences.firstToken[s]!; t < sentences.firstToken[s + 1]!; t++) {
            expect(tokens.begin[t]).toBeGreaterThanOrEqual(sentences.begin[s]!);
            expect(tokens.end[t]).toBeLessThanOrEqual(sentences.end[s]!);
          }
      }),
      { numRuns: 500 },
    );
  });

  it('gives each token the term of what it spells', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const vocabulary = new Vocabulary();
        const { tokens } = segment(text, vocabulary);
        for (let t = 0; t < tokens.length; t++)
          expect(vocabulary.idOf(fold(text.slice(tokens.begin[t], tokens.end[t])))).toBe(tokens.term[t]);
      }),
    );
  });

  it('finds quotations in order, inside the text, without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotations } = segment(text, new Vocabulary());
        let last = 0;
        for (let q = 0; q < quotations.begin.length; q++) {
          expect(quotations.begin[q]).toBeGreaterThan(last - 1);
          expect(quotations.end[q]).toBeGreaterThan(quotations.begin[q]!);
          last = quotations.end[q]!;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('cuts a sentence that has no end', () => {
    const { sentences } = segment('word '.repeat(10_000), new Vocabulary());
    for (let s = 0; s < sentences.length; s++)
      expect(sentences.firstToken[s + 1]! - sentences.firstToken[s]!).toBeLessThanOrEqual(250);
  });

  it.each([
    ['one character a million times', 'a'.repeat(1_000_000)],
    ['digits and separators', '1,1.'.repeat(250_000)],
    ['full stops', '.'.repeat(1_000_000)],
    ['opening quotation marks', '“a '.repeat(300_000)],
    ['single quotation marks', '‘a '.repeat(300_000)],
    ['line ends', '\na'.repeat(400_000)],
    ['blank lines and quotation marks', '"\n\n'.repeat(300_000)],
    ['long lines of spaces', `a${' '.repeat(500_000)}\n`.repeat(2)],
    ['acronyms', 'A.'.repeat(400_000)],
    ['spaced dots', '. '.repeat(400_000)],
  ])('takes %s in stride', (_, text) => {
    expect(segment(text, new Vocabulary()).text).toBe(text);
  });
});

/** What lies between the spans. */
function outside(text: string, begin: Uint32Array, end: Uint32Array): string {
  let rest = '';
  let at = 0;
  begin.forEach((from, s) => {
    rest += text.slice(at, from);
    at = end[s]!;
  });
  return (rest + text.slice(at)).replace(/[\uD800-\uDFFF\u180E]/g, '');
}

describe('words that count as the same', () => {
  it.each([
    ['Russia’s', "Russia's"],
    ['Russia', 'russia’s'],
    ['workers’', 'workers'],
    ['U.S.', 'US'],
    ['1,200', '1200'],
    ['café', 'cafe'],
    ['ﬁre', 'fire'],
    ['co\u00ADoperate', 'cooperate'],
    ['fer\u200Bry', 'ferry'],
    ['ＡＢＣ', 'abc'],
  ])('%s and %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['3.5', '35'],
    ['don’t', 'dont'],
    ['1,200.50', '1200'],
    ['कि', 'क'],
  ])('but not %s and %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

describe('the role of a line', () => {
  const roleOf = (line: string): number => {
    const text = `The ferry sank in the night.\n\n${line}\n\nNobody was hurt at all.`;
    const { sentences } = segment(text, new Vocabulary());
    return sentences.role[
      Array.from(sentences.begin).findIndex((begin) => text.startsWith(line.slice(0, 4), begin))
    ]!;
  };

  it.each([
    'Watch: Strange Lights Over the Harbour Last Night',
    'Read Next: Ten Ports You Should See',
    'Read more',
    'Latest Posts',
    'Don’t Miss',
    'Stay in touch',
    '7.6 C',
    '-3°F',
    'Weather in Harrow today: mist clearing by noon, high 12°C',
    'Thursday, April 25, 2024',
    'Published 14 October 2025 at 10:35 BST',
    'Share this article',
    'Advertisement',
    'Sign up for our morning newsletter',
    'To be updated with all the latest news, offers and special announcements.',
    '© 2025 Harbour Media Ltd',
    '5 min read',
  ])('%s is furniture', (line) => {
    expect(roleOf(line)).toBe(SentenceRole.furniture);
  });

  it.each(['A harbour under threat', 'Who were the pilots?', 'Final thoughts'])(
    '%s is a heading or prose',
    (line) => {
      expect(roleOf(line)).not.toBe(SentenceRole.furniture);
    },
  );

  it.each([
    'Watch officers saw the lights go out.',
    'Share prices fell sharply on Thursday.',
    'Related companies were not named in the report.',
    'Published figures show that the port lost money.',
    'Next week the court will hear two more witnesses.',
    'On 14 October 2025 the ferry ran aground.',
    'Video shows the ferry on the sandbank.',
    'Weather delayed the search: two boats turned back in the afternoon.',
  ])('%s is prose', (line) => {
    expect(roleOf(line)).toBe(SentenceRole.prose);
  });
});
