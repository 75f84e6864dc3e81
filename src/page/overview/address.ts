import { passageKinds } from '../../model/passage.js';
import { verdicts } from '../../model/result.js';
import { decode, encode } from '../hash.js';
import type { Parameters } from '../hash.js';
import { everything, measures, reviewStates, scopes } from './filter.js';
import type { Filter } from './filter.js';
import { columns, usual } from './sorting.js';
import type { Sort } from './sorting.js';

/** What the address says of the overview. */
export interface Choice {
  readonly filter: Filter;
  readonly sort: Sort;
}

/** `.5` for 0.5. */
const short = (value: number): string => String(value).replace(/^0\./, '.');

const oneOf = <T extends string>(all: readonly T[], value: string | undefined): T | undefined =>
  all.find((each) => each === value);

/** A number from 0 to `most`; undefined for anything else. */
function number(text: string | undefined, most: number): number | undefined {
  const value = text === undefined || text.trim() === '' ? NaN : Number(text);
  return value >= 0 && value <= most ? value : undefined;
}

function leastOf(text: string | undefined): Filter['least'] {
  const [name, amount] = (text ?? '').split(':');
  const measure = oneOf(measures, name);
  if (measure === undefined) return null;
  const value = number(amount, measure === 'share' || measure === 'resemblance' ? 1 : 1e9);
  return value === undefined ? null : { measure, value };
}

function verdictsOf(text: string | undefined): Filter['verdicts'] {
  if (text === undefined) return verdicts;
  const named = text.split(',');
  const wanted = verdicts.filter((verdict) => named.includes(verdict));
  // A bare `verdict` asks for none; a value that names none is a mistake.
  return text === '' || wanted.length > 0 ? wanted : verdicts;
}

/** Reads an address; what it does not say, or says wrongly, is as usual. */
export function parse(parameters: Parameters): Choice {
  const outlet = parameters.get('outlet');
  const sort = parameters.get('sort') ?? '';
  const by = oneOf(columns, sort.replace(/^-/, ''));
  return {
    filter: {
      min: number(parameters.get('min'), 1) ?? everything.min,
      verdicts: verdictsOf(parameters.get('verdict')),
      outlet: outlet === undefined ? null : decode(outlet),
      scope: oneOf(scopes, parameters.get('outlets')) ?? 'any',
      search: decode(parameters.get('q') ?? ''),
      least: leastOf(parameters.get('least')),
      kind: oneOf(passageKinds, parameters.get('kind')) ?? null,
      review: oneOf(reviewStates, parameters.get('marked')) ?? 'any',
    },
    sort: by === undefined ? usual : { by, descending: sort.startsWith('-') },
  };
}

/** The address of a choice: only what differs from the usual. */
export function format({ filter, sort }: Choice): Parameters {
  const { min, outlet, scope, search, least, kind, review } = filter;
  const all = new Map<string, string>();
  if (min > 0) all.set('min', short(min));
  if (filter.verdicts.length < verdicts.length) all.set('verdict', filter.verdicts.join(','));
  if (outlet !== null) all.set('outlet', encode(outlet));
  if (scope !== 'any') all.set('outlets', scope);
  if (search !== '') all.set('q', encode(search));
  if (least !== null) all.set('least', `${least.measure}:${short(least.value)}`);
  if (kind !== null) all.set('kind', kind);
  if (review !== 'any') all.set('marked', review);
  if (sort.by !== usual.by || sort.descending !== usual.descending)
    all.set('sort', `${sort.descending ? '-' : ''}${sort.by}`);
  return all;
}
