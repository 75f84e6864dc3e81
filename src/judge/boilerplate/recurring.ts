import type { Profile } from '../../model/profile.js';
import type { Templates } from '../../model/templates.js';
import { likeness, outlineOf } from './likeness.js';
import type { Outline } from './likeness.js';
import { positionIn } from './lookup.js';
import { placeOf } from './place.js';

/** Different stories that have to carry a sentence of a template: at the head or tail, or of one outlet; elsewhere. */
const STORIES = { expected: 3, elsewhere: 6 };
/** Documents that are at most so much alike carry different stories. */
const DIFFERENT = 0.25;
/** Share of its documents that have a sentence at the head or tail if that is its place. */
const CONSISTENT = 0.8;
/** Documents looked at for one sentence. */
const SAMPLE = 16;

/** Distinct sentences in at least so many documents, with how often each occurs; ascending. */
function candidatesOf(profiles: readonly Profile[]): Uint32Array {
  const all = new Uint32Array(profiles.reduce((sum, { prints }) => sum + prints.length, 0));
  let at = 0;
  for (const { prints } of profiles) {
    all.set(prints.hash, at);
    at += prints.length;
  }
  all.sort();
  const last = STORIES.expected - 1;
  return all.filter((hash, i) => hash === all[i + last] && (i === 0 || hash !== all[i - 1]));
}

/** Documents that hold a sentence, ascending, and how many have it at their head or tail. */
interface Carriers {
  readonly documents: number[];
  edge: number;
}

function carriersOf(profiles: readonly Profile[], candidates: Uint32Array): Carriers[] {
  const carriers = Array.from(candidates, (): Carriers => ({ documents: [], edge: 0 }));
  profiles.forEach(({ prints }, document) => {
    prints.hash.forEach((hash, i) => {
      const candidate = positionIn(candidates, hash);
      if (candidate < 0) return;
      const { documents } = carriers[candidate]!;
      if (documents.at(-1) === document) return;
      documents.push(document);
      if (placeOf(i, prints.length) !== 'middle') carriers[candidate]!.edge++;
    });
  });
  return carriers;
}

/** Counts the documents that are unlike all those counted before, up to `enough`, among an even sample. */
function differentStories(
  documents: readonly number[],
  enough: number,
  alike: (one: number, other: number) => boolean,
): number {
  const stories: number[] = [];
  const looked = Math.min(SAMPLE, documents.length);
  for (let i = 0; i < looked && stories.length < enough; i++) {
    const document = documents[Math.floor((i * documents.length) / looked)]!;
    if (!stories.some((story) => alike(story, document))) stories.push(document);
  }
  return stories.length;
}

const sharedColumn = (values: readonly number[]): Uint32Array => {
  const column = new Uint32Array(new SharedArrayBuffer(4 * values.length));
  column.set(values);
  return column;
};

/** Tells whether two documents tell one story; keeps what it has worked out. */
function comparison(
  profiles: readonly Profile[],
  candidates: Uint32Array,
): (one: number, other: number) => boolean {
  const outlines = new Map<number, Outline>();
  const known = new Map<number, boolean>();
  const outlineAt = (document: number): Outline => {
    let outline = outlines.get(document);
    if (!outline) {
      const { prints } = profiles[document]!;
      const isFrame = (at: number): boolean =>
        placeOf(at, prints.length) !== 'middle' && positionIn(candidates, prints.hash[at]!) >= 0;
      outline = outlineOf(profiles[document]!, isFrame);
      outlines.set(document, outline);
    }
    return outline;
  };
  return (one, other) => {
    const key = one * profiles.length + other;
    let alike = known.get(key);
    if (alike === undefined) {
      alike = likeness(outlineAt(one), outlineAt(other)) > DIFFERENT;
      known.set(key, alike);
    }
    return alike;
  };
}

/**
 * Finds the sentences of templates: those that recur in several documents which have little else in common. A story
 * that several papers run recurs as well, but with all its sentences. A sentence in the middle of articles of several
 * outlets has to recur in more stories than one at their heads or tails. Work is that of sorting the sentences; what is
 * looked at for each is bounded.
 *
 * @param outlets of each document, where it is known
 */
export function recurringSentences(
  profiles: readonly Profile[],
  outlets: readonly (string | undefined)[],
): Templates {
  const candidates = candidatesOf(profiles);
  const carriers = carriersOf(profiles, candidates);
  const alike = comparison(profiles, candidates);
  const hash: number[] = [];
  const count: number[] = [];
  carriers.forEach(({ documents, edge }, i) => {
    const outlet = outlets[documents[0]!];
    const isOneOutlet = outlet !== undefined && documents.every((document) => outlets[document] === outlet);
    const isExpected = isOneOutlet || edge >= CONSISTENT * documents.length;
    const needed = isExpected ? STORIES.expected : STORIES.elsewhere;
    if (documents.length < needed || differentStories(documents, needed, alike) < needed) return;
    hash.push(candidates[i]!);
    count.push(documents.length);
  });
  return { hash: sharedColumn(hash), documents: sharedColumn(count) };
}

/** Whether a document holds one of these sentences. */
export const holdsTemplate = ({ prints }: Profile, templates: Templates): boolean =>
  templates.hash.length > 0 && prints.hash.some((hash) => positionIn(templates.hash, hash) >= 0);
