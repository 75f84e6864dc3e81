/** What the address says after `#`: values by name, as they stand there, still encoded. */
export type Parameters = ReadonlyMap<string, string>;

/** Whatever an address can hold as one value. `+` and `&` are encoded, so that they can stand between values. */
export const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll("'", '%27');

/** Reads a value; one that is not well encoded is taken as it stands. */
export function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

export function parseHash(hash: string): Parameters {
  const parts = hash.replace(/^#/, '').split('&');
  return new Map(
    parts
      .filter((part) => part !== '')
      .map((part) => {
        const at = part.indexOf('=');
        return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
      }),
  );
}

export const formatHash = (parameters: Parameters): string =>
  `#${[...parameters].map(([name, value]) => (value === '' ? name : `${name}=${value}`)).join('&')}`;

/** Parameters with some changed; null takes one out. */
export function changed(
  parameters: Parameters,
  changes: Readonly<Record<string, string | null>>,
): Parameters {
  const all = new Map(parameters);
  for (const [name, value] of Object.entries(changes))
    if (value === null) all.delete(name);
    else all.set(name, value);
  return all;
}

/** `#pair=a+b`, with the number of a passage, from 1. */
export const pairHref = (a: string, b: string, passage?: number): string =>
  `#pair=${encode(a)}+${encode(b)}${passage === undefined ? '' : `&passage=${passage}`}`;

/** The ids in a `pair` value. */
export function idsOfPair(value: string): readonly [a: string, b: string] {
  const [a = '', b = ''] = value.split('+');
  return [decode(a), decode(b)];
}

export const documentHref = (id: string): string => `#document=${encode(id)}`;

export const storyHref = (cluster: string): string => `#stories=${encode(cluster)}`;
