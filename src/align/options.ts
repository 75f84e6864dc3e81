import type { CondenseOptions } from './condense.js';
import type { GroupOptions } from './groups.js';
import type { MeaningOptions } from './meaning.js';
import type { SeedOptions } from './seeds.js';
import type { StoryOptions } from './story.js';

export interface AlignOptions {
  readonly seeds: SeedOptions;
  readonly groups: GroupOptions;
  readonly condense: CondenseOptions;
  readonly story: StoryOptions;
  readonly meaning: MeaningOptions;
  /** Least probability of a passage, 0 to 1: between texts that tell one story, and otherwise. */
  readonly plausible: { readonly inStory: number; readonly otherwise: number };
  /** Tokens of a shared run, and share of either text, from which a lesser probability is enough: a quotation in a brief. */
  readonly copied: { readonly run: number; readonly share: number; readonly plausible: number };
  /** Least similarity of a link, 0 to 1, but of a brief, which keeps little of any sentence. */
  readonly similarity: number;
  /** A passage of more density than this ends where its words do, and takes no faint seeds; 0 to 1. */
  readonly verbatimDensity: number;
}

/**
 * Chosen on halves of the source documents of PAN 2013 text alignment, on the rewrites and completions of MixSet, the
 * examples of points of correspondence, and unrelated stories of OneStopEnglish, BASIL and Reuters-21578; each value
 * where the figures of all of them stay near their best.
 */
export const alignDefaults: AlignOptions = {
  seeds: {
    competition: 0.25,
    strong: { margin: 0.15, surplus: 5 },
    weak: { margin: 0.1, surplus: 1 },
    faint: { margin: 0.05, surplus: 1 },
    related: { one: 0.3, each: 0.15, rows: 3 },
  },
  groups: { gap: 4, surplus: 8, extent: { beyond: 2, inside: 3.5, withWord: 0.005 } },
  condense: {
    near: 2,
    far: 30,
    rows: 3,
    cover: 0.6,
    ratio: 2,
    surplus: 30,
    outside: 20,
    stretch: 1.5,
    scattered: 0.7,
    reach: 15,
  },
  story: {
    evidence: 12,
    same: { share: 0.33, harder: 0.25, among: 30 },
    brief: {
      rows: 5,
      ratio: 2.5,
      least: 0.19,
      mean: 0.32,
      harder: 0.45,
      among: 60,
      surplus: -2.5,
      first: -2,
      further: 0.5,
      furtherShare: 0.12,
    },
  },
  meaning: { weight: 0.5, competition: 0.1, faint: 0.12, alone: 0.36 },
  plausible: { inStory: 0.3, otherwise: 0.65 },
  copied: { run: 12, share: 0.25, plausible: 0.2 },
  similarity: 0.1,
  verbatimDensity: 0.8,
};
