import type { Page } from 'playwright-core';

/** Text as it may be compared, wherever lines were broken or parts set apart. */
export const plain = (text: string): string => text.replace(/\s+/gu, '');

/**
 * Goes to an address within the page and says what is wrong with the screen there: texts that are not shown, traces of
 * payloads, elements and attributes that the page itself never makes, a page (not a region in it) that scrolls sideways.
 */
export const inspect = (page: Page, hash: string, expected: readonly string[]): Promise<string[]> =>
  page.evaluate(
    async ({ to, texts }) => {
      if (location.hash !== to && !(location.hash === '' && to === '#')) {
        const changed = new Promise((resolve) => {
          addEventListener('hashchange', resolve, { once: true });
        });
        location.hash = to;
        await changed;
        await new Promise(requestAnimationFrame);
      }
      const found: string[] = [];
      const said = (document.querySelector('main')?.textContent ?? '').replace(/\s+/gu, '');
      for (const text of texts) if (!said.includes(text)) found.push(`not shown: ${text}`);
      if (document.querySelector('main h1') === null) found.push('no heading');

      if ('canary' in globalThis) found.push('the canary fired');
      if ('canary' in {} || Object.keys(Object.prototype).length > 0) found.push('a prototype was changed');
      const foreign =
        'iframe, frame, object, embed, form, base, link, img, video, audio, math, foreignObject, animate, set, template, ' +
        'noscript ~ noscript, title ~ title, style ~ style, x-x, [srcdoc], [contenteditable], [shadowrootmode], ' +
        '[autofocus], [http-equiv=refresh]';
      for (const element of document.querySelectorAll(foreign))
        found.push(`element: ${element.outerHTML.slice(0, 200)}`);
      const scripts = document.querySelectorAll('script:not([type])').length;
      if (scripts !== 1) found.push(`${scripts} scripts`);
      const ids = new Set<string>();
      for (const element of document.querySelectorAll('*')) {
        if (element.id !== '' && ids.has(element.id)) found.push(`id twice: ${element.id.slice(0, 200)}`);
        ids.add(element.id);
        for (const { name, value } of element.attributes)
          if (name.startsWith('on')) found.push(`handler: ${name}`);
          else if (/^(?:xlink:)?href$|^src$|^action$|^formaction$/.test(name) && !/^#|^blob:null/.test(value))
            found.push(`${name}: ${value.slice(0, 200)}`);
      }
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) found.push(`${scrollWidth - clientWidth} pixels too wide`);
      return found;
    },
    { to: hash, texts: [...expected] },
  );
