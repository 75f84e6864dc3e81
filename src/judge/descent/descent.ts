import type { Composition, Derivation, MissingAncestor, Pair } from '../../model/result.js';
import { compositionOf } from './composition.js';
import type { Contribution } from './composition.js';
import { orphansOf } from './missing.js';
import type { Orphans } from './missing.js';
import { membersOf } from './sharing.js';
import type { Described, Member, Shared } from './sharing.js';
import { sourcesOf } from './sources.js';

/** How the documents of a cluster came from one another. */
export interface Descent {
  readonly derivations: readonly Derivation[];
  readonly missing: readonly MissingAncestor[];
  readonly compositions: readonly Composition[];
}

const reasons: Readonly<Record<Orphans['why'], string>> = {
  'common-source': 'name a source outside all of them, or credit the same agency',
  'beyond each other':
    'share, two by two, what the third lacks: none of them can be the source of the others',
};

/** Descendants that a statement names before it counts the others. */
const NAMED = 5;

/** `a.md, b.md and c.md`, or the first few and how many others. */
function listed(ids: readonly string[]): string {
  const named = ids.length > NAMED ? ids.slice(0, NAMED - 1) : ids.slice(0, -1);
  const last = ids.length > NAMED ? `${ids.length - named.length} others` : ids.at(-1)!;
  return `${named.join(', ')} and ${last}`;
}

const byCodeUnits = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

interface Ancestor extends MissingAncestor {
  readonly members: ReadonlySet<string>;
}

/** What a document got from a missing ancestor: all that it shares with the ancestor's other descendants. */
const inherited = ({ id, shared }: Member, { members }: Ancestor): Shared[] =>
  shared.filter(({ other }) => other !== id && members.has(other));

/** Sources of a document, missing ones among them, with what each contributed. */
function contributionsTo(
  member: Member,
  sources: readonly Shared[],
  ancestor: Ancestor | undefined,
): readonly (Contribution & { readonly strength: number })[] {
  const known = sources
    .filter(({ other }) => !ancestor?.members.has(other))
    .map((shared) => ({ source: shared.other, parts: shared.linked, strength: shared.score }));
  if (!ancestor) return known;
  const all = inherited(member, ancestor);
  const strength = Math.max(0, ...all.map(({ score }) => score));
  return [{ source: ancestor.id, parts: all.flatMap(({ linked }) => linked), strength }, ...known];
}

/**
 * The derivation graph of the documents of a cluster.
 *
 * @param ancestorId gives each missing ancestor an id of its own
 */
export function descentOf(
  documents: readonly Described[],
  pairs: readonly Pair[],
  ancestorId: () => string,
): Descent {
  const members = membersOf(documents, pairs);
  const sources = sourcesOf(members);
  const missing = orphansOf(members, sources).map(({ descendants, why }): Ancestor => ({
    id: ancestorId(),
    descendants,
    statement: `${listed(descendants)} ${reasons[why]}.`,
    members: new Set(descendants),
  }));
  const derivations: Derivation[] = [];
  const compositions: Composition[] = [];
  for (const member of members) {
    const ancestor = missing.find((each) => each.members.has(member.id));
    const contributions = contributionsTo(member, sources.get(member.id) ?? [], ancestor);
    if (contributions.length === 0) continue;
    for (const { source, strength } of contributions)
      derivations.push({ source, derived: member.id, strength });
    compositions.push(compositionOf(member, contributions));
  }
  return {
    derivations: derivations.sort(
      (x, y) => byCodeUnits(x.source, y.source) || byCodeUnits(x.derived, y.derived),
    ),
    missing: missing.map(({ id, descendants, statement }) => ({ id, descendants, statement })),
    compositions,
  };
}
