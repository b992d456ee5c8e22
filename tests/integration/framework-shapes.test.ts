import { beforeAll, expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { createFramework } from "@/lib/data/frameworks";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import type { Rating } from "@/lib/domain/scale";
import type { Framework } from "@/lib/domain/skill";
import { changeFramework } from "@/lib/operations/framework";
import { given } from "@/prisma/seed/given";
import { clientFor } from "./client";
import { type Company, daysFrom, makeCompany, subjectsOf, wishesOf } from "./company";

// What an organisation asks, or could ask once: one skill alone, a list without skills, no styles, sixty skills.

let company: Company;
let rounds = 0;
let versions = 0;

beforeAll(async () => {
  company = await makeCompany("shapes");
});

const named = (key: string) => STANDARD_FRAMEWORK.skills.find((skill) => skill.key === key)!;
const SHAPES: Readonly<Record<string, Framework>> = {
  "one skill of one list, and no styles": { skills: [named("mentoring")], dimensions: [] },
  "two skills of one list": {
    skills: [named("positivity"), named("feedback")],
    dimensions: STANDARD_FRAMEWORK.dimensions.slice(0, 1),
  },
  "nothing but what is on both lists": {
    skills: STANDARD_FRAMEWORK.skills.filter(({ lists }) => lists.length === 2),
    dimensions: [],
  },
  "sixty skills": {
    skills: Array.from({ length: 60 }, (_, at) => ({
      ...named("mentoring"),
      key: `skill-${at}`,
      name: `Skill ${at}`,
      lists: at % 2 === 0 ? (["leadership"] as const) : (["management"] as const),
    })),
    dimensions: STANDARD_FRAMEWORK.dimensions,
  },
};

it.each(Object.entries(SHAPES))("reads in every form what asked %s", async (_name, framework) => {
  const { org, caller, member } = company;
  const isTaken = (await perform(changeFramework, caller.owner, { org: org.slug, ...framework })).ok;
  expect(isTaken).toBe(framework.skills.length >= 3);
  // Kept since it was permitted: its rounds are still read.
  if (!isTaken) await createFramework(org, 100 * ++versions, framework);
  const start = daysFrom(new Date(), -1000 + 100 * rounds++);
  const round = await given.round({
    org,
    subjects: subjectsOf(company),
    wishes: wishesOf(company),
    readers: "subject_and_manager",
    now: start,
    closesAt: daysFrom(start, 14),
  });
  for (const [at, invitation] of (await given.roster(round)).entries())
    await given.answers(
      round,
      invitation,
      {
        skills: Object.fromEntries(
          framework.skills.map(({ key }, index) => [key, (((at + index) % 4) + 2) as Rating]),
        ),
        dimensions: Object.fromEntries(framework.dimensions.map(({ key }) => [key, 1 as const])),
        comments: { keep: "Go on." },
      },
      { now: daysFrom(start, 1) },
    );
  await given.release(round, daysFrom(start, 13));
  const report = `/orgs/${org.slug}/rounds/${round.roundId}/reports/${member.subject.id}`;
  const subject = await clientFor(caller.subject);
  const lead = await clientFor(caller.lead);
  const team = `/orgs/${org.slug}/teams/${company.team}/balance?round=${round.roundId}`;
  for (const [client, path] of [
    [subject, report],
    [lead, team],
  ] as const) {
    const { status, json } = await client("GET", path);
    expect(status).toBe(200);
    expect((json as { skills: unknown[] }).skills).toHaveLength(framework.skills.length);
    for (const format of ["pdf", "csv"]) {
      const file = await client("GET", `${path}${path.includes("?") ? "&" : "?"}format=${format}`);
      expect([format, file.status]).toEqual([format, 200]);
    }
  }
  const owner = await clientFor(caller.owner);
  expect((await owner("GET", `/orgs/${org.slug}/rounds/${round.roundId}/quality`)).status).toBe(200);
});
