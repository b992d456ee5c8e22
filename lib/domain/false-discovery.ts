/**
 * Benjamini and Hochberg (1995): which of these p-values are significant if at most the share `rate` of all
 * findings may be false. The largest p with p <= rank / count * rate decides for itself and all below it.
 */
export const findings = (chances: readonly number[], rate: number): boolean[] => {
  const sorted = [...chances].sort((a, b) => a - b);
  const cut = sorted.reduce(
    (best, chance, index) => (chance <= ((index + 1) / sorted.length) * rate ? chance : best),
    Number.NEGATIVE_INFINITY,
  );
  return chances.map((chance) => chance <= cut);
};
