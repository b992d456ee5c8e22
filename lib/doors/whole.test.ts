import fc from "fast-check";
import { expect, it } from "vitest";
import { piecesOf, wholeReply } from "./whole";

it("writes in pieces what would be written at once", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 7 }), fc.nat(5), (value, depth) => {
      expect([...piecesOf(value, depth)].join("")).toBe(JSON.stringify(value));
    }),
  );
  expect([...piecesOf({ left: undefined, right: [1] })].join("")).toBe('{"right":[1]}');
});

it("is a file for nobody's cache, whole however large it is", async () => {
  const value = { items: Array.from({ length: 20_000 }, (_, at) => ({ at, name: "Zoë 😀" })) };
  const reply = wholeReply(value, "acme 2027-03-31");
  expect(reply.headers.get("content-disposition")).toContain('attachment; filename="acme-2027-03-31.json"');
  expect(reply.headers.get("cache-control")).toBe("private, no-store");
  expect(await reply.text()).toBe(JSON.stringify(value));
});
