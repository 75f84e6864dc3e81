import type { Document } from '../model/document.js';
import type { Direction, Evidence, Verdict } from '../model/result.js';

const DAY = 24 * 60 * 60 * 1000;
/** A date without a zone may lie this far to either side of the same date in UTC. */
const ZONES = DAY / 2;

/** The stretch of time, in ms since 1970, that an ISO 8601 date or date and time may mean. */
function timeOf(published: string | undefined): { from: number; to: number } | undefined {
  const from = published === undefined ? NaN : Date.parse(published);
  if (published === undefined || Number.isNaN(from)) return undefined;
  if (/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(published)) return { from, to: from };
  // Without a zone Date.parse would read the time in the zone of the machine.
  const utc = Date.parse(published.includes('T') ? `${published}Z` : published);
  const length = published.includes('T') ? 0 : DAY;
  return { from: utc - ZONES, to: utc + length + ZONES };
}

/** `2025-10-14T14:05:00+01:00` as `2025-10-14 14:05 +01:00`. */
const readable = (published: string): string =>
  published
    .replace('T', ' ')
    .replace(/(\d\d:\d\d):\d\d(?:\.\d+)?/, '$1')
    .replace(/(?:Z|[+-]\d\d:?\d\d)$/, ' $&');

/**
 * Which text came from which, as far as publication times tell. Never decided by the order of the documents.
 */
export function directionOf(
  a: Document,
  b: Document,
  verdict: Verdict,
): { direction: Direction; evidence: Evidence } {
  const undetermined = (statement: string): { direction: Direction; evidence: Evidence } => ({
    direction: 'undetermined',
    evidence: { about: 'direction', statement },
  });
  if (verdict === 'same-story' || verdict === 'unrelated')
    return undetermined('Too little is retold for one text to come from the other.');
  const inA = timeOf(a.published);
  const inB = timeOf(b.published);
  const [timeA, timeB] = [a.published ?? '', b.published ?? ''].map(readable) as [string, string];
  if (!inA || !inB) {
    const without = [inA ? [] : [a.id], inB ? [] : [b.id]].flat().join(' and ');
    return undetermined(`No publication time is known for ${without}.`);
  }
  if (inA.to >= inB.from && inB.to >= inA.from)
    return undetermined(`The times of publication, ${timeA} and ${timeB}, do not tell which came first.`);
  const aFirst = inA.to < inB.from;
  const [first, later] = aFirst ? [a, b] : [b, a];
  const [early, late] = aFirst ? [timeA, timeB] : [timeB, timeA];
  return {
    direction: aFirst ? 'a-to-b' : 'b-to-a',
    evidence: {
      about: 'direction',
      statement: `${first.id} (${early}) was published before ${later.id} (${late}).`,
    },
  };
}
