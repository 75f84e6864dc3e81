import type { Review } from '../../model/review.js';
import { ReviewsFault } from '../../review/parse.js';
import { h } from '../dom.js';
import type { Context } from '../screen.js';
import { review as say } from '../strings/review.js';
import { label } from '../visible.js';
import { askToClear } from './clear.js';
import { download, incoming } from './transfer.js';
import { whileUsed } from '../watch.js';

/** Export, import and clearing of marks, and what became of them in words; `changed` is called after many changed at once. */
export function markTools({ report, marks }: Context, changed: () => void): readonly HTMLElement[] {
  const said = h('span');
  const undo = h('button', { type: 'button', hidden: true }, say.undo);
  const fault = h('p', { class: 'fault', role: 'alert' });
  let cleared: readonly Review[] = [];
  const tell = (text: string, trouble = ''): void => {
    said.textContent = text;
    fault.textContent = trouble;
    undo.hidden = cleared.length === 0;
  };

  const exportAll = h('button', { type: 'button' }, say.export);
  exportAll.addEventListener('click', () => {
    download(marks.all());
    tell(say.exported(marks.all().length));
  });

  const file = h('input', { type: 'file', class: 'spoken', accept: '.json,application/json' });
  const take = async (chosen: File): Promise<void> => {
    try {
      const { reviews, unmatched } = await incoming(report, chosen);
      cleared = [];
      marks.add(reviews);
      changed();
      tell(say.imported(reviews.length, unmatched));
    } catch (error) {
      if (!(error instanceof ReviewsFault)) throw error;
      tell('', say.fault(label(chosen.name, 80), error.message));
    }
  };
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void take(chosen);
    // The same file may be chosen again, mended.
    file.value = '';
  });

  const clear = h('button', { type: 'button' }, say.clear);
  clear.addEventListener('click', () => {
    const all = marks.all();
    askToClear(all.length, () => {
      marks.clear();
      cleared = all;
      changed();
      tell(say.cleared(all.length));
      undo.focus();
    });
  });
  undo.addEventListener('click', () => {
    const back = cleared;
    cleared = [];
    marks.add(back);
    changed();
    tell(say.restored(back.length));
    clear.focus();
  });

  const tools = h(
    'div',
    { class: 'row no-print' },
    exportAll,
    h('label', { class: 'button import' }, say.import, file),
    clear,
  );
  const refresh = (): void => {
    exportAll.disabled = clear.disabled = marks.all().length === 0;
  };
  refresh();
  whileUsed(tools, document, 'markschange', refresh);
  return [tools, h('div', { class: 'row no-print outcome' }, h('p', { role: 'status' }, said), undo), fault];
}
