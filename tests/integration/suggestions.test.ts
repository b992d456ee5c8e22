import { beforeAll, expect, it } from "vitest";
import { loadNomination } from "@/lib/loaders/nomination";
import { done, type GivenOrganisation, type GivenRound, given } from "@/prisma/seed/given";
import { daysFrom } from "./company";

// Whom a subject of a large team is shown first when naming raters.

const PEOPLE = 60;
const now = new Date();
const emailOf = (at: number) => `person-${at}@suggested.test`;

let org: GivenOrganisation;
let round: GivenRound;
const idOf = new Map<string, string>();

beforeAll(async () => {
  org = await given.organisation({ slug: "suggested" });
  const members = await given.people(
    org,
    Array.from({ length: PEOPLE }, (_, at) => ({
      email: emailOf(at),
      name: `Person ${String(at).padStart(2, "0")}`,
      title: null,
      managerEmail: at === 0 ? emailOf(58) : at === 57 ? emailOf(0) : null,
      // the first two and the last share a second team
      teams: at < 2 || at === PEOPLE - 1 ? ["Large", "Small"] : ["Large"],
    })),
  );
  for (const [email, { id }] of members) idOf.set(email, id);
  const subjects = [0, 1].map((at) => idOf.get(emailOf(at)) ?? "");
  const nominateBy = daysFrom(now, 5);
  round = await given.round({ org, subjects, nomination: "subject", nominateBy, isOpen: false });
});

const suggestedTo = async (at: number): Promise<string[]> => {
  const caller = await given.callerOf(emailOf(at));
  const { suggestions } = await done(loadNomination, caller, { org: org.slug, round: round.roundId }, now);
  return suggestions.map(({ email }) => email);
};

it("is whoever shares most teams, others of a large team for each subject, and nobody of the own line", async () => {
  const [first, second] = [await suggestedTo(0), await suggestedTo(1)];
  for (const list of [first, second]) {
    expect(list).toHaveLength(40);
    expect(list).toContain(emailOf(PEOPLE - 1));
    expect([...list].sort((a, b) => Number(a.match(/\d+/)) - Number(b.match(/\d+/)))).toEqual(list);
  }
  expect(first).toContain(emailOf(1));
  expect(second).toContain(emailOf(0));
  for (const line of [57, 58]) expect(first).not.toContain(emailOf(line));
  expect(first.filter((email) => !second.includes(email)).length).toBeGreaterThan(3);
  expect(await suggestedTo(0)).toEqual(first);
});
