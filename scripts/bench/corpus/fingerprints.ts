/** Tokens a shingle and shingles a window, as the detector has them. */
const SHINGLE = 5;
const WINDOW = 4;

/** Column of 64-bit numbers in halves. */
export interface Hashes {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly length: number;
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** 64-bit hashes of the words of a text: runs of ASCII letters and digits, in lower case. */
export function tokenHashes(text: string): Hashes {
  const most = (text.length + 1) >> 1;
  const [high, low] = [new Uint32Array(most), new Uint32Array(most)];
  let length = 0;
  let [h, l, within] = [0, 0, false];
  for (let i = 0; i <= text.length; i++) {
    let unit = i < text.length ? text.charCodeAt(i) : 32;
    if (unit >= 65 && unit <= 90) unit += 32;
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) {
      h = Math.imul(h ^ unit, 0x01000193);
      l = (Math.imul(l, 31) + unit) | 0;
      within = true;
    } else if (within) {
      high[length] = mix(h);
      low[length++] = mix(l);
      [h, l, within] = [0, 0, false];
    }
  }
  return { high, low, length };
}

/** Fingerprints of a text as whole numbers below 2⁵³: 5-grams of words, winnowed; each once, in no order. */
export function fingerprintsOf(text: string): Set<number> {
  const { high, low, length } = tokenHashes(text);
  const shingles: number[] = [];
  for (let i = 0; i + SHINGLE <= length; i++) {
    let [h, l] = [0, 0];
    for (let t = i; t < i + SHINGLE; t++) {
      h = (Math.imul(h, 0x915f77f5) + high[t]!) | 0;
      l = (Math.imul(l, 0x93d765dd) + low[t]!) | 0;
    }
    shingles.push((mix(h) >>> 11) * 2 ** 32 + mix(l));
  }
  const kept = new Set<number>();
  for (let i = 0; i + WINDOW <= shingles.length; i++) kept.add(Math.min(...shingles.slice(i, i + WINDOW)));
  return kept;
}
