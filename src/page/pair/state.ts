import type { PassageKind } from '../../model/passage.js';
import { passageKinds } from '../../model/passage.js';
import { changed } from '../hash.js';
import type { Parameters } from '../hash.js';

/** Marks and habits of the reading that can be switched off. */
export const aids = ['words', 'quotations', 'template', 'sync'] as const;
type Aid = (typeof aids)[number];

export const layouts = ['sides', 'passages'] as const;
type Layout = (typeof layouts)[number];

/** How a pair is being read. */
export interface State {
  /** Number of the chosen passage, from 1; undefined where none is. */
  readonly passage: number | undefined;
  readonly hidden: ReadonlySet<PassageKind>;
  readonly off: ReadonlySet<Aid>;
  readonly layout: Layout;
}

const among = <T extends string>(all: readonly T[], value: string | undefined): ReadonlySet<T> => {
  const names = new Set(value?.split(','));
  return new Set(all.filter((each) => names.has(each)));
};

/** What an address says of the reading of a pair of `passages` passages; whatever it says that is not so is left out. */
export function stateOf(parameters: Parameters, passages: number): State {
  const value = parameters.get('passage') ?? '';
  const passage = /^[1-9]\d{0,6}$/.test(value) ? Number(value) : 0;
  return {
    passage: passage >= 1 && passage <= passages ? passage : undefined,
    hidden: among(passageKinds, parameters.get('hide')),
    off: among(aids, parameters.get('off')),
    layout: parameters.get('view') === 'passages' ? 'passages' : 'sides',
  };
}

const listOf = (names: ReadonlySet<string>): string | null =>
  names.size === 0 ? null : [...names].join(',');

/** The address of a reading. */
export const addressOf = (parameters: Parameters, { passage, hidden, off, layout }: State): Parameters =>
  changed(parameters, {
    passage: passage === undefined ? null : String(passage),
    hide: listOf(hidden),
    off: listOf(off),
    view: layout === 'passages' ? 'passages' : null,
  });

/** A set with something put in that was not there, or taken out that was. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const copy = new Set(set);
  if (!copy.delete(value)) copy.add(value);
  return copy;
}
