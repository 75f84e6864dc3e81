import { passageKinds } from '../../model/passage.js';
import { verdicts } from '../../model/result.js';
import type { ListedDocument, ListedPair } from '../../report/html/data.js';
import { h } from '../dom.js';
import { say as common } from '../strings/common.js';
import { say } from '../strings/overview.js';
import { label } from '../visible.js';
import { choice } from './choice.js';
import { conditions, everything, meetsAllBut, measures, reviewStates, scopes } from './filter.js';
import type { Condition, Filter, Measure } from './filter.js';
import { legend } from './legend.js';

export interface Controls {
  readonly element: HTMLElement;
  /** Shows a filter, and which conditions each pair fails. */
  readonly show: (filter: Filter, failed: Uint8Array) => void;
}

/** Narrower than this, the filters are folded away at first. */
const WIDE = '(min-width: 64rem)';

const isSet: Readonly<Record<Condition, (filter: Filter) => boolean>> = {
  min: ({ min }) => min > 0,
  verdicts: (filter) => filter.verdicts.length < verdicts.length,
  outlet: ({ outlet }) => outlet !== null,
  scope: ({ scope }) => scope !== 'any',
  search: ({ search }) => search.trim() !== '',
  least: ({ least }) => least !== null,
  kind: ({ kind }) => kind !== null,
  review: ({ review }) => review !== 'any',
};

const labelled = (text: string, control: HTMLElement): HTMLElement => {
  control.id = `filter-${text.toLowerCase().replaceAll(' ', '-')}`;
  return h('div', { class: 'field' }, h('label', { for: control.id }, text), control);
};

/** The filters; `change` is called with what of the filter changes. */
export function controls(
  documents: readonly ListedDocument[],
  pairs: readonly ListedPair[],
  change: (part: Partial<Filter>) => void,
): Controls {
  const present = verdicts.filter((verdict) => pairs.some((pair) => pair.verdict === verdict));
  let now = everything;

  const boxes = present.map((verdict) => {
    const count = h('span', { class: 'number soft' });
    const box = h('input', {
      type: 'checkbox',
      on: {
        change: () => {
          const wanted = new Set(now.verdicts);
          if (box.checked) wanted.add(verdict);
          else wanted.delete(verdict);
          change({ verdicts: verdicts.filter((each) => wanted.has(each)) });
        },
      },
    });
    return { verdict, box, count };
  });

  const search = h('input', {
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    on: {
      input: () => {
        change({ search: search.value });
      },
    },
  });
  const known = [...new Set(documents.flatMap(({ outlet }) => outlet ?? []))].sort((x, y) =>
    x < y ? -1 : 1,
  );
  const outlet = choice<string | null>(
    [null, ...known],
    (value) => (value === null ? say.anyOutlet : label(value, 60)),
    (value) => {
      change({ outlet: value });
    },
  );
  const scope = choice(
    scopes,
    (value) => say.scopes[value],
    (value) => {
      change({ scope: value });
    },
  );
  const kind = choice(
    [null, ...passageKinds],
    (value) => (value === null ? say.anyKind : common.kind[value]),
    (value) => {
      change({ kind: value });
    },
  );
  const review = choice(
    reviewStates,
    (value) => say.reviews[value],
    (value) => {
      change({ review: value });
    },
  );

  const unit = (name: Measure): number => (name === 'share' ? 100 : 1);
  const readAmount = (): void => {
    if (now.least === null) return;
    const value = Number(amount.value) / unit(now.least.measure);
    if (value >= 0) change({ least: { measure: now.least.measure, value } });
  };
  const usualAmount: Readonly<Record<Measure, number>> = {
    share: 0.5,
    resemblance: 0.1,
    passages: 2,
    changes: 1,
  };
  const measure = choice<Measure | null>(
    [null, ...measures],
    (value) => (value === null ? say.anyMeasure : say.measures[value]),
    (value) => {
      change({ least: value === null ? null : { measure: value, value: usualAmount[value] } });
    },
  );
  const amount = h('input', {
    type: 'number',
    min: 0,
    'aria-label': say.measureValue,
    on: { input: readAmount },
  });

  const set = h('span', { class: 'soft small' });
  const clear = h(
    'button',
    {
      type: 'button',
      on: {
        click: () => {
          change(everything);
          // The button goes away.
          search.focus();
        },
      },
    },
    say.clear,
  );
  const element = h(
    'details',
    { class: 'card filters no-print', open: matchMedia(WIDE).matches },
    h('summary', {}, h('h2', {}, say.filters), ' ', set),
    labelled(say.search, search),
    h(
      'fieldset',
      {},
      h('legend', {}, say.verdict),
      ...boxes.map(({ verdict, box, count }) =>
        h(
          'label',
          { class: 'check' },
          box,
          h('span', { class: `verdict ${verdict}` }, common.verdict[verdict]),
          count,
        ),
      ),
    ),
    known.length > 0 && labelled(say.outlet, outlet.element),
    known.length > 0 && labelled(say.scope, scope.element),
    h('div', { class: 'least' }, labelled(say.measure, measure.element), amount),
    labelled(say.kind, kind.element),
    labelled(say.review, review.element),
    clear,
    legend(present),
  );

  return {
    element,
    show: (filter, failed) => {
      now = filter;
      for (const { verdict, box, count } of boxes) {
        box.checked = filter.verdicts.includes(verdict);
        let pass = 0;
        for (const [at, bits] of failed.entries())
          if (pairs[at]!.verdict === verdict && meetsAllBut(bits, 'verdicts')) pass++;
        count.textContent = common.number(pass);
      }
      if (search.value !== filter.search) search.value = filter.search;
      outlet.show(filter.outlet);
      scope.show(filter.scope);
      kind.show(filter.kind);
      review.show(filter.review);
      const { least } = filter;
      measure.show(least?.measure ?? null);
      amount.hidden = least === null;
      if (least !== null) {
        const shown = least.value * unit(least.measure);
        amount.step = least.measure === 'resemblance' ? '0.01' : '1';
        if (Number(amount.value) !== shown || amount.value === '')
          amount.value = String(Number(shown.toFixed(4)));
      }
      const count = (Object.keys(conditions) as Condition[]).filter((condition) =>
        isSet[condition](filter),
      ).length;
      set.textContent = say.filtersSet(count);
      clear.hidden = count === 0;
    },
  };
}
