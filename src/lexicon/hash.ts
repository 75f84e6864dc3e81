/** MurmurHash3's 32-bit finaliser (Appleby, 2011): every input bit changes every output bit about half the time. */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 64-bit hash of a string, as two unsigned 32-bit halves: FNV-1a (Fowler, Noll and Vo, 1991) twice, then mixed. */
export function hashOf(text: string): { readonly high: number; readonly low: number } {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca77);
  }
  return { high: mix(high ^ text.length), low: mix(low) };
}
