interface String {
  /** Whether no half of a surrogate pair stands alone: of ES2024, and in Node since version 20. */
  isWellFormed(): boolean;
}
