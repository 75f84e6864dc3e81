import { describe, expect, it } from 'vitest';
import { LARGEST_HTML } from '../../src/index.js';
import { resultOf } from '../report/fixture.js';
import { agency, retold } from './articles.js';
import { Workplace, copytaster, messagesOf } from './process.js';

const PAGE = /^<!doctype html>\n[^]*<meta name="generator" content="Copytaster [^]*<\/html>\n$/;

/** Letters that hardly compress, the same every time: a linear congruential generator (Knuth). */
function noise(length: number, seed: number): string {
  const units = new Uint8Array(length);
  let state = seed;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    units[i] = 0x30 + (state >>> 26);
  }
  return Buffer.from(units).toString('latin1');
}

/** A stored result with more text than one file of a report may have. */
const stored = (() => {
  const ids = Array.from({ length: 20 }, (_, at) => `a${at}`);
  return JSON.stringify(
    resultOf(
      ids.map((id, at) => [id, noise(LARGEST_HTML / 16, at + 1)]),
      ids.slice(1).map((b, at) => ({ a: ids[at]!, b })),
    ),
  );
})();

describe.concurrent('a report for the browser', () => {
  const newsroom = (): Workplace => new Workplace({ 'news/agency.txt': agency, 'news/paper.txt': retold });

  it('is one file on standard output', async () => {
    const ran = await newsroom().run(['compare', 'news', '--format', 'html']);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toMatch(PAGE);
  });

  it('is one file in the folder of --out, the same', async () => {
    const place = newsroom();
    const makes = ['found/', 'found/report.html'];
    const ran = await place.run(['compare', 'news', '--format', 'html', '--out', 'found'], { makes });
    expect(ran).toEqual({ status: 0, signal: null, stdout: '', stderr: '' });
    const printed = await place.run(['compare', 'news', '--format', 'html']);
    expect(place.read('found/report.html')).toBe(printed.stdout);
  });

  it.each(['x.html', 'X.HTML', 'the editor’s.html'])('is the file that -o names: %s', async (file) => {
    const place = new Workplace({ 'result.json': JSON.stringify(resultOf([['a'], ['b']], [])) });
    const ran = await place.run(['report', 'result.json', '-o', file], { makes: [file] });
    expect(ran).toEqual({ status: 0, signal: null, stdout: '', stderr: '' });
    expect(place.read(file)).toMatch(PAGE);
  });
});

describe('a report that is too large for one file', () => {
  const pages = ['report-pages/0001.html', 'report-pages/0002.html'];

  it('is a folder of pages beside the main page', async () => {
    const place = new Workplace({ 'result.json': stored });
    const makes = ['x/', 'x/report.html', 'x/report-pages/', ...pages.map((file) => `x/${file}`)];
    const ran = await place.run(['report', 'result.json', '-f', 'html', '--out', 'x'], { makes });
    expect(ran).toEqual({ status: 0, signal: null, stdout: '', stderr: '' });
    for (const file of ['report.html', ...pages]) expect(place.read(`x/${file}`)).toMatch(PAGE);
    expect(place.read('x/report.html').length).toBeLessThan(1_000_000);
    expect(place.read(`x/${pages[0]!}`).length).toBeLessThan(1.1 * LARGEST_HTML);
  });

  it('replaces the pages of an earlier one, and lets other files be', async () => {
    const place = new Workplace({ 'result.json': stored });
    const page = '<!doctype html><meta name="generator" content="Copytaster 0.0.1">';
    place.write('report-pages/0001.html', page);
    place.write('report-pages/0007.html', page);
    place.write('report-pages/0008.html', 'mine');
    place.write('report-pages/notes.html', page);
    place.write('report-pages/0009.txt', page);
    const before = place.names();
    const { status } = await copytaster(['report', 'result.json', '-o', 'report.html'], { cwd: place.root });
    expect(status).toBe(0);
    expect(place.names()).toEqual(
      [...before.filter((name) => !name.endsWith('0007.html')), 'report.html', pages[1]!].sort(),
    );
    expect(place.read('report-pages/0001.html')).toMatch(PAGE);
  });

  it('is one page on standard output, with a word about it', async () => {
    const place = new Workplace({ 'result.json': stored });
    const ran = await place.run(['report', 'result.json', '-f', 'html']);
    expect(messagesOf(ran)).toEqual([
      'note: the page is too large for most mail servers; --out DIR writes it as a folder of linked pages',
    ]);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toMatch(PAGE);
    expect(ran.stdout.length).toBeGreaterThan(LARGEST_HTML);
  });
});
