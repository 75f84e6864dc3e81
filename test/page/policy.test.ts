import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html.js';
import { resultOf } from '../report/fixture.js';
import { openHtml, useBrowser } from './browser.js';

const result = resultOf(
  [
    ['a', 'x'],
    ['b', 'y'],
  ],
  [{ a: 'a', b: 'b' }],
);

/** Ways to have something run, loaded or sent. */
const attempts: Readonly<Record<string, () => unknown>> = {
  'a script element with text': () => {
    const script = document.createElement('script');
    script.append('window.canary = 1');
    document.body.append(script);
  },
  'a script of a server': () => {
    const script = document.createElement('script');
    script.setAttribute('src', 'https://canary.invalid/x.js');
    document.body.append(script);
  },
  'markup from a string': () => {
    document.body.innerHTML = '<img src=x onerror="window.canary = 1">';
  },
  'markup put beside an element': () => {
    document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.canary = 1">');
  },
  'an event handler': () => {
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.canary = 1');
    document.body.append(button);
    button.click();
  },
  eval: () => {
    (0, eval)('window.canary = 1');
  },
  'a function from a string': () => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    (new Function('window.canary = 1') as () => void)();
  },
  'a timer with a string': () => setTimeout('window.canary = 1' as unknown as () => void),
  fetch: () => fetch('https://canary.invalid/x'),
  XMLHttpRequest: () => {
    const request = new XMLHttpRequest();
    request.open('GET', 'https://canary.invalid/x');
    request.send();
  },
  'a beacon': () => navigator.sendBeacon('https://canary.invalid/x', 'x'),
  WebSocket: () => new WebSocket('wss://canary.invalid/x'),
  EventSource: () => new EventSource('https://canary.invalid/x'),
  'a picture': () => {
    document.body.append(Object.assign(new Image(), { src: 'https://canary.invalid/x.png' }));
  },
  'a style sheet of a server': () => {
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: 'https://canary.invalid/x.css',
      }),
    );
  },
  'a style element': () => {
    const style = document.createElement('style');
    style.append('body { background: url(https://canary.invalid/x.png) }');
    document.head.append(style);
  },
  'a font': () => new FontFace('x', 'url(https://canary.invalid/x.woff)').load(),
  'a frame': () => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://canary.invalid/' }));
  },
  'a form': () => {
    const form = Object.assign(document.createElement('form'), { action: 'https://canary.invalid/' });
    document.body.append(form);
    form.submit();
  },
  'a base': () => {
    document.head.append(Object.assign(document.createElement('base'), { href: 'https://canary.invalid/' }));
    if (document.baseURI.includes('canary')) Object.assign(globalThis, { canary: 1 });
  },
};

const browser = useBrowser();

/** Makes attempts on a page, one after another, and says whether one ran anything and what left the page. */
async function effectsOf(html: string, ...made: readonly (() => unknown)[]): Promise<string[]> {
  const { page, context } = await openHtml(browser(), html);
  const effects: string[] = [];
  await context.route(/canary\.invalid/, async (route) => {
    effects.push(`${route.request().method()} ${route.request().url()}`);
    await route.abort();
  });
  page.on('websocket', (socket) => effects.push(`socket ${socket.url()}`));
  // In timers: what a debugger evaluates itself may do more than the page.
  await page.evaluate(`globalThis.attempts = [${made.map(String).join(',')}]`);
  await page.evaluate(() => {
    const { attempts } = globalThis as unknown as { attempts: (() => unknown)[] };
    for (const attempt of attempts)
      setTimeout(() => {
        Promise.resolve()
          .then(attempt)
          .catch(() => undefined);
      });
  });
  await page.waitForTimeout(150);
  if (await page.evaluate(() => 'canary' in globalThis).catch(() => false)) effects.push('the canary fired');
  await context.close();
  return effects;
}

describe('the policy of the page', () => {
  const html = renderHtml(result);
  const without = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');

  it('refuses all that would run, load or send something', async () => {
    expect(await effectsOf(html, ...Object.values(attempts))).toEqual([]);
  });

  it.each(Object.entries(attempts))('is what refuses %s', async (_, attempt) => {
    expect(await effectsOf(without, attempt)).not.toEqual([]);
  });
});
