import { h } from '../dom.js';
import { review as say } from '../strings/review.js';

/** Asks before all marks are cleared. */
export function askToClear(count: number, clear: () => void): void {
  const title = h('h2', { id: 'clear-title' }, say.clearTitle(count));
  const close = (): void => {
    dialog.close();
  };
  const cancel = h('button', { type: 'button', on: { click: close } }, say.cancel);
  const now = (): void => {
    close();
    clear();
  };
  const dialog = h(
    'dialog',
    { class: 'clear-marks', 'aria-labelledby': title.id, 'aria-describedby': 'clear-text' },
    title,
    h('p', { id: 'clear-text' }, say.clearText),
    h(
      'div',
      { class: 'row' },
      cancel,
      h('button', { type: 'button', class: 'grave', on: { click: now } }, say.clearNow),
    ),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  cancel.focus();
}
