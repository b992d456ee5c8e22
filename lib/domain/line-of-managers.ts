/** Everybody whose line of managers leads back to themself, with the way round. Each person is walked over once. */
export const findCircles = (
  managerOf: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, readonly string[]> => {
  const circles = new Map<string, readonly string[]>();
  const walked = new Set<string>();
  for (const start of managerOf.keys()) {
    const path = new Map<string, number>();
    let at: string | null = start;
    while (at !== null && !walked.has(at)) {
      walked.add(at);
      path.set(at, path.size);
      at = managerOf.get(at) ?? null;
    }
    const loop = at === null ? undefined : path.get(at);
    if (loop === undefined) continue;
    const circle = [...path.keys()].slice(loop);
    for (const person of circle) circles.set(person, circle);
  }
  return circles;
};

const MOST_NAMED = 5;

/** The way round from one person of a circle: "a → b → a", shortened where it is long. */
export const describeCircle = (circle: readonly string[], person: string): string => {
  const from = circle.indexOf(person);
  const named = Array.from(
    { length: Math.min(circle.length, MOST_NAMED) },
    (_, step) => circle[(from + step) % circle.length],
  );
  const left = circle.length - named.length;
  return [...named, ...(left > 0 ? [`${left} more`] : []), person].join(" → ");
};
