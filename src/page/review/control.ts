import { decisions } from '../../model/review.js';
import type { Decision } from '../../model/review.js';
import { h } from '../dom.js';
import type { Context } from '../screen.js';
import { review as say } from '../strings/review.js';
import { visible } from '../visible.js';
import type { Target } from './marks.js';
import { NoteField } from './note.js';
import { whileUsed } from '../watch.js';

/** Buttons that confirm or dismiss a pair or passage, and its note; on paper the mark and note as text. */
export function reviewControl({ marks }: Context, target: Target): HTMLElement {
  // The last mark: its note comes back when the reader changes their mind, and typing outlasts a removal elsewhere.
  let last = marks.of(target);
  const state = h('span', { class: 'state' });
  const printed = h('p', { class: 'printed-note', dir: 'auto' });
  const note = new NoteField((text) => {
    const decision = (marks.of(target) ?? last)?.decision;
    if (decision !== undefined) marks.set(target, { decision, note: text });
  });
  const press = (decision: Decision): void => {
    note.flush();
    const mark = marks.of(target);
    if (mark?.decision === decision) marks.set(target, undefined);
    else marks.set(target, { decision, note: (mark ?? last)?.note ?? '' });
  };
  const buttons = decisions.map((decision) =>
    h(
      'button',
      {
        type: 'button',
        class: decision,
        on: {
          click: () => {
            press(decision);
          },
        },
      },
      h('span', { 'aria-hidden': 'true' }, say.sign[decision]),
      say.decide[decision],
    ),
  );
  const element = h(
    'div',
    {
      class: 'review-control',
      role: 'group',
      'aria-label': target.passage ? say.onPassage : say.onPair,
    },
    state,
    h('div', { class: 'buttons no-print' }, ...buttons),
    note.element,
    printed,
  );
  const refresh = (): void => {
    const mark = marks.of(target);
    last = mark ?? last;
    element.dataset['decision'] = mark?.decision ?? '';
    state.textContent = mark ? `${say.sign[mark.decision]} ${say.decision[mark.decision]}` : say.unmarked;
    for (const [at, decision] of decisions.entries())
      buttons[at]!.setAttribute('aria-pressed', String(mark?.decision === decision));
    note.element.hidden = mark === undefined && !note.isInUse;
    if (mark) note.show(mark.note);
    printed.textContent = mark && mark.note !== '' ? say.printedNote(visible(mark.note)) : '';
  };
  refresh();
  // What came in from elsewhere while the note was in use is shown when it is left.
  element.addEventListener('focusout', refresh);
  whileUsed(element, document, 'markschange', refresh);
  return element;
}
