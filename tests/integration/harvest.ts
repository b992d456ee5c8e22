import { everyCall } from "@/lib/doors/any-call";
import type { Client, Reply } from "./client";

// A harvest asks more often than the limits let anybody.
process.env.BENCH = "1";

export type Places = Readonly<Record<string, readonly string[]>>;
export type Harvested = Reply & { viewer: string; path: string };

const READS = everyCall.flatMap(([, { rest }]) => (rest?.method === "GET" ? [rest.path] : []));

/** A path with each combination of what can stand in its places. */
const fill = (path: string, places: Places): string[] => {
  const name = /\{(\w+)\}/.exec(path)?.[1];
  if (!name) return [path];
  const values = places[name];
  if (!values) throw new Error(`nothing is known to put into {${name}} of ${path}`);
  return values.flatMap((value) => fill(path.replace(`{${name}}`, value), places));
};

export const readPaths = (places: Places): string[] => READS.flatMap((path) => fill(path, places));

/** Everything that these viewers can read over REST. */
export const harvest = async (
  viewers: ReadonlyMap<string, Client>,
  paths: readonly string[],
): Promise<Harvested[]> => {
  const found: Harvested[] = [];
  for (const [viewer, read] of viewers)
    for (const path of paths) found.push({ viewer, path, ...(await read("GET", path)) });
  return found;
};

/** A harvest as bytes: status, headers and body of every answer. */
export const bytesOf = (harvested: readonly Harvested[]): string[] =>
  harvested.map(
    ({ viewer, path, status, headers, text }) =>
      `${viewer} ${path}: ${status} ${JSON.stringify([...headers])} ${text}`,
  );
