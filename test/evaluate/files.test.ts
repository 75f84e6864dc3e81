import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PanTexts, panFolders } from '../../scripts/pan/corpus.js';
import { keyOf } from '../../scripts/pan/region.js';
import { detectionXml, regionsIn } from '../../scripts/pan/xml.js';
import { written } from './fixture.js';

describe('the folders of a PAN corpus', () => {
  it.each([
    ['those with pairs', { 'a/pairs': 'x y', 'b/pairs': 'x y', pairs: 'x y', 'src/x': '' }, ['a', 'b']],
    ['the corpus itself where there is none', { pairs: 'x y\n', 'src/x': '' }, ['']],
  ])('are %s', (_, files, names) => {
    const place = written(files);
    expect(panFolders(place).map(({ name }) => name)).toEqual(names);
    expect(panFolders(place)[0]!.pairs).toEqual([{ suspicious: 'x', source: 'y' }]);
  });

  it.each([
    ['no pairs file', { 'src/x': '' }, 'no file "pairs" here'],
    ['a line of one name', { pairs: 'x y\nx\n' }, 'pairs:2: expected the names of two files, found "x"'],
    ['a name that leads out', { pairs: 'x ../../y\n' }, 'pairs:1: expected the names of two files'],
  ])('are refused for %s', (_, files, message) => {
    const place = written(files);
    expect(() => panFolders(place)).toThrow(message);
  });

  it('give the same document for the same name', () => {
    const texts = new PanTexts(written({ 'susp/s1': '', 'susp/s2': '', 'src/r1': '' }));
    const pair = texts.pair({ suspicious: 's1', source: 'r1' });
    const again = texts.pair({ suspicious: 's2', source: 'r1' });
    expect('b' in pair && 'b' in again && pair.b === again.b).toBe(true);
  });
});

describe('PAN files', () => {
  it('give back the regions that were written', () => {
    const span = fc.tuple(fc.nat(), fc.nat()).map(([begin, length]) => ({ begin, end: begin + length }));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii' }),
        fc.array(fc.record({ suspicious: span, source: span }), { maxLength: 4 }),
        (name, regions) => {
          const pair = { suspicious: `s${name}.txt`, source: `r${name}.txt` };
          const xml = detectionXml(pair, regions);
          const key = keyOf(pair.suspicious, pair.source);
          expect([...regionsIn(xml, 'detected-plagiarism')]).toEqual(regions.map((one) => [key, one]));
          expect([...regionsIn(xml, 'plagiarism')]).toEqual([]);
        },
      ),
    );
  });

  it('are read with attributes in any order and other features passed over', () => {
    const xml = `<document  reference="s.txt">
      <feature name="about" authors="X" title="news" language="en" />
      <feature source_length="4" source_offset="3" source_reference="r.txt" this_length="2" this_offset="1" name="plagiarism" type="x" />
    </document>`;
    expect([...regionsIn(xml, 'plagiarism')]).toEqual([
      [keyOf('s.txt', 'r.txt'), { suspicious: { begin: 1, end: 3 }, source: { begin: 3, end: 7 } }],
    ]);
  });

  it.each([
    ['this_offset is no whole number', 'this_offset="-1" this_length="2" source_reference="r.txt"'],
    [
      'source_length is no whole number',
      'this_offset="1" this_length="2" source_reference="r" source_offset="1"',
    ],
    ['no pair of texts is named', 'this_offset="1" this_length="2" source_offset="3" source_length="4"'],
  ])('are refused where %s', (message, attributes) => {
    const xml = `<document reference="s.txt"><feature name="plagiarism" ${attributes} /></document>`;
    expect(() => [...regionsIn(xml, 'plagiarism')]).toThrow(message);
  });
});
