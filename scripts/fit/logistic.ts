/** Solves the symmetric positive definite system `matrix · x = right` by Cholesky's method, in place. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= matrix[i * n + k]! * matrix[j * n + k]!;
      matrix[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[j * n + j]!;
    }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) right[i]! -= matrix[i * n + k]! * right[k]!;
    right[i]! /= matrix[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) right[i]! -= matrix[k * n + i]! * right[k]!;
    right[i]! /= matrix[i * n + i]!;
  }
  return right;
}

/**
 * Logistic regression with an L2 penalty, by Newton's method (iteratively reweighted least squares): deterministic.
 *
 * @param rows examples one after another, `width` features each, the first of which is 1 and goes unpenalised
 * @param label what each example should be, 0 to 1
 * @param penalty on half the squared length of the coefficients
 * @param weight what each example counts, by default 1
 * @returns a coefficient a feature
 */
export function fitLogistic(
  rows: Float64Array,
  width: number,
  label: ArrayLike<number>,
  penalty: number,
  weight?: ArrayLike<number>,
): Float64Array {
  const coefficients = new Float64Array(width);
  for (let step = 0; step < 25; step++) {
    const hessian = new Float64Array(width * width);
    const gradient = new Float64Array(width);
    for (let r = 0; r < label.length; r++) {
      const row = rows.subarray(r * width, (r + 1) * width);
      let z = 0;
      for (let f = 0; f < width; f++) z += row[f]! * coefficients[f]!;
      const p = 1 / (1 + Math.exp(-z));
      const counts = weight?.[r] ?? 1;
      const slope = counts * Math.max(p * (1 - p), 1e-6);
      const error = counts * (label[r]! - p);
      for (let f = 0; f < width; f++) {
        const value = row[f]!;
        if (value === 0) continue;
        gradient[f]! += error * value;
        for (let g = 0; g <= f; g++) hessian[f * width + g]! += slope * value * row[g]!;
      }
    }
    for (let f = 1; f < width; f++) gradient[f]! -= penalty * coefficients[f]!;
    for (let f = 0; f < width; f++) hessian[f * width + f]! += f === 0 ? 1e-9 : penalty;
    const change = solve(hessian, gradient);
    let largest = 0;
    for (let f = 0; f < width; f++) {
      coefficients[f]! += change[f]!;
      largest = Math.max(largest, Math.abs(change[f]!));
    }
    if (largest < 1e-6) break;
  }
  return coefficients;
}
