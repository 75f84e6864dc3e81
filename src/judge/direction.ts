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

/**
 * Which text came from which, as far as publication times tell. Never decided by the order of the documents.
 */
export function directionOf(a: Document, b: Document, verdict: Verdict): { direction: Direction; evidence: Evidence } {
  const undetermined = (statement: string): { direction: Direction; evidence: Evidence } => ({
    direction: 'undetermined',
    evidence: { about: 'direction', statement },
  });
  if (verdict === 'same-story' || verdict === 'unrelated')
    return undetermined('Too little is retold for one text to come from the other.');
  const inA = timeOf(a.published);
  const inB = timeOf(b.published);
  if (!inA || !inB) {
    const without = [inA ? [] : [a.id], inB ? [] : [b.id]].flat().join(' and ');
    return undetermined(`No publication time is known for ${without}.`);
  }
  if (inA.to >= inB.from && inB.to >= inA.from)
    return undetermined(`The publication times, ${a.published ?? ''} and ${b.published ?? ''}, do not tell which came first.`);
  const [first, later] = inA.to < inB.from ? [a, b] : [b, a];
  return {
    direction: first === a ? 'a-to-b' : 'b-to-a',
    evidence: {
      about: 'direction',
      statement: `${first.id} was published on ${first.published ?? ''}, before ${later.id} on ${later.published ?? ''}.`,
    },
  };
}
