import type { Pair } from '../../model/result.js';
import { Reviews } from '../../review/lookup.js';
import { say } from '../strings.js';
import type { Extract } from './extract.js';
import type { TextLimits } from './limits.js';
import { type Line, blank, lineWidth, pad, run, spaces } from './line.js';
import { heading } from './rule.js';
import { markOf, titleOf, verdictOf } from './title.js';
import { hang, wrap } from './wrap.js';

/** Least columns for the names of a pair to stand beside its verdict. */
const NAMES = 40;

/** What the two are called, where they have titles: ids of records say little. */
function titles({ a, b }: Pair, shown: Extract['shown']): string | undefined {
  const [one, other] = [a, b].map((id) => shown.get(id)?.title ?? undefined);
  if (one === undefined && other === undefined) return undefined;
  return [one ?? a, other ?? b].map(say.title).join(' / ');
}

function entry(
  pair: Pair,
  documents: Extract['shown'],
  mark: Line,
  number: string,
  verdictWidth: number,
  width: number,
): readonly Line[] {
  const { a, b, containment, resemblance, evidence } = pair;
  const indent = [spaces(number.length + 2)];
  const verdict = [...pad([run(number, 'quiet')], number.length + 2), ...pad(verdictOf(pair), verdictWidth)];
  const lead = [...verdict, spaces(2)];
  const names =
    width - lineWidth(lead) < NAMES
      ? [verdict, ...hang(indent, titleOf(pair), width)]
      : hang(lead, titleOf(pair), width);
  const shared = say.shared(say.share(containment.a), a, say.share(containment.b), b);
  const named = titles(pair, documents);
  return [
    ...names,
    ...(named === undefined ? [] : hang(indent, [run(named, 'quiet')], width)),
    ...hang(indent, [run(shared), run(say.resemblance(say.score(resemblance)))], width),
    ...hang(indent, mark, width),
    ...evidence.flatMap(({ statement }) => hang([...indent, run('· ', 'quiet')], [run(statement)], width)),
  ];
}

/** The strongest pairs, numbered, each with its measures and what was decided on. */
export function ranking(
  { pairs, documents, counts, reviews, strongest, shown }: Extract,
  { pairs: most }: TextLimits,
  width: number,
): readonly Line[] {
  const nothing = documents === 2 && counts.belowMinScore === 0 ? say.noPassage : say.noPairs;
  if (pairs === 0) return wrap([run(nothing)], width);
  const marks = new Reviews(reviews);
  const listed = strongest.slice(0, most);
  const digits = `${listed.length}`.length;
  const verdictWidth = Math.max(...listed.map((pair) => lineWidth(verdictOf(pair))));
  const more = pairs - listed.length;
  return [
    heading(say.ranking(pairs), width),
    ...listed.flatMap((pair, i) => [
      blank,
      ...entry(pair, shown, markOf(marks.of(pair)), `${i + 1}`.padStart(digits), verdictWidth, width),
    ]),
    ...(more > 0 ? [blank, ...wrap([run(say.morePairs(more), 'quiet')], width)] : []),
  ];
}
