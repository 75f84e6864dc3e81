/** Length of the longest run of equal terms that two rows of terms share. */
export function longestRun(a: Uint32Array, b: Uint32Array): number {
  // Lengths of the runs that end at each term of b and the current one of a, from the last to the first.
  const ending = new Uint32Array(b.length + 1);
  let longest = 0;
  for (const term of a)
    for (let j = b.length; j > 0; j--) {
      ending[j] = b[j - 1] === term ? ending[j - 1]! + 1 : 0;
      longest = Math.max(longest, ending[j]!);
    }
  return longest;
}
