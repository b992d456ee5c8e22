import { randomInt } from "node:crypto";

/** Fisher and Yates's shuffle with the system's secure randomness. */
export const shuffle = <T>(items: readonly T[]): T[] => {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    const [a, b] = [shuffled[last] as T, shuffled[other] as T];
    shuffled[last] = b;
    shuffled[other] = a;
  }
  return shuffled;
};
