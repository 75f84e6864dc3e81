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

/** A document as far as it tells when it was published. */
interface Dated {
  readonly id: string;
  readonly published?: string;
}

/** Which of two documents was published first, if that can be told, and the words for it. */
export function orderOf(a: Dated, b: Dated): { first: 'a' | 'b' | undefined; statement: string } {
  const inA = timeOf(a.published);
  const inB = timeOf(b.published);
  if (!inA || !inB) {
    const without = [inA ? [] : [a.id], inB ? [] : [b.id]].flat().sort().join(' and ');
    return { first: undefined, statement: `No publication time is known for ${without}.` };
  }
  const times = { a: readable(a.published!), b: readable(b.published!) };
  if (inA.to >= inB.from && inB.to >= inA.from) {
    const both = [times.a, times.b].sort().join(' and ');
    return {
      first: undefined,
      statement: `The times of publication, ${both}, do not tell which came first.`,
    };
  }
  const isA = inA.to < inB.from;
  const [early, late] = isA
    ? [`${a.id} (${times.a})`, `${b.id} (${times.b})`]
    : [`${b.id} (${times.b})`, `${a.id} (${times.a})`];
  return { first: isA ? 'a' : 'b', statement: `${early} was published before ${late}.` };
}
