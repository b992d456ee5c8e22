/** A subject of a round, and who reads the report beside the subject. */
export type ReadSubject = { readonly id: string; readonly readers: readonly string[] };

/** Whose reports of a round each person reads: the own, and those that name the reader. */
export const readingsOf = (subjects: readonly ReadSubject[]): readonly ReadonlySet<string>[] => {
  const readings = new Map<string, Set<string>>();
  for (const { id, readers } of subjects)
    for (const reader of [id, ...readers]) readings.set(reader, (readings.get(reader) ?? new Set()).add(id));
  return [...readings.values()];
};

/**
 * Whether a sum over these subjects tells nobody about a few of them: once the reports that one person reads are
 * taken away, nobody is left, or `least` people or more.
 */
export const leavesEnough = ({
  family,
  readings,
  least,
}: {
  family: readonly string[];
  readings: readonly ReadonlySet<string>[];
  least: number;
}): boolean => {
  const members = new Set(family);
  return readings.every((readable) => {
    // few reports are read by one person, and many people are in a round
    const rest = members.size - [...readable].filter((id) => members.has(id)).length;
    return rest === 0 || rest >= least;
  });
};
