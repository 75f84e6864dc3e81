declare module 'fast-levenshtein' {
  const levenshtein: { get(one: string, other: string): number };
  export default levenshtein;
}
