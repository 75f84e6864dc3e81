import type { Source } from '../sourcing/source.js';
import { at, otherOf } from './finding.js';
import type { Finding, SideName } from './finding.js';
import { common, isOwnOutlet } from './origins.js';
import type { Origin } from './origins.js';

/**
 * How much each way of saying where copy comes from weighs against the signs of the wording, in log odds. Set, not fitted:
 * the sets whose direction is known carry no credits. A credit decides alone against all wording but the plainest; what
 * the outlet's own mark tells must be borne out by something else.
 */
const weights = {
  credit: 4,
  attribution: 3,
  elsewhere: 1,
  agency: 2,
  ownMark: 1.5,
  ownReporting: 1.5,
  onlyMark: 1,
};

/** The first source in the shared sentences that is such a one. */
function firstShared({ shared }: Origin, isOne: (each: Source) => boolean): Source | undefined {
  for (const sources of shared.values()) for (const source of sources) if (isOne(source)) return source;
  return undefined;
}

type Origins = Readonly<Record<SideName, Origin>>;

/** `derived` says that its copy, or something in it, comes from the outlet of the other. */
function namesOutlet(origins: Origins, derived: SideName): Finding[] {
  const source = otherOf(derived);
  const { id, credits, media } = origins[derived];
  const other = origins[source];
  const isOthers = (each: Source): boolean =>
    isOwnOutlet(each, other) && !isOwnOutlet(each, origins[derived]);
  const credit = credits.find(isOthers);
  if (credit)
    return [
      {
        source,
        weight: weights.credit,
        statement: `${id} credits ${credit.name}, the outlet of ${other.id}`,
        ...at(derived, credit.span),
      },
    ];
  const inShared = firstShared(origins[derived], (each) => each.kind === 'medium' && isOthers(each));
  const named = inShared ?? media.find(isOthers);
  if (!named) return [];
  return [
    {
      source,
      weight: inShared ? weights.attribution : weights.elsewhere,
      statement: inShared
        ? `${id} attributes what they share to ${named.name}, the outlet of ${other.id}`
        : `${id} attributes something to ${named.name}, the outlet of ${other.id}`,
      ...at(derived, named.span),
    },
  ];
}

/** `source` is copy of an agency, as it says, which the other names but does not credit, or does not name at all. */
function isAgencyCopy(origins: Origins, source: SideName): Finding[] {
  const derived = otherOf(source);
  const { id, credits } = origins[source];
  const other = origins[derived];
  if (credits.length === 0 || common(credits, other.credits)) return [];
  const named = common(credits, other.media);
  if (named)
    return [
      {
        source,
        weight: weights.agency,
        statement: `${other.id} attributes something to ${named.other.name}, whose copy ${id} is`,
        ...at(source, named.one.span),
        ...at(derived, named.other.span),
      },
    ];
  if (other.credits.length > 0) return [];
  const own = credits.find((credit) => isOwnOutlet(credit, origins[source]));
  const credit = own ?? credits[0]!;
  return [
    {
      source,
      weight: own ? weights.ownMark : weights.onlyMark,
      statement: own
        ? `${id} bears the mark of its own outlet, ${credit.name}, as the original of agency copy does`
        : `${id} credits ${credit.name}, and ${other.id} credits nobody`,
      ...at(source, credit.span),
    },
  ];
}

/** `source` has found out itself something that they share: "told this newspaper". */
function hasReported(origins: Origins, source: SideName): Finding[] {
  const own = (side: SideName) => firstShared(origins[side], ({ kind }) => kind === 'own');
  const found = own(source);
  if (!found || own(otherOf(source))) return [];
  return [
    {
      source,
      weight: weights.ownReporting,
      statement: `${origins[source].id} says that it had something of what they share at first hand`,
      ...at(source, found.span),
    },
  ];
}

/** What the documents say of where their copy comes from, as far as it makes one of them the likelier source. */
export const creditFindings = (origins: Origins): Finding[] =>
  namesOutlet(origins, 'a').concat(
    isAgencyCopy(origins, 'a'),
    hasReported(origins, 'a'),
    namesOutlet(origins, 'b'),
    isAgencyCopy(origins, 'b'),
    hasReported(origins, 'b'),
  );
