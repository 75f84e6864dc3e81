import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentHref, pairHref, storyHref } from '../../src/page/hash.js';
import { label, visible } from '../../src/page/visible.js';
import { renderHtml } from '../../src/report/html.js';
import { openReport, useBrowser } from './browser.js';
import type { Opened } from './browser.js';
import { cases } from './hostile-cases.js';
import { inspect, plain } from './hostile-inspect.js';
import { hostile } from './hostile-strings.js';
import { hostileResult } from './hostile-result.js';

const payloads = cases.map(([, text]) => text);
const result = hostileResult(payloads);

/** What must be readable of a payload. */
const shown = (payload: string): string => plain(label(payload, 40)).replace(/…$/u, '');

/** Opens a report so that dialogs, windows and departures are misdeeds too. */
async function open(...args: Parameters<typeof openReport>): Promise<Opened> {
  const opened = await openReport(...args);
  const { page, url, misdeeds } = opened;
  page.on('dialog', (dialog) => {
    misdeeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => misdeeds.push(`window: ${popup.url()}`));
  page.on('framenavigated', (frame) => {
    if (frame.url().replace(/#.*/, '') !== url) misdeeds.push(`departure: ${frame.url()}`);
  });
  return opened;
}

describe('hostile texts', () => {
  const browser = useBrowser();

  it.each([1280, 320])('are read as text on every screen, %i pixels wide', async (width) => {
    const { page, context, misdeeds } = await open(browser(), result, '', {
      viewport: { width, height: 800 },
    });
    const faults: string[] = [];
    const check = async (screen: string, hash: string, expected: readonly string[] = []): Promise<void> => {
      const found = [...(await inspect(page, hash, expected)), ...misdeeds.splice(0)];
      faults.push(...found.map((fault) => `${screen}: ${fault}`));
    };
    await check('overview', '#');
    await check('review', '#review');
    await check('stories', '#stories');
    for (const [at, [name, payload]] of cases.entries()) {
      // What can widen a narrow screen is long, or has no place to break.
      if (width === 320 && payload.length < 1000 && !/\S{40}/u.test(payload)) continue;
      const inText = plain(visible(payload).trim().split('\n')[0]!).slice(0, 40);
      await check(`document, ${name}`, documentHref(payload), [shown(payload), inText]);
      const other = payloads[at + 1];
      if (other === undefined) continue;
      await check(`pair, ${name}`, pairHref(payload, other), [shown(payload), shown(other), inText]);
      await check(`passages, ${name}`, `${pairHref(payload, other)}&view=passages`, [shown(payload)]);
      if (at % 2 === 0) await check(`stories, ${name}`, storyHref(payload), [shown(payload)]);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  it('are text, whatever they are', async () => {
    const { page, context, misdeeds } = await open(browser(), result);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(hostile, { minLength: 2, maxLength: 3 }), async (texts) => {
        writeFileSync(new URL(page.url().replace(/#.*/, '')), renderHtml(hostileResult(texts)));
        await page.reload();
        const [a, b] = texts as [string, string];
        for (const hash of ['#', pairHref(a, b), documentHref(a), '#stories', '#review'])
          expect([...(await inspect(page, hash, [])), ...misdeeds], hash).toEqual([]);
      }),
      { numRuns: 8 },
    );
    await context.close();
  });
});
