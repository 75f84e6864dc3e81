import { h } from '../dom.js';
import { decode } from '../hash.js';
import { nameOf } from '../names.js';
import type { Screen } from '../screen.js';
import { document as words } from '../strings/document.js';
import { coveredOf, shownIn } from './heat.js';
import { head } from './head.js';
import { sourceList } from './list.js';
import { made } from './made.js';
import { Reading } from './reading.js';
import { Sheets } from './sheets.js';
import { tools } from './tools.js';
import { inTurns } from './turns.js';

/** One article with every other document that it shares text with. */
export const documentScreen: Screen = (context, parameters) => {
  const address = parameters.get('document') ?? '';
  const place = context.report.placeOf(decode(address));
  if (place === undefined) return undefined;
  const reading = new Reading(context, place, parameters);
  const { sources, body, document } = reading;
  const { text } = body;
  const sheets = text === null ? undefined : new Sheets(reading, text);
  const list = sourceList(reading);
  const composition = sources.length > 0 ? made(reading) : undefined;

  const paint = (): void => {
    if (sheets === undefined || text === null) return;
    const { source, mode } = reading.state;
    const only = reading.sourceOf(source)?.number;
    const traces = only === undefined ? reading.counted() : (reading.traces(reading.source(only)) ?? []);
    sheets.paint(shownIn(mode, coveredOf({ begin: 0, end: text.length }, traces)));
  };
  reading.onChange((now, before) => {
    if (now.source !== before.source || now.mode !== before.mode || now.out !== before.out) paint();
  });

  const progress = h('p', { class: 'soft small', role: 'status' });
  const element = h(
    'div',
    { class: 'document-screen' },
    head(reading),
    composition?.element,
    h(
      'div',
      { class: 'spread' },
      h(
        'section',
        { class: 'document-text', 'aria-labelledby': 'document-text' },
        h('h2', { id: 'document-text' }, words.text),
        sheets && sources.length > 0 && tools(reading),
        progress,
        sheets?.element ?? h('p', { class: 'card soft' }, words.noText),
      ),
      list.element,
    ),
  );

  /** Shows what has been read: at first, then whenever there is twice as much, and at the end. */
  let painted = 0;
  const rested = (done: number): void => {
    const whole = done === sources.length;
    progress.textContent = whole ? '' : words.readSoFar(done, sources.length);
    if (!whole && done < 2 * painted) return;
    painted = done;
    paint();
    composition?.show();
  };
  const read = (at: number): void => {
    reading.read(sources[at]!);
    list.fill(sources[at]!);
  };

  return {
    title: nameOf(document),
    body: [element],
    shown: () => {
      inTurns(element, sources.length, read, rested);
    },
    update: (to) => {
      if (to.get('document') !== address) return false;
      reading.follow(to);
      return true;
    },
  };
};
