import { createHmac, hkdfSync, randomInt, randomUUID } from "node:crypto";
import { env } from "@/lib/env";

/** Tells one thing from another of its kind, and nothing else. */
export const newMark = (): string => randomUUID();

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

/**
 * A number from 0 to 1 for each text: in this organisation always the same, so that the same people are proposed from
 * round to round as long as nothing changes, and known to nobody without the server's secret.
 */
export const lotsOf = ({ orgId }: { orgId: string }): ((text: string) => number) => {
  const key = Buffer.from(hkdfSync("sha256", env().AUTH_SECRET, orgId, "bothhats lots", 32));
  return (text) => createHmac("sha256", key).update(text).digest().readUIntBE(0, 6) / 2 ** 48;
};
