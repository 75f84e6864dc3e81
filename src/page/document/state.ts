import { changed, decode, encode } from '../hash.js';
import type { Parameters } from '../hash.js';

export const modes = ['best', 'all'] as const;
/** Whether a place of the text shows its best-ranked source or all that have it. */
export type Mode = (typeof modes)[number];

export const orders = ['rank', 'share', 'score', 'date'] as const;
export type Order = (typeof orders)[number];

/** How a document is being read. Others go by their places in the list of documents. */
export interface State {
  /** The only other document that the text shows; undefined for all. */
  readonly source: number | undefined;
  readonly mode: Mode;
  readonly order: Order;
  /** What the reader left out. */
  readonly out: ReadonlySet<number>;
}

/** What an address says of the reading; `placeOf` knows only documents that share text with this one. */
export function stateOf(parameters: Parameters, placeOf: (id: string) => number | undefined): State {
  const source = parameters.get('source');
  const out = (parameters.get('out') ?? '').split('+').filter((id) => id !== '');
  return {
    source: source === undefined ? undefined : placeOf(decode(source)),
    mode: modes.find((mode) => mode === parameters.get('mode')) ?? 'best',
    order: orders.find((order) => order === parameters.get('sort')) ?? 'rank',
    out: new Set(out.map((id) => placeOf(decode(id))).filter((place) => place !== undefined)),
  };
}

/** The address of a reading. */
export const addressOf = (
  parameters: Parameters,
  { source, mode, order, out }: State,
  idOf: (place: number) => string,
): Parameters =>
  changed(parameters, {
    source: source === undefined ? null : encode(idOf(source)),
    mode: mode === 'best' ? null : mode,
    sort: order === 'rank' ? null : order,
    out: out.size === 0 ? null : [...out].map((place) => encode(idOf(place))).join('+'),
  });
