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
/** What a paper outside both that a shared sentence is attributed to adds to the log odds that are needed to decide. */
const MEDIUM = 0.5;

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
  readonly a?: Source;
  readonly b?: Source;
}

const partnerOf = (one: Source, others: readonly Source[]): Source | undefined =>
  others.find(({ kind, key }) => kind === one.kind && isSameSource(key, one.key));

/** Thirds of one pair of linked sentences: media named in either, authorities named in both. */
function thirdsOf(
  inA: readonly Source[],
  inB: readonly Source[],
  isThird: (each: Source) => boolean,
): Third[] {
  const found: Third[] = [];
  for (const a of inA) {
    const b = partnerOf(a, inB);
    const { kind } = a;
    if (kind === 'authority' && b) found.push({ kind, name: nameOf(a, b), key: a.key, a, b });
    if (kind === 'medium' && isThird(a))
      found.push(b ? { kind, name: nameOf(a, b), key: a.key, a, b } : { kind, name: a.name, key: a.key, a });
  }
  for (const b of inB)
    if (b.kind === 'medium' && isThird(b) && !partnerOf(b, inA))
      found.push({ kind: b.kind, name: b.name, key: b.key, b });
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
  for (const third of [...thirds].sort(byPlace))
    if (kept.length < MOST && !kept.some(({ key }) => isSameSource(key, third.key))) kept.push(third);
  return kept;
}

function findingOf({ kind, name, a, b }: Third, origins: Origins): Finding {
  const base = {
    source: undefined,
    weight: kind === 'medium' ? MEDIUM : 0,
    ...at('a', a?.span),
    ...at('b', b?.span),
  };
  if (a && b) return { ...base, statement: `Both attribute it to ${name}, a source outside both` };
  const [holder, other] = a ? [origins.a, origins.b] : [origins.b, origins.a];
  return {
    ...base,
    statement: `${holder.id} attributes to ${name}, a source outside both, what ${other.id} says as well`,
  };
}

/**
 * Media and authorities outside both that the linked sentences are attributed to. They supplied what is shared, to both
 * or to the one that the other took it from; only media add to what it takes to decide for one of the two, for every
 * retelling keeps the names of ministries and witnesses.
 */
export function thirdFindings(origins: Origins, alignments: readonly Alignment[]): Finding[] {
  const { a, b } = origins;
  const isThird = (each: Source): boolean =>
    !isOwnOutlet(each, a) &&
    !isOwnOutlet(each, b) &&
    ![...a.credits, ...b.credits].some(({ key }) => isSameSource(key, each.key));
  const none: readonly Source[] = [];
  const found = { medium: new Map<string, Third>(), authority: new Map<string, Third>() };
  for (const { links } of alignments)
    for (const link of links)
      for (const third of thirdsOf(a.shared.get(link.a) ?? none, b.shared.get(link.b) ?? none, isThird)) {
        const thirds = found[third.kind];
        const known = thirds.get(third.key);
        if (!known || byPlace(third, known) < 0) thirds.set(third.key, third);
      }
  return [...firstOf(found.medium.values()), ...firstOf(found.authority.values())].map((third) =>
    findingOf(third, origins),
  );
}
