import { beforeAll, expect } from "vitest";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { type GivenRound, given, type Wish } from "@/prisma/seed/given";
import { sealAll } from "../support/ballots";
import { type Client, clientFor } from "./client";
import { allSkills, daysFrom } from "./company";

// Twenty-four people. A department of twelve is two teams of six; one team has a part of five; twelve are in none.

export const PEOPLE = 24;
const RATERS = 5;
const DAY = 86_400_000;
export const emailOf = (at: number) => `person-${String(at).padStart(2, "0")}@harbour.test`;
export const nameOf = (at: number) => `Person ${String(at).padStart(2, "0")}`;

export let org: GivenRound["org"];
export let rounds: readonly [GivenRound, GivenRound];
export let team: Record<"harbour" | "dock" | "crane" | "part", string>;
export let ids: string[];
export let client: { owner: Client; lead: Client; member: Client; outsider: Client };

/** Everybody is rated by the five who come next. */
const ring = (): Wish[] =>
  ids.flatMap((subject, at) =>
    Array.from({ length: RATERS }, (_, step) => ({
      subject,
      rater: ids[(at + 1 + step) % PEOPLE]!,
      relationship: "peer" as const,
    })),
  );

const releasedRound = async (ago: number, up: number): Promise<GivenRound> => {
  const now = new Date(Date.now() - ago * DAY);
  const round = await given.round({
    org,
    name: `Round ${ago}`,
    now,
    closesAt: daysFrom(now, 10),
    readers: "subject_and_manager",
    wishes: ring(),
  });
  await sealAll(round, (at) => ({
    skills: allSkills(Math.min(5, 2 + up + (at % 3)) as 2 | 3 | 4 | 5),
    dimensions: { focus: 3 },
    comments: {},
  }));
  await given.release(round, daysFrom(now, 5));
  return round;
};

export const newGoal = ({ roundId }: GivenRound) => ({
  round: roundId,
  text: "One mentor for everybody new",
  dueOn: daysFrom(new Date(), 30).toISOString().slice(0, 10),
  skills: ["mentoring"],
});

const build = async (): Promise<void> => {
  org = await given.organisation({ name: "Harbour works", slug: "harbour-works" });
  const entries = Array.from({ length: PEOPLE }, (_, at) => ({
    email: emailOf(at),
    name: nameOf(at),
    title: null,
    // the last one is the line manager of the first two
    managerEmail: at < 2 ? emailOf(PEOPLE - 1) : null,
    teams: [],
  }));
  const members = await given.people(org, entries);
  ids = entries.map(({ email }) => members.get(email)!.id);
  const lead = ids[PEOPLE - 1]!;
  const make = async (name: string, from: number, to: number) =>
    (await given.team(org, { name, managers: [lead], members: ids.slice(from, to) })).id;
  team = {
    harbour: await make("Harbour", 0, 12),
    dock: await make("Dock", 0, 6),
    crane: await make("Crane", 6, 12),
    part: await make("Part of Dock", 0, 5),
  };
  const first = await releasedRound(140, 0);
  const manager = await clientFor(await given.callerOf(emailOf(PEOPLE - 1)));
  const set = await manager("POST", path(team.dock, "goals"), newGoal(first));
  expect(set.status).toBe(201);
  rounds = [first, await releasedRound(20, 1)];
  client = {
    owner: await clientFor(org.owner),
    lead: manager,
    member: await clientFor(await given.callerOf(emailOf(3))),
    outsider: await clientFor(await given.callerOf(emailOf(20))),
  };
};

/** Two released rounds of these people, with a goal between them. */
export const stageTeams = (): void => beforeAll(build, 120_000);

export const path = (id: string, rest = "balance", query = "") =>
  `/orgs/${org.slug}/teams/${id}/${rest}${query}`;
export const balanceOf = async (who: keyof typeof client, id: string, query = ""): Promise<BalanceOutput> => {
  const { status, json } = await client[who]("GET", path(id, "balance", query));
  expect(status).toBe(200);
  return json as BalanceOutput;
};
export const shown = ({ view }: Pick<BalanceOutput, "view">) =>
  view.skills.filter(({ figure }) => "value" in figure).length;
