import type { Desk } from './desk.js';
import { anchored, followed } from './follow.js';
import type { Anchor } from './follow.js';
import type { Pane } from './pane.js';
import type { SideName } from './shares.js';

/** Part of a pane's height at which the eye reads. */
const EYE = 0.3;

/** Links that are measured to tell how the texts run together. */
const MOST = 400;

/** Lets each text follow the other while the reader scrolls it. */
export function scrollTogether(
  desk: Desk,
  panes: Readonly<Record<SideName, Pane>>,
): { readonly rest: () => void } {
  /** The side that the reader moves; what a jump moves is followed by nothing. */
  let leader: SideName | undefined;
  let known: Record<SideName, readonly Anchor[]> | undefined;

  const links = desk.pair.passages.flatMap((passage) => passage.links);
  const step = Math.max(1, Math.ceil(links.length / MOST));
  const measured = links.filter((_, at) => at % step === 0);

  const measure = (): Record<SideName, readonly Anchor[]> => {
    const tops = measured.map(({ a, b }) => ({ a: panes.a.topOf(a.begin), b: panes.b.topOf(b.begin) }));
    const ends = { a: panes.a.scroller.scrollHeight, b: panes.b.scroller.scrollHeight };
    const from = (x: SideName, y: SideName): readonly Anchor[] =>
      anchored(
        tops.map((top) => ({ from: top[x], to: top[y] })),
        { from: ends[x], to: ends[y] },
      );
    return { a: from('a', 'b'), b: from('b', 'a') };
  };

  const forget = (): void => {
    known = undefined;
  };
  for (const side of ['a', 'b'] as const) {
    const { scroller } = panes[side];
    const other = panes[side === 'a' ? 'b' : 'a'];
    const lead = (): void => {
      leader = side;
    };
    for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
      panes[side].element.addEventListener(type, lead, { passive: true });
    panes[side].onPaint(forget);
    new ResizeObserver(forget).observe(scroller);
    scroller.addEventListener(
      'scroll',
      () => {
        if (leader !== side || desk.state.off.has('sync')) return;
        known ??= measure();
        const { scrollTop, scrollHeight, clientHeight } = scroller;
        // At either end both texts are at their end, wherever the eye is.
        const room = Math.max(1, scrollHeight - clientHeight);
        const eye = scrollTop < EYE * clientHeight ? scrollTop : EYE * clientHeight;
        if (scrollTop >= room - 1) other.scroller.scrollTop = other.scroller.scrollHeight;
        else other.scroller.scrollTop = followed(known[side], scrollTop + eye) - eye;
      },
      { passive: true },
    );
  }
  return {
    rest: () => {
      leader = undefined;
    },
  };
}
