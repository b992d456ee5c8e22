import type { Route } from "next";
import { describe, expect, it } from "vitest";
import type { Entry } from "@/components/command/entry";
import { groupsOf } from "@/components/command/groups";
import { pagesOf } from "@/components/command/pages";

const entry = (label: string, detail?: string): Entry => ({
  href: `/${label}` as Route,
  label,
  icon: "person",
  ...(detail ? { detail } : {}),
});
const sources = {
  owed: ["Ada", "Ben", "Chi", "Dee", "Eve"].map((name) => entry(`${name} owed`, "Spring")),
  reports: [entry("Your report", "Spring"), entry("Report: Ada", "Autumn")],
  teams: [entry("Core")],
  goals: [entry("Ask before I answer")],
  below: [entry("Share your report", "Spring"), entry("What if: Core", "Spring")],
  pages: [entry("Home"), entry("Rounds")],
  found: [entry("Ada"), entry("Adam", "adamant")],
  isFoundOld: false,
};
const labels = (search: string, more: Partial<typeof sources> = {}) =>
  groupsOf(search, { ...sources, ...more }).map(({ label, entries }) => [
    label,
    ...entries.map((found) => found.label),
  ]);

describe("the groups of the menu", () => {
  it("begin with one's own, a few of each, and every page", () => {
    expect(labels("")).toEqual([
      ["Asked of you", "Ada owed", "Ben owed", "Chi owed", "Dee owed"],
      ["Reports", "Your report", "Report: Ada"],
      ["Team reviews", "Core"],
      ["Goals", "Ask before I answer"],
      ["Pages", "Home", "Rounds"],
    ]);
  });

  it("lead further in once something is typed", () => {
    expect(labels("core", { found: [] })).toEqual([
      ["Team reviews", "Core"],
      ["What to do there", "What if: Core"],
    ]);
  });

  it("hold every word that was typed, in whatever order, and what was found last", () => {
    expect(labels(" AUTUMN ada")).toEqual([
      ["Reports", "Report: Ada"],
      ["In the organisation", "Ada", "Adam"],
    ]);
  });

  it("are found by what they are called, too", () => {
    expect(labels("goal", { found: [] })).toEqual([["Goals", "Ask before I answer"]]);
    expect(labels("review core", { found: [] })).toEqual([["Team reviews", "Core"]]);
  });

  it("keep of an older answer only what still holds the words", () => {
    expect(labels("adam", { isFoundOld: true })).toEqual([["In the organisation", "Adam"]]);
  });

  it("offer each address once", () => {
    expect(labels("home", { found: [entry("Home")] })).toEqual([["Pages", "Home"]]);
  });

  it("show nothing where nothing is", () => {
    expect(labels("zzz", { found: [] })).toEqual([]);
  });
});

it("offers the pages that one may open, and no others", () => {
  const seat = {
    id: "1",
    slug: "acme",
    canRunRounds: false,
    canChangePeople: false,
    canReadAudit: false,
    canChangeFramework: false,
  };
  const hrefs = (more: Partial<typeof seat> = {}) => pagesOf({ ...seat, ...more }).map(({ href }) => href);
  expect(hrefs()).not.toContainEqual(expect.stringMatching(/rounds|people\/new|import|settings/));
  expect(hrefs({ canRunRounds: true })).toContain("/o/acme/rounds/new");
  expect(hrefs({ canChangePeople: true })).toContain("/o/acme/people/import");
  expect(hrefs({ canReadAudit: true })).toContain("/o/acme/settings");
});
