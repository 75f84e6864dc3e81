import type { Alignment } from '../../model/alignment.js';
import { isSameSource } from '../sourcing/key.js';
import type { Source } from '../sourcing/source.js';
import { at } from './finding.js';
import type { Finding, SideName } from './finding.js';
import { common, isOwnOutlet, nameOf } from './origins.js';
import type { Origin } from './origins.js';

type Origins = Readonly<Record<SideName, Origin>>;

/** Most media, and most authorities, that are named as the source of both. */
const MOST = 3;

/** Both credit one agency or paper that is the outlet of neither: the same copy ran in both. */
export function sharedCredit(origins: Origins): Finding | undefined {
  const isThird = (credit: Source): boolean =>
    !isOwnOutlet(credit, origins.a) && !isOwnOutlet(credit, origins.b);
  const both = common(origins.a.credits.filter(isThird), origins.b.credits.filter(isThird));
  if (!both) return undefined;
  return {
    source: undefined,
    weight: 0,
    statement: `Both credit ${nameOf(both.one, both.other)}, a source outside both`,
    ...at('a', both.one.span),
    ...at('b', both.other.span),
  };
}

/** A third that shared sentences are attributed to, in one of the texts or in both. */
interface Third {
  readonly kind: 'medium' | 'authority';
  readonly name: string;
  readonly key: string;
  readonly a: Source | undefined;
  readonly b: Source | undefined;
}

/** Written out in one place, so that all are of one shape. */
const third = (
  kind: Third['kind'],
  name: string,
  key: string,
  a: Source | undefined,
  b: Source | undefined,
): Third => ({ kind, name, key, a, b });

function partnerOf(one: Source, others: readonly Source[]): Source | undefined {
  for (const other of others) if (other.kind === one.kind && isSameSource(other.key, one.key)) return other;
  return undefined;
}

/** Thirds of one pair of linked sentences: media named in either, authorities named in both. */
function ofLink(inA: readonly Source[], inB: readonly Source[], isThird: (each: Source) => boolean): Third[] {
  const found: Third[] = [];
  for (const a of inA) {
    const b = partnerOf(a, inB);
    const { kind } = a;
    if (kind === 'authority' && b) found.push(third(kind, nameOf(a, b), a.key, a, b));
    if (kind === 'medium' && isThird(a)) found.push(third(kind, b ? nameOf(a, b) : a.name, a.key, a, b));
  }
  for (const b of inB)
    if (b.kind === 'medium' && isThird(b) && !partnerOf(b, inA))
      found.push(third(b.kind, b.name, b.key, undefined, b));
  return found;
}

const isInBoth = ({ a, b }: Third): boolean => a !== undefined && b !== undefined;

const placeOf = ({ a, b }: Third): number => (a?.span.begin ?? 0) + (b?.span.begin ?? 0);

/** Those named in both first, then as they stand in the texts; the same order when the texts are swapped. */
const byPlace = (x: Third, y: Third): number =>
  Number(isInBoth(y)) - Number(isInBoth(x)) || placeOf(x) - placeOf(y) || (x.name < y.name ? -1 : 1);

/** The first few thirds, each once. */
function firstOf(thirds: Iterable<Third>): Third[] {
  const kept: Third[] = [];
  for (const each of [...thirds].sort(byPlace))
    if (kept.length < MOST && !kept.some(({ key }) => isSameSource(key, each.key))) kept.push(each);
  return kept;
}

function findingOf({ kind, name, a, b }: Third, { a: inA, b: inB }: Origins): Finding {
  const base = { source: undefined, ...at('a', a?.span), ...at('b', b?.span) };
  if (kind === 'authority')
    return { ...base, weight: 0, statement: `Both attribute what they share to ${name}` };
  const [holder, other] = a ? [inA, inB] : [inB, inA];
  return {
    ...base,
    weight: 1,
    statement:
      a && b
        ? `Both attribute what they share to ${name}, a source outside both`
        : `${holder.id} attributes to ${name}, a source outside both, what ${other.id} says as well`,
  };
}

const none: readonly Source[] = [];

/** Sources outside both texts that what they share is attributed to. */
export interface Thirds {
  readonly findings: readonly Finding[];
  /** Share of the links that either side attributes to a paper or agency, 0 to 1. */
  readonly share: number;
}

/**
 * Media and authorities outside both that the linked sentences are attributed to. They supplied what is shared, to both
 * or to the one that the other took it from; only media tell of a common source, for every retelling keeps the names of
 * ministries and witnesses.
 */
export function thirdsOf({ a, b }: Origins, alignments: readonly Alignment[]): Thirds {
  const credits = [...a.credits, ...b.credits];
  const isThird = (each: Source): boolean =>
    !isOwnOutlet(each, a) && !isOwnOutlet(each, b) && !credits.some(({ key }) => isSameSource(key, each.key));
  const media = new Map<string, Third>();
  const authorities = new Map<string, Third>();
  let count = 0;
  let attributed = 0;
  for (const { links } of alignments)
    for (const link of links) {
      count++;
      const inA = a.shared.get(link.a);
      const inB = b.shared.get(link.b);
      // Most sentences name no source.
      if (inA === undefined && inB === undefined) continue;
      let hasMedium = false;
      for (const each of ofLink(inA ?? none, inB ?? none, isThird)) {
        const isMedium = each.kind === 'medium';
        const found = isMedium ? media : authorities;
        const known = found.get(each.key);
        if (!known || byPlace(each, known) < 0) found.set(each.key, each);
        if (isMedium) hasMedium = true;
      }
      if (hasMedium) attributed++;
    }
  const findings: Finding[] = [];
  for (const each of firstOf(media.values())) findings.push(findingOf(each, { a, b }));
  for (const each of firstOf(authorities.values())) findings.push(findingOf(each, { a, b }));
  return { findings, share: count === 0 ? 0 : attributed / count };
}
