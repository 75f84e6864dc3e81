import { h } from '../dom.js';
import { pair as words } from '../strings/pair.js';

/** A button that puts a text on the clipboard, or, where the browser refuses, shows it to be copied by hand. */
export function copyButton(name: string, text: () => string): HTMLElement {
  const status = h('span', { role: 'status', class: 'copied small' });
  const byHand = h('div', { class: 'by-hand' });
  const offer = (citation: string): void => {
    const area = h('textarea', { readonly: true, rows: 6, 'aria-label': words.citation });
    area.value = citation;
    byHand.replaceChildren(h('p', { class: 'small' }, words.copyByHand), area);
    area.select();
  };
  const copy = async (): Promise<void> => {
    const citation = text();
    byHand.replaceChildren();
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(citation);
      status.textContent = words.copied;
    } catch {
      offer(citation);
    }
  };
  return h(
    'div',
    { class: 'copy no-print' },
    h('button', { type: 'button', on: { click: () => void copy() } }, name),
    status,
    byHand,
  );
}
