import type { Passage } from '../../model/passage.js';
import { h } from '../dom.js';
import { say } from '../strings/common.js';
import { pair as words } from '../strings/pair.js';
import { whileUsed } from '../watch.js';
import type { Desk } from './desk.js';
import { matchableWords, shareOf } from './shares.js';
import type { SideName } from './shares.js';

const dismissed = (desk: Desk, passage?: number): boolean =>
  desk.context.marks.of(desk.target(passage))?.decision === 'dismissed';

/** The passages that count: of kinds that are shown, and not dismissed by the reader. */
function counting(desk: Desk): readonly Passage[] {
  if (dismissed(desk)) return [];
  return desk.pair.passages.filter(({ kind }, at) => !desk.state.hidden.has(kind) && !dismissed(desk, at));
}

/** What does not count, in words for the reader. */
function leftOut(desk: Desk): readonly string[] {
  if (dismissed(desk)) return [words.wholeDismissed];
  const { passages } = desk.pair;
  const { hidden } = desk.state;
  const kinds = [...hidden].filter((kind) => passages.some((passage) => passage.kind === kind));
  const count = passages.filter(({ kind }, at) => !hidden.has(kind) && dismissed(desk, at)).length;
  return [...kinds.map((kind) => say.kind[kind]), ...(count > 0 ? [words.dismissed(count)] : [])];
}

/** How much of one text the other has, as a bar and in words; it follows what is left out. */
export function shareBar(desk: Desk, side: SideName): HTMLElement {
  const { passages, containment } = desk.pair;
  const { text, furniture } = desk.bodies[side];
  const whole = text === null ? undefined : matchableWords(text, desk.documents[side].words, furniture);
  const share = shareOf(text, passages, side, containment[side]);
  const said = h('p', {});
  const note = h('p', { class: 'small soft' });
  const bar = h('div', { class: 'bar', 'aria-hidden': 'true' });
  const show = (): void => {
    const counted = counting(desk);
    const now = share(counted);
    bar.style.setProperty('--share', String(now));
    bar.style.setProperty('--whole', String(containment[side]));
    said.replaceChildren(
      h('strong', { class: 'number' }, say.share(now)),
      words.share(whole === undefined ? undefined : words.words(Math.round(now * whole))),
    );
    const without = leftOut(desk);
    note.textContent = without.length === 0 ? '' : words.shareNote(without, say.share(containment[side]));
  };
  show();
  const element = h('div', { class: `share share-${side}` }, bar, said, note);
  desk.onChange(show);
  whileUsed(element, document, 'markschange', show);
  return element;
}
