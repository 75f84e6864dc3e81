import type { Result } from '../model/result.js';
import { clusters } from './terminal/clusters.js';
import { heatmap } from './terminal/heatmap.js';
import { type TextLimits, noLimits, usualLimits } from './terminal/limits.js';
import { blank } from './terminal/line.js';
import { paint } from './terminal/palette.js';
import { passages } from './terminal/passages.js';
import { ranking } from './terminal/ranking.js';
import { summary } from './terminal/summary.js';

/** Two columns of words need this much. */
const NARROWEST = 40;

/** How the terminal report is set. */
export interface TextOptions {
  /** Columns of the terminal; below 40 it is set for 40. */
  readonly width?: number;
  readonly color: boolean;
  /** Without them a result of one pair is shown in full, and a larger one in part. */
  readonly limits?: TextLimits;
}

/** The report for a terminal: what was found, the matrix, clusters, the strongest pairs and their passages. */
export function renderText(result: Result, { width = 80, color, limits }: TextOptions): string {
  const columns = Math.max(NARROWEST, Math.floor(width));
  const shown = limits ?? (result.pairs.length === 1 ? noLimits : usualLimits);
  const sections = [
    summary(result, columns),
    heatmap(result, columns),
    clusters(result, columns),
    ranking(result, shown, columns),
    passages(result, { width: columns, color, limits: shown }),
  ].filter((section) => section.length > 0);
  const lines = sections.flatMap((section, i) => (i > 0 ? [blank, ...section] : section));
  return `${lines.map((line) => paint(line, color)).join('\n')}\n`;
}
