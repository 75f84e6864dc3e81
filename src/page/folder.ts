import { partFile } from '../report/html/names.js';
import { h } from './dom.js';
import { decode, encode, formatHash, idsOfPair, pairHref } from './hash.js';
import type { Parameters } from './hash.js';
import { named } from './names.js';
import type { Report } from './report.js';
import type { View } from './screen.js';
import { folder as say } from './strings/folder.js';

/** Where a page of the report lies, seen from this one; 0 is the main page. */
function pageHref({ overview: { folder } }: Report, page: number): string {
  const { here, main } = folder!;
  if (page === 0) return here === 0 ? encode(main) : `../${encode(main)}`;
  const path = partFile(main, page)
    .split('/')
    .slice(here === 0 ? 0 : 1);
  return path.map(encode).join('/');
}

/** Lists the parts of the report, with links. */
const allParts = (report: Report, parts: number): HTMLElement =>
  h(
    'details',
    {},
    h('summary', {}, say.all),
    h(
      'ol',
      {},
      ...Array.from({ length: parts }, (_, at) =>
        h('li', {}, h('a', { href: pageHref(report, at + 1) }, say.number(at + 1))),
      ),
    ),
  );

/** What a page of several says of the others; nothing for a report in one file. */
export function pagesBar(report: Report): HTMLElement[] {
  const { folder, pairs } = report.overview;
  if (folder === null) return [];
  const { here, parts } = folder;
  const to = (page: number, text: string): HTMLElement => h('a', { href: pageHref(report, page) }, text);
  const said =
    here === 0
      ? [
          h('p', {}, say.main(parts)),
          pairs.length < folder.pairs && h('p', {}, say.listed(pairs.length, folder.pairs)),
          allParts(report, parts),
        ]
      : [
          h('p', {}, say.part(here, parts)),
          to(0, say.whole),
          here > 1 && to(here - 1, say.previous),
          here < parts && to(here + 1, say.next),
          h('p', { class: 'note no-print' }, say.together),
        ];
  return [h('nav', { class: 'pages', 'aria-label': say.pages }, ...said)];
}

/** The part that shows what the address names, if that is not this page. */
function partOf(report: Report, parameters: Parameters): number | undefined {
  const { folder } = report.overview;
  const value = parameters.get('pair') ?? parameters.get('document');
  if (folder === null || value === undefined) return undefined;
  const [a, b] = (parameters.has('pair') ? idsOfPair(value) : [decode(value)]).map((id) =>
    report.placeOf(id),
  );
  if (a === undefined) return undefined;
  const pair = b === undefined ? undefined : report.pairOf(a, b);
  if (parameters.has('pair') && pair === undefined && folder.here !== 0) return undefined;
  // The main page does not list all pairs; the part of a document lists all of its own.
  const { part } = pair === undefined ? report.document(a) : report.pair(pair);
  return part === folder.here ? undefined : part;
}

/** A way to what another page shows; undefined where this page shows it or none does. */
export function elsewhere(report: Report, parameters: Parameters): View | undefined {
  const part = partOf(report, parameters);
  if (part === undefined) return undefined;
  const href = `${pageHref(report, part)}${formatHash(parameters)}`;
  const title = parameters.has('pair') ? say.elsewhere.pair : say.elsewhere.document;
  return {
    title,
    body: [
      h('h1', {}, title),
      h('p', {}, h('a', { class: 'button', href }, say.open(part))),
      h('p', {}, say.needed),
    ],
    shown: () => {
      // The main page cannot do without its parts; a part may have been sent alone.
      if (report.overview.folder!.here === 0) location.replace(href);
    },
  };
}

/** Links to those pairs of the document that the address names which other pages show. */
export function otherPairs(report: Report, parameters: Parameters): HTMLElement[] {
  const { folder } = report.overview;
  const document = report.placeOf(decode(parameters.get('document') ?? ''));
  if (folder === null || !parameters.has('document') || document === undefined) return [];
  const others = report.pairsOf(document).filter((pair) => report.pair(pair).part !== folder.here);
  if (others.length === 0) return [];
  return [
    h(
      'details',
      { class: 'pages no-print' },
      h('summary', {}, say.others(others.length)),
      h(
        'ul',
        {},
        ...others.map((pair) => {
          const { a, b, part } = report.pair(pair);
          const href = pageHref(report, part) + pairHref(report.document(a).id, report.document(b).id);
          return h(
            'li',
            {},
            h('a', { href }, named(report.document(a === document ? b : a))),
            ` · ${say.number(part)}`,
          );
        }),
      ),
    ),
  ];
}
