/** The value that so large a part of all values (from 0 to 1) does not exceed, by the nearest rank; 0 of none. */
export const percentile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
};
