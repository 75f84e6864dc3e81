import type { Parameters } from './hash.js';
import type { Report } from './report.js';
import type { Marks } from './review/marks.js';

/** What every screen is given. */
export interface Context {
  readonly report: Report;
  readonly marks: Marks;
  /** Changes the address without a new entry in the history, as for a filter that is being set. The screen stays. */
  readonly replace: (parameters: Parameters) => void;
}

/** A screen as it is shown. */
export interface View {
  /** For the window. */
  readonly title: string;
  /** What becomes of `main`; its first heading takes the focus. */
  readonly body: readonly Node[];
  /** Called when the body is in the document. */
  readonly shown?: () => void;
  /** Called for an address of the same screen: true if the view now shows it, false to have it made anew. */
  readonly update?: (parameters: Parameters) => boolean;
}

/** Makes a screen; undefined if what the address names is not in the report. */
export type Screen = (context: Context, parameters: Parameters) => View | undefined;
