/** A place in the plane as fractions of its side, from the upper left corner. */
export type Place = { readonly x: number; readonly y: number };

/** Two numbers nearer than this would run into each other where the plane is smallest: 16 of 240 pixels. */
export const LABEL_ROOM = 0.067;
/** A number keeps this far from every mark. */
const MARK_ROOM = 0.045;
const EDGE = 0.03;
const DIRECTIONS = 12;
const RINGS = [0.055, 0.085, 0.12, 0.16, 0.21, 0.27];

const apart = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

const isInside = ({ x, y }: Place): boolean => Math.min(x, y) >= EDGE && Math.max(x, y) <= 1 - EDGE;

/** Around a mark, the nearest ring first, each from the upper right clockwise. */
const placesAround = ({ x, y }: Place): Place[] =>
  RINGS.flatMap((radius) =>
    Array.from({ length: DIRECTIONS }, (_, step) => {
      const angle = Math.PI * (0.25 + (2 * step) / DIRECTIONS);
      return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
    }),
  ).filter(isInside);

/**
 * Where the number of each mark stands: as near to it as there is room, clear of every other number and of all marks
 * and obstacles. Where the plane is too crowded for that, where it is least in the way.
 */
export const labelPlaces = (marks: readonly Place[], obstacles: readonly Place[] = []): Place[] => {
  const placed: Place[] = [];
  const slack = (place: Place): number =>
    Math.min(
      ...[...marks, ...obstacles].map((mark) => apart(place, mark) - MARK_ROOM),
      ...placed.map((label) => apart(place, label) - LABEL_ROOM),
    );
  for (const mark of marks) {
    const around = placesAround(mark);
    const free = around.find((place) => slack(place) >= 0);
    const best = free ?? around.reduce((least, place) => (slack(place) > slack(least) ? place : least), mark);
    placed.push(best);
  }
  return placed;
};
