import { lengthOf, without } from './ranges.js';
import type { Member, Shared } from './sharing.js';

/** Documents that come from a source outside the cluster, and why that is thought. */
export interface Orphans {
  /** Ids, ascending. */
  readonly descendants: readonly string[];
  readonly why: 'common-source' | 'beyond each other';
}

/** Documents from one source that are compared with each other at the most. */
const MOST_SIBLINGS = 50;
/** Share of a document that two others must explain beyond each other before their source is missing. */
const BEYOND = 0.15;

type Sources = ReadonlyMap<string, readonly Shared[]>;

/** What a document shares with one other, by bisection. */
function sharedWith({ shared }: Member, id: string): Shared | undefined {
  let low = 0;
  let high = shared.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shared[middle]!.other < id) low = middle + 1;
    else high = middle;
  }
  return shared[low]?.other === id ? shared[low] : undefined;
}

/** What a document shares with one other but not with a third, as a share of it. */
function beyond(member: Member, other: string, third: string): number {
  const of = (id: string): Shared['spans'] => sharedWith(member, id)?.spans ?? [];
  return lengthOf(without(of(other), of(third))) / member.characters;
}

/**
 * Whether three documents share, two by two, what the third lacks: then none of them is the source of the others, for a
 * source has all that those made from it have in common. Coincidence of retelling it is not where it is that much of each.
 */
function lackEachOther(x: Member, y: Member, z: Member): boolean {
  return [
    [x, y, z],
    [y, z, x],
    [z, x, y],
  ].every(([one, other, third]) => {
    const there = beyond(one!, other!.id, third!.id);
    const back = beyond(other!, one!.id, third!.id);
    return Math.min(there, back) >= BEYOND;
  });
}

/** Documents joined, directly or through others, by a common source that is none of them. */
function commonSources(members: readonly Member[], sources: Sources): Orphans[] {
  const siblings = new Map<string, string[]>();
  for (const { id, shared } of members) {
    if (sources.has(id)) continue;
    const others = shared.filter(({ other, isCommonSource }) => isCommonSource && !sources.has(other));
    if (others.length > 0)
      siblings.set(
        id,
        others.map(({ other }) => other),
      );
  }
  const seen = new Set<string>();
  return [...siblings.keys()].flatMap((id): Orphans[] => {
    if (seen.has(id)) return [];
    const group = new Set([id]);
    for (const at of group) for (const other of siblings.get(at)!) group.add(other);
    for (const each of group) seen.add(each);
    return [{ descendants: [...group].sort(), why: 'common-source' }];
  });
}

/** Documents with the same first source that is none, as what they share beyond it tells. */
function beyondSource(members: readonly Member[], sources: Sources): Orphans[] {
  const known = new Map(members.map((member) => [member.id, member]));
  const children = new Map<string, Member[]>();
  for (const member of members) {
    const first = sources.get(member.id)?.[0];
    // A document with a source of its own is explained by that.
    if (first && !sources.has(first.other))
      children
        .set(first.other, children.get(first.other) ?? [])
        .get(first.other)!
        .push(member);
  }
  return [...children].flatMap(([id, made]): Orphans[] => {
    const root = known.get(id)!;
    const siblings = made.slice(0, MOST_SIBLINGS);
    const bereft = siblings.filter((child) =>
      siblings.some((sibling) => sibling !== child && lackEachOther(root, child, sibling)),
    );
    return bereft.length === 0
      ? []
      : [{ descendants: [id, ...bereft.map((child) => child.id)].sort(), why: 'beyond each other' }];
  });
}

/**
 * Sources that must have been there but are not among the documents: where a common source is known of documents that
 * none of the others explains, and where documents made from one share, two by two, what the third lacks.
 */
export function orphansOf(members: readonly Member[], sources: Sources): Orphans[] {
  return [...commonSources(members, sources), ...beyondSource(members, sources)];
}
