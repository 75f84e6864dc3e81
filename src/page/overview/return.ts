/** Where the reader left the overview. */
export interface Left {
  /** Pixels that the page was scrolled. */
  readonly scroll: number;
  readonly pair?: number;
  /** Which of the links of the pair's row was followed; −1 for the matrix. */
  readonly link?: number;
}

/** Keeps in the history where the overview is left, so that the back button leads to it again. */
export function leave(place: Omit<Left, 'scroll'>): void {
  history.replaceState({ left: { ...place, scroll: scrollY } satisfies Left }, '', location.href);
}

/** Where the overview was left, if the reader comes back to it; undefined the next time. */
export function comeBack(): Left | undefined {
  const state = history.state as { readonly left?: Left } | null;
  if (state?.left === undefined) return undefined;
  history.replaceState(null, '', location.href);
  return state.left;
}
