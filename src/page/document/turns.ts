/** Milliseconds of work after which the page gets a turn. */
const TURN = 16;

/**
 * Acts on each number from 0 to `count`, a few at a time, so that the page can be used meanwhile; stops when the element has left
 * the page.
 *
 * @param rested called after each turn with how many are done
 */
export function inTurns(
  element: Element,
  count: number,
  act: (at: number) => void,
  rested: (done: number) => void,
): void {
  let done = 0;
  const turn = (): void => {
    if (!element.isConnected) return;
    const start = performance.now();
    while (done < count && performance.now() - start < TURN) act(done++);
    rested(done);
    if (done < count) setTimeout(turn);
  };
  setTimeout(turn);
}
