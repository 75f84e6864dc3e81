import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.js';
import { openReport, useBrowser, settled } from './browser.js';
import type { Opened } from './browser.js';
import { made, spanOf } from './pair-made.js';
import { sample } from './sample.js';

const still = { reducedMotion: 'reduce' } as const;

/** How far the first element of a selector is from the top of its pane, in pixels. */
const level = (page: Page, side: 'a' | 'b', selector: string): Promise<number> =>
  page
    .locator(`.side-${side} .pane ${selector}`)
    .first()
    .evaluate((element) => {
      const pane = element.closest('.pane')!;
      return element.getClientRects()[0]!.top - pane.getBoundingClientRect().top;
    });

const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

const current = (page: Page): Promise<string[]> =>
  page
    .locator('.pane .passage.current')
    .evaluateAll((elements) => [
      ...new Set(elements.map((element) => (element as HTMLElement).dataset['passages']!)),
    ]);

describe('the pair screen', () => {
  const browser = useBrowser();
  let corpus: Result;
  beforeAll(async () => {
    corpus = await sample();
  });

  const open = (result: Result, hash: string, settings = {}): Promise<Opened> =>
    openReport(browser(), result, hash, { ...still, ...settings });

  const edit = '#pair=wire.md+light-edit.md';

  it('shows both articles, verdict, direction, evidence and shares', async () => {
    const { page, context, misdeeds } = await open(corpus, edit);
    expect(await page.title()).toContain('Nine hurt as car ferry');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('h1 a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([
      '#document=wire.md',
      '#document=light-edit.md',
    ]);
    const head = await page.locator('.pair-head').innerText();
    expect(head).toContain('derived');
    expect(head).toContain('Hillgate pupils safe after Varra ferry hits sandbank comes from Nine hurt');
    // The result has the pair the other way round.
    expect(await page.locator('.share-a').innerText()).toContain('89%');
    expect(await page.locator('.share-b').innerText()).toContain('95%');
    expect(await page.locator('.reasons li').count()).toBe(9);
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('brings the counterpart of a passage that is clicked beside it, and says so in the address', async () => {
    const { page, context, misdeeds } = await open(corpus, edit);
    await page
      .getByRole('region', { name: 'Text of Nine hurt' })
      .getByRole('button', { name: 'Passage 2, edited' })
      .click();
    await page.waitForFunction(() => location.hash.includes('passage=2'));
    expect(await current(page)).toEqual(['2']);
    const mark = '.jump[data-passage="2"]';
    expect(await level(page, 'b', mark)).toBeCloseTo(await level(page, 'a', mark), -1);

    // A sentence inside a passage: its own counterpart stands level.
    const sentence = page.locator('.side-b .link', { hasText: 'chartered passenger catamaran' }).first();
    await sentence.click();
    expect(await hashOf(page)).toBe(`${edit}&passage=2`);
    const link = `[data-links="${(await sentence.getAttribute('data-links'))!}"]`;
    expect(Math.abs((await level(page, 'a', link)) - (await level(page, 'b', link)))).toBeLessThan(12);

    await page.goBack();
    await expect.poll(() => hashOf(page), settled).toBe(edit);
    expect(await current(page)).toEqual([]);
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('opens at the passage of a link', async () => {
    const { page, context, misdeeds } = await open(corpus, `${edit}&passage=3`);
    expect(await current(page)).toEqual(['3']);
    for (const side of ['a', 'b'] as const) {
      const top = await level(page, side, '.jump[data-passage="3"]');
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(500);
    }
    await expectPosition(page, 'Passage 3 of 3');
    await page.evaluate(() => (location.hash = '#pair=wire.md+light-edit.md&passage=9'));
    await expectPosition(page, '3 passages');
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('goes on by button, and by key inside the reading area only', async () => {
    const { page, context, misdeeds } = await open(corpus, edit);
    await page.getByRole('button', { name: 'Next passage' }).click();
    await expectPosition(page, 'Passage 1 of 3');
    await page.getByRole('region', { name: 'Text of Nine hurt' }).focus();
    for (const [key, position] of [
      ['n', 'Passage 2 of 3'],
      ['j', 'Passage 3 of 3'],
      ['n', 'Passage 3 of 3'],
      ['p', 'Passage 2 of 3'],
      ['k', 'Passage 1 of 3'],
    ] as const) {
      await page.keyboard.press(key);
      await expectPosition(page, position);
    }
    expect(await page.locator('.steps > [role=status]').textContent()).toContain('Passage 1 of 3, edited');
    await page.locator('.swap, .judgement a').first().focus();
    await page.keyboard.press('n');
    await expectPosition(page, 'Passage 1 of 3');
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('counts anew without a kind that is switched off, and keeps that in the address', async () => {
    const a = 'One two three four. Five six. Own words here.';
    const { page, context, misdeeds } = await open(
      made(a, a, [
        { kind: 'edited', a: 'One two three four.', b: 'One two three four.' },
        { kind: 'quotation', a: 'Five six.', b: 'Five six.' },
      ]),
      '#pair=a.txt+b.txt',
    );
    expect(await page.locator('.share-a').innerText()).toContain('50%');
    await page.getByRole('checkbox', { name: 'quotation' }).uncheck();
    expect(await page.locator('.share-a').innerText()).toMatch(
      /33%[\s\S]*Without quotation; with everything 50%/,
    );
    expect(await page.locator('.pane .passage.kind-quotation').count()).toBe(0);
    expect(await page.locator('.pane .passage.kind-edited').count()).toBe(2);
    expect(await hashOf(page)).toBe('#pair=a.txt+b.txt&hide=quotation');
    await page.reload();
    expect(await page.getByRole('checkbox', { name: 'quotation' }).isChecked()).toBe(false);
    await page.locator('summary', { hasText: 'What is shown' }).click();
    await page.getByRole('checkbox', { name: 'Differing words' }).uncheck();
    expect(await hashOf(page)).toBe('#pair=a.txt+b.txt&hide=quotation&off=words');
    // What the reader dismisses does not count either.
    await page.getByRole('link', { name: 'Passage 1' }).click();
    await page.locator('.steps').getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.locator('.share-b').innerText()).toMatch(/0%[\s\S]*1 passage that you dismissed/);
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('turns round with its sides', async () => {
    const { page, context, misdeeds } = await open(changed(), '#pair=a.txt+b.txt&passage=1');
    await page.getByRole('link', { name: 'Swap sides' }).click();
    await expect.poll(() => hashOf(page), settled).toBe('#pair=b.txt+a.txt');
    expect(await page.locator('.side-a .pane').innerText()).toContain('It began at sea');
    expect(await page.locator('.share-a').innerText()).toContain('60%');
    expect(await page.locator('.judgement').innerText()).toContain(
      'Title of b.txt comes from Title of a.txt',
    );
    expect(await page.locator('.changed').innerText()).toContain(
      'Told from Title of a.txt to Title of b.txt',
    );
    expect(await page.locator('.changed .words-of').allInnerTexts()).toEqual(['17', '70']);
    // A mark is on the same passage, whichever way round it is seen.
    await page.getByRole('button', { name: 'Next passage' }).click();
    await page.locator('.steps').getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('link', { name: 'Swap sides' }).click();
    await expect.poll(() => page.locator('.passages').innerText(), settled).toContain('dismissed');
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('leads from what changed, and from evidence, to the words in both texts', async () => {
    const { page, context, misdeeds } = await open(changed(), '#pair=a.txt+b.txt');
    const inView = (selector: string): Promise<boolean[]> =>
      page.locator(selector).evaluateAll((elements) =>
        elements.map((element) => {
          const { top, bottom } = element.closest('.pane')!.getBoundingClientRect();
          const place = element.getBoundingClientRect();
          return place.top >= top && place.bottom <= bottom;
        }),
      );
    expect(await inView('.pane .drifted')).toEqual([false, false]);
    await page.getByRole('button', { name: '70 became 17', exact: true }).click();
    expect(await inView('.pane .drifted.flashed')).toEqual([true, true]);
    expect(await page.locator('.pane .drifted').allInnerTexts()).toEqual(['70', '17']);

    await page.getByRole('button', { name: 'Both begin alike.' }).click();
    expect(await inView('.pane .spoken-of.flashed')).toEqual([true, true]);

    await page.locator('.pane .drift-sign').first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pair-change-1');
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('shows the links as a plot, whose marks lead to their passages', async () => {
    const { page, context, misdeeds } = await open(corpus, edit);
    const plot = page.getByRole('img', { name: 'All 3 passages stand in the same order in both texts.' });
    expect(await plot.locator('g').count()).toBe(22);
    await plot.locator('g[data-passage="3"] path').first().click();
    await expectPosition(page, 'Passage 3 of 3');
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('copies a passage and the pair as citations', async () => {
    const { page, context, misdeeds } = await open(corpus, `${edit}&passage=1`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy as citation' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toMatch(/^Passage 1 of 3, edited, similarity 0\.\d\d \(Copytaster /);
    expect(citation).toMatch(/wire\.md, characters 1–1140\.[\s\S]*light-edit\.md, characters 64–1305\.$/);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy the pair as citation' }).click();
    expect(await page.getByRole('textbox', { name: 'Citation' }).inputValue()).toMatch(/^Verdict: derived/);
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('shows passage by passage, sentence beside sentence, with what lies between', async () => {
    const { page, context, misdeeds } = await open(corpus, `${edit}&view=passages`);
    expect(await page.locator('.panes').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Next passage' }).click();
    await page.getByRole('button', { name: 'Next passage' }).click();
    const block = page.locator('.block.current');
    expect(await block.innerText()).toContain('Passengers described a long shudder');
    const row = block.locator('.linked', { hasText: 'Tugs would try' });
    expect(await row.locator('mark').allInnerTexts()).toContain('on Tuesday evening');
    await page.getByRole('button', { name: 'Side by side' }).click();
    expect(await hashOf(page)).toBe(`${edit}&passage=2`);
    expect(await page.locator('.panes').isVisible()).toBe(true);
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('prints all passages, whatever is on the screen', async () => {
    const { page, context, misdeeds } = await open(corpus, `${edit}&passage=1`);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('.block').evaluateAll((all) => all.map(({ children }) => children.length > 2)),
    ).toEqual([true, true, true]);
    for (const [selector, seen] of [
      ['.block >> nth=2', true],
      ['.pair-head', true],
      ['.reasons', true],
      ['.toolbar', false],
      ['.panes', false],
      ['.passages', false],
    ] as const)
      expect(await page.locator(selector).first().isVisible(), selector).toBe(seen);
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('fits 320 pixels, with both texts in view', async () => {
    const { page, context, misdeeds } = await open(corpus, `${edit}&passage=2`, {
      viewport: { width: 320, height: 640 },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const side of ['a', 'b'] as const) {
      const box = await page.locator(`.side-${side} .jump[data-passage="2"]`).boundingBox();
      expect(box!.y).toBeGreaterThanOrEqual(0);
      expect(box!.y).toBeLessThan(640);
    }
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('sets texts that run from right to left as they run', async () => {
    const a = 'הספינה שקעה במפרץ. שני אנשים מתו.';
    const b = 'غرقت السفينة في الخليج. مات شخصان.';
    const { page, context, misdeeds } = await open(
      made(a, b, [{ kind: 'rewritten', a: 'שני אנשים מתו.', b: 'مات شخصان.' }]),
      '#pair=a.txt+b.txt&passage=1',
    );
    for (const side of ['a', 'b'] as const) {
      const paragraph = page.locator(`.side-${side} .pane p`).first();
      expect(await paragraph.evaluate((p) => getComputedStyle(p).direction)).toBe('rtl');
      const [mark, text] = await Promise.all([
        paragraph.locator('.jump').boundingBox(),
        paragraph.locator('.link').boundingBox(),
      ]);
      // The number begins the passage: to its right.
      expect(mark!.x).toBeGreaterThanOrEqual(text!.x + text!.width - 1);
    }
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('says where the passages lie when the result holds no texts', async () => {
    const text = 'One two three four. Five six.';
    const result = made(text, text, [{ kind: 'edited', a: 'Five six.', b: 'Five six.' }], {}, false);
    for (const view of ['', '&view=passages']) {
      const { page, context, misdeeds } = await open(result, `#pair=a.txt+b.txt${view}`);
      expect(await page.locator('.reading').innerText()).toContain('characters 20–29');
      expect(await page.locator('.share-a').innerText()).toContain('50%');
      await page.getByRole('button', { name: 'Next passage' }).click();
      await expectPosition(page, 'Passage 1 of 1');
      await context.close();
      expect(misdeeds).toEqual([]);
    }
  });

  it('lets passages overlap: one click after another goes through them, the shortest first', async () => {
    const a = 'One two three four five six seven.';
    const { page, context, misdeeds } = await open(
      made(a, a, [
        { kind: 'edited', a: 'One two three four five', b: 'One two' },
        { kind: 'rewritten', a: 'four five six', b: 'six seven' },
      ]),
      '#pair=a.txt+b.txt',
    );
    const text = await page
      .locator('.side-a .pane p')
      .first()
      .evaluate((p) => {
        const copy = p.cloneNode(true) as HTMLElement;
        for (const button of copy.querySelectorAll('button')) button.remove();
        return copy.textContent;
      });
    expect(text).toBe(a);
    const both = page.locator('.side-a .passage.several');
    expect(await both.innerText()).toContain('four five');
    await both.locator('.link').click();
    await expectPosition(page, 'Passage 2 of 2');
    await both.locator('.link').click();
    await expectPosition(page, 'Passage 1 of 2');
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('outlines the counterpart of the sentence under the pointer', async () => {
    const { page, context, misdeeds } = await open(corpus, `${edit}&passage=1`);
    await page.locator('.side-a .link', { hasText: 'Fenwick Lane' }).first().hover();
    expect(await page.locator('.side-b .link.lit').innerText()).toContain('Fenwick Lane');
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('scrolls the texts together, unless that is switched off', async () => {
    const { page, context, misdeeds } = await open(corpus, edit);
    const scrolled = (side: string): Promise<number> =>
      page.locator(`.side-${side} .pane`).evaluate(({ scrollTop }) => scrollTop);
    await page.locator('.side-a .pane').hover();
    await page.mouse.wheel(0, 500);
    await page.waitForFunction(() => document.querySelector('.side-b .pane')!.scrollTop > 200);
    await page.locator('summary', { hasText: 'What is shown' }).click();
    await page.getByRole('checkbox', { name: 'Scroll together' }).uncheck();
    await page.locator('summary', { hasText: 'What is shown' }).click();
    const [a, b] = [await scrolled('a'), await scrolled('b')];
    await page.locator('.side-a .pane').hover();
    await page.mouse.wheel(0, 300);
    await page.waitForFunction((top) => document.querySelector('.side-a .pane')!.scrollTop > top + 50, a);
    expect(await scrolled('b')).toBe(b);
    // The strip beside a text scrolls it as well.
    const strip = (await page.locator('.side-b .minimap').boundingBox())!;
    await page.mouse.click(strip.x + strip.width / 2, strip.y + strip.height - 2);
    await page.waitForFunction(() => {
      const pane = document.querySelector('.side-b .pane')!;
      return pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 2;
    });
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('lays out only what is near of a long text, and finds a passage far down in it', async () => {
    const filler = 'Nothing of note happened on this day either, and nobody wrote about it.\n\n'.repeat(
      20_000,
    );
    const a = `Start here.\n\n${filler}The boat sank in the bay.\n\n${filler}`;
    const { page, context, misdeeds } = await open(
      made(a, 'The boat sank in the bay.', [
        { kind: 'verbatim', a: 'The boat sank in the bay.', b: 'The boat sank in the bay.' },
      ]),
      '#pair=a.txt+b.txt&passage=1',
    );
    const top = await level(page, 'a', '.jump[data-passage="1"]');
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(500);
    expect(await page.locator('.side-a .pane p').count()).toBeLessThan(2000);
    await context.close();
    expect(misdeeds).toEqual([]);
  });

  it('is not there for ids or pairs that the report does not have', async () => {
    for (const hash of ['#pair=wire.md+nothing.md', '#pair=wire.md', '#pair=wire.md+wire.md']) {
      const { page, context, misdeeds } = await open(corpus, hash);
      expect(await page.locator('h1').innerText()).toBe('That is not in this report');
      await context.close();
      expect(misdeeds).toEqual([]);
    }
  });
});

async function expectPosition(page: Page, position: string): Promise<void> {
  await page.locator('.position', { hasText: new RegExp(`^${position}$`) }).waitFor();
}

/** A pair with a fact that changed, far below its beginning. */
function changed(): Result {
  const filler = 'Many quiet words stood between one thing and the other.\n\n'.repeat(60);
  const a = `It began in the bay. ${filler}On Monday 70 people were taken ashore.`;
  const b = `It began at sea. ${filler}17 people were taken ashore, on Monday.`;
  return made(
    a,
    b,
    [
      {
        kind: 'rewritten',
        a: 'On Monday 70 people were taken ashore.',
        b: '17 people were taken ashore, on Monday.',
        drift: [{ a: spanOf(a, '70'), b: spanOf(b, '17'), category: 'number', statement: '70 became 17' }],
      },
    ],
    {
      evidence: [
        {
          about: 'direction',
          statement: 'Both begin alike.',
          a: spanOf(a, 'It began'),
          b: spanOf(b, 'It began'),
        },
      ],
    },
  );
}
