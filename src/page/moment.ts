/** A time of publication as far as it is known, in milliseconds since 1970, UTC. */
export interface Moment {
  readonly begin: number;
  /** The same for a time; for a mere day, month or year where it ends. */
  readonly end: number;
}

/** ISO 8601: a year, month or day, or a day with a time, in the extended or the basic format. */
const iso =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|(\d\d)(\d\d))?(?:(?<=\d{4}-?\d\d-?\d\d)[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** Milliseconds of a UTC date that there is; years below 100 are themselves. */
function dateOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}

/** Minutes ahead of UTC; undefined for an offset that no place has. */
function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0;
  const digits = zone.slice(1).replace(':', '');
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2) || 0)];
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Reads when a document was published; undefined for what is no date. A time without an offset is taken as UTC. */
export function momentOf(published: string | null): Moment | undefined {
  const parts = iso.exec(published?.slice(0, 64).trim() ?? '');
  if (parts === null) return undefined;
  const year = Number(parts[1]);
  const month = parts[2] ?? parts[4];
  const day = parts[3] ?? parts[5];
  const begin = dateOf(year, Number(month ?? 1), Number(day ?? 1));
  if (begin === undefined) return undefined;
  const [hour, zone] = [parts[6], parts[9]];
  if (hour !== undefined) {
    const [minute, second] = [Number(parts[7] ?? 0), Number(parts[8] ?? 0)];
    const offset = offsetOf(zone);
    if (Number(hour) > 23 || minute > 59 || second > 60 || offset === undefined) return undefined;
    const time = begin + ((Number(hour) * 60 + minute - offset) * 60 + second) * 1000;
    return { begin: time, end: time };
  }
  const end = new Date(begin);
  if (day !== undefined) end.setUTCDate(end.getUTCDate() + 1);
  else if (month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(year + 1);
  return { begin, end: end.getTime() };
}

/** Where a moment stands among others: a day by its noon. */
export const middleOf = ({ begin, end }: Moment): number => (begin + end) / 2;

/** All that lies between the first and the last of some moments; undefined of none. */
export function spanOf(moments: readonly (Moment | undefined)[]): Moment | undefined {
  const known = moments.filter((moment) => moment !== undefined);
  if (known.length === 0) return undefined;
  return known.reduce((span, { begin, end }) => ({
    begin: Math.min(span.begin, begin),
    end: Math.max(span.end, end),
  }));
}
