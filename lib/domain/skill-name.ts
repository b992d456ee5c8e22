import type { Framework } from "./skill";

/**
 * What skills are called, by key, in the order of the framework of now; behind them those that only `then` knew, by
 * the name of then. A framework changes, and what was set or released under an older one stays.
 */
export const skillNames = (now: Framework, then: Framework | undefined): ReadonlyMap<string, string> => {
  const names = new Map(now.skills.map(({ key, name }) => [key, name]));
  for (const { key, name } of then?.skills ?? []) if (!names.has(key)) names.set(key, name);
  return names;
};
