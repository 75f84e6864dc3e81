import { documentScreen } from './document/screen.js';
import { h } from './dom.js';
import { elsewhere, otherPairs, pagesBar } from './folder.js';
import { formatHash, parseHash } from './hash.js';
import type { Parameters } from './hash.js';
import { overviewScreen } from './overview/screen.js';
import { pairScreen } from './pair/screen.js';
import { Report } from './report.js';
import { KeptMarks } from './review/kept.js';
import { reviewScreen } from './review/screen.js';
import type { Context, Screen, View } from './screen.js';
import { storiesScreen } from './stories/screen.js';
import { say } from './strings/common.js';
import { themeChoice } from './theme.js';

/** Screens by the parameter that names them; the overview needs none. */
const screens: readonly (readonly [parameter: string, screen: Screen])[] = [
  ['pair', pairScreen],
  ['document', documentScreen],
  ['stories', storiesScreen],
  ['review', reviewScreen],
  ['', overviewScreen],
];

const places = [
  ['#', '', say.overview],
  ['#stories', 'stories', say.stories],
  ['#review', 'review', say.review],
] as const;

const main = h('main', { id: 'main', tabindex: -1 });
const links = places.map(([href, parameter, text]) => ({ parameter, link: h('a', { href }, text) }));

const notHere = (): View => ({
  title: say.notHere,
  body: [
    h('h1', {}, say.notHere),
    h('p', {}, say.notHereWhy),
    h('p', {}, h('a', { href: '#' }, say.toOverview)),
  ],
});

let now: { readonly parameter: string; readonly view: View } | undefined;

function show(context: Context): void {
  const parameters = parseHash(location.hash);
  const [parameter, screen] = screens.find(([name]) => name === '' || parameters.has(name))!;
  const away = elsewhere(context.report, parameters);
  if (away === undefined && now?.parameter === parameter && now.view.update?.(parameters) === true) return;
  const first = now === undefined;
  const view = away ?? screen(context, parameters) ?? notHere();
  now = { parameter, view };
  document.title = `${view.title} – ${say.product}`;
  for (const each of links)
    if (each.parameter === parameter) each.link.setAttribute('aria-current', 'page');
    else each.link.removeAttribute('aria-current');
  main.replaceChildren(...(away ? [] : otherPairs(context.report, parameters)), ...view.body);
  scrollTo(0, 0);
  // Whoever follows a link hears where it led; at the opening the browser's own start is better.
  if (!first) {
    const heading = main.querySelector<HTMLElement>('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }
  view.shown?.();
}

function start(): void {
  const report = new Report();
  const replace = (parameters: Parameters): void => {
    history.replaceState(null, '', formatHash(parameters));
  };
  const marks = new KeptMarks(report);
  const context: Context = { report, marks, replace };
  document.body.append(
    h(
      'a',
      {
        class: 'skip',
        href: '#main',
        on: {
          click: (event: MouseEvent) => {
            event.preventDefault();
            main.focus();
          },
        },
      },
      say.skip,
    ),
    h(
      'header',
      { class: 'top' },
      h('a', { class: 'product', href: '#' }, say.product),
      h('nav', { 'aria-label': say.screens }, ...links.map(({ link }) => link)),
      themeChoice(),
    ),
    ...pagesBar(report),
    main,
  );
  addEventListener('hashchange', () => {
    show(context);
  });
  show(context);
}

start();
