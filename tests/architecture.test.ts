import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

// The house in one sentence: app shows components, both call operations and loaders through doors, which decide
// through access, read and write through data, and think in domain. No exceptions.

const ROOMS = ["app", "components", "lib", "prisma"] as const;

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory())
      return name === "generated" || name === "migrations" ? [] : filesIn(file);
    return /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.endsWith(".d.ts") ? [file] : [];
  });

const sources = ROOMS.flatMap(filesIn).map((file) => ({ file, text: readFileSync(file, "utf8") }));

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^;'"]*?from\s+["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

type Arrow = { from: string; to: string; isType: boolean };

const arrows: readonly Arrow[] = sources.flatMap(({ file, text }) =>
  [...text.matchAll(IMPORT)].map((found) => {
    const given = found[2] ?? found[3] ?? "";
    const to = given.startsWith("@/")
      ? given.slice(2)
      : given.startsWith(".")
        ? path.posix.join(path.posix.dirname(file), given)
        : given;
    return { from: file, to, isType: Boolean(found[1]) };
  }),
);

/** The room that a file or an import stands in: "lib/domain", "components", or a package's name. */
const roomOf = (place: string): string => {
  const [top = "", second = "", third] = place.split("/");
  if (top !== "lib") return (ROOMS as readonly string[]).includes(top) ? top : place;
  return third === undefined ? `lib/${second.replace(/\.tsx?$/, "")}` : `lib/${second}`;
};

const ours = (room: string): boolean =>
  room === "app" || room === "components" || room === "prisma" || room.startsWith("lib/");

const COMMON = ["lib/domain", "lib/schemas", "lib/errors", "lib/env", "lib/i18n", "lib/routes"];

/** From each room, the rooms that it may look into. */
/** Libraries of pure numbers, which the rules may stand on. */
const NUMERIC = ["jstat", "ml-matrix"];

const MAY: Readonly<Record<string, readonly string[]>> = {
  "lib/domain": ["lib/domain"],
  "lib/schemas": ["lib/schemas", "lib/domain"],
  "lib/env": [],
  "lib/errors": [],
  "lib/i18n": [],
  "lib/routes": [],
  "lib/access": [...COMMON, "lib/access", "lib/data"],
  "lib/data": [...COMMON, "lib/data", "lib/access", "lib/generated"],
  "lib/operations": [...COMMON, "lib/operations", "lib/access", "lib/data"],
  "lib/loaders": [...COMMON, "lib/loaders", "lib/access", "lib/data", "lib/mail", "package.json"],
  "lib/mail": [...COMMON, "lib/mail", "lib/data"],
  "lib/jobs": [...COMMON, "lib/jobs", "lib/operations", "lib/access", "lib/data", "lib/mail"],
  "lib/auth": [...COMMON, "lib/access", "lib/data"],
  "lib/doors": [
    ...COMMON,
    "lib/doors",
    "lib/operations",
    "lib/loaders",
    "lib/access",
    "lib/data",
    "lib/auth",
    "package.json",
  ],
  components: [...COMMON, "components", "lib/doors", "lib/loaders"],
  app: [...COMMON, "app", "components", "lib/doors", "lib/loaders", "lib/access", "lib/auth"],
  prisma: [...COMMON, "prisma", "lib/operations", "lib/loaders", "lib/access", "lib/data"],
};

const inRoom = (room: string) => sources.filter(({ file }) => roomOf(file) === room);

describe("the house", () => {
  it("has a rule for every room", () => {
    expect(sources.length).toBeGreaterThan(100);
    const rooms = new Set(sources.map(({ file }) => roomOf(file)));
    expect([...rooms].filter((room) => !(room in MAY))).toEqual([]);
  });

  it("holds every arrow", () => {
    const wrong = arrows
      .filter(({ from, to }) => ours(roomOf(to)) && !MAY[roomOf(from)]?.includes(roomOf(to)))
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(wrong).toEqual([]);
  });

  it("keeps the domain pure: relative files and numeric libraries, no clock, no randomness, no environment", () => {
    const outside = arrows.filter(
      ({ from, to }) => roomOf(from) === "lib/domain" && !ours(roomOf(to)) && !NUMERIC.includes(to),
    );
    expect(outside).toEqual([]);
    const impure = inRoom("lib/domain").filter(({ text }) =>
      /Date\.now|new Date\(\)|Math\.random|process\.env/.test(text),
    );
    expect(impure.map(({ file }) => file)).toEqual([]);
  });

  it("imports only zod beside the domain in the schemas", () => {
    const outside = arrows.filter(
      ({ from, to }) => roomOf(from) === "lib/schemas" && !ours(roomOf(to)) && to !== "zod",
    );
    expect(outside).toEqual([]);
  });

  it("mints scopes in the gate alone", () => {
    const minting = sources.filter(({ text }) =>
      /\bas (?:\w+ & )?(?:User|Org|Round|Nomination|Approver|Named|Rater|Report|Team|System)Scope\b/.test(
        text,
      ),
    );
    expect(minting.map(({ file }) => file)).toEqual(["lib/access/gate.ts"]);
  });

  it("opens all ballots in the release alone; one's own in the form, its saving, what one owes, and when one is erased", () => {
    const importers = (module: string) =>
      arrows.filter(({ to }) => to === module || to.endsWith(`${module}.ts`)).map(({ from }) => from);
    expect(importers("lib/data/ballot-box")).toEqual(["lib/operations/release.ts"]);
    expect(importers("lib/data/own-ballot").sort()).toEqual([
      "lib/data/erasure.ts",
      "lib/loaders/form.ts",
      "lib/loaders/me.ts",
      "lib/operations/answers.ts",
    ]);
  });

  it("never lets a client component import the server", () => {
    const server = /^lib\/(data|access|operations|loaders|loaders|auth|env|jobs|mail)\b/;
    const clients = sources.filter(({ text }) => /^["']use client["']/.test(text)).map(({ file }) => file);
    const wrong = arrows.filter(
      ({ from, to, isType }) => clients.includes(from) && server.test(to) && !isType,
    );
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it("names files by nouns, and keeps them small", () => {
    const nameless = sources.filter(({ file }) =>
      /(^|\/)(utils?|helpers?|misc|common|index)\.tsx?$/.test(file),
    );
    expect(nameless.map(({ file }) => file)).toEqual([]);
    const lines = (text: string): number => text.split("\n").length - 1;
    const long = sources.filter(({ file, text }) => {
      if (file.endsWith("page.tsx")) return lines(text) > 80;
      return lines(text) > (roomOf(file) === "lib/domain" ? 150 : 300);
    });
    expect(long.map(({ file, text }) => `${file} ${lines(text)}`)).toEqual([]);
  });

  it("keeps colours in the tokens", () => {
    const literal = /#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/;
    const painted = [...inRoom("app"), ...inRoom("components")].filter(({ text }) => literal.test(text));
    expect(painted.map(({ file }) => file)).toEqual([]);
  });
});
