import type { StreamedResult } from '../model/result.js';
import { clusters } from './terminal/clusters.js';
import { extractOf } from './terminal/extract.js';
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

/**
 * The report for a terminal: what was found, the matrix, clusters, the strongest pairs and their passages. Holds no more of
 * the result than is shown, and the ids of documents with a listed pair.
 */
export function renderText(result: StreamedResult, { width = 80, color, limits }: TextOptions): string {
  const columns = Math.max(NARROWEST, Math.floor(width));
  const { pairs, aligned } = limits ?? usualLimits;
  const extract = extractOf(result, Math.max(pairs, aligned));
  const shown = limits ?? (extract.pairs === 1 ? noLimits : usualLimits);
  const sections = [
    summary(extract, columns),
    heatmap(extract, columns),
    clusters(extract, columns),
    ranking(extract, shown, columns),
    passages(extract, { width: columns, color, limits: shown }),
  ].filter((section) => section.length > 0);
  const lines = sections.flatMap((section, i) => (i > 0 ? [blank, ...section] : section));
  return `${lines.map((line) => paint(line, color)).join('\n')}\n`;
}
