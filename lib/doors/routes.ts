import type { Call, Rest } from "@/lib/access/call";
import { everyCall } from "./any-call";

type Route = { call: Call; rest: Rest; segments: readonly string[] };

const routes: readonly Route[] = everyCall.flatMap(([, call]) =>
  call.rest ? [{ call, rest: call.rest, segments: call.rest.path.split("/").slice(1) }] : [],
);

const isPlace = (segment: string): boolean => segment.startsWith("{");

const placesOf = (route: Route, path: readonly string[]): Record<string, string> | null => {
  if (route.segments.length !== path.length) return null;
  const places: Record<string, string> = {};
  for (const [at, segment] of route.segments.entries()) {
    const given = path[at] ?? "";
    if (isPlace(segment)) places[segment.slice(1, -1)] = given;
    else if (segment !== given) return null;
  }
  return places;
};

// A word before a place: "members/import" is not a member's id.
const fixedFirst = (a: Route, b: Route): number =>
  a.segments.filter(isPlace).length - b.segments.filter(isPlace).length;

export type Match = { call: Call; rest: Rest; places: Record<string, string> };

/** The call behind a method and a path below /api/v1; null where there is none. */
export const matchRoute = (method: string, path: readonly string[]): Match | null => {
  const found = routes
    .filter((route) => route.rest.method === method)
    .flatMap((route) => {
      const places = placesOf(route, path);
      return places ? [{ ...route, places }] : [];
    })
    .sort(fixedFirst)[0];
  return found ? { call: found.call, rest: found.rest, places: found.places } : null;
};
