import type { Read } from "./reads";
import type { Settlement } from "./settlement";

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?/g;

const HASH = /\b[0-9a-f]{64}\b/g;

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => JSON.stringify(sorted(item)));
    return items.sort().map((item) => JSON.parse(item) as unknown);
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]));
};

/**
 * A text without what differs between two settlements of one company anyway: its ids by the names that the generated
 * company has for them, its address, the moments of its making, and the order that random ids give a list.
 */
export const canonical = (text: string, ids: ReadonlyMap<string, string>, slug: string): string => {
  const names = new Map([...ids].map(([name, id]) => [id, `the ${name.slice(0, 8)}`]));
  const plain = text
    .replace(ID, (id) => names.get(id) ?? "an id")
    .replace(MOMENT, "a moment")
    .replace(HASH, "a hash of ids")
    .replaceAll(new RegExp(slug, "gi"), "company");
  return JSON.stringify(sorted(JSON.parse(plain)));
};

/** How a read of the one company differs from the same of the other, as text; null if it does not. */
export const differenceIn = (
  both: readonly [Settlement, Settlement],
  [first, second]: readonly [Read, Read],
  part: "text" | "made",
): string | null => {
  const [one, other] = [first, second].map((read, at) =>
    canonical(read[part], both[at]!.ids, both[at]!.org.slug),
  );
  if (one === other) return null;
  const at = [...one!].findIndex((letter, index) => letter !== other![index]);
  const parts = [one, other].map((text) => text!.slice(Math.max(0, at - 60), at + 60));
  return `${first.name} by ${first.viewer}: ${parts.join(" / ")}`;
};
