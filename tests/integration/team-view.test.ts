import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { sweepViews } from "@/lib/jobs/view-sweep";
import { loadTeamPage } from "@/lib/loaders/team-page";
import type { WhatIfOutput } from "@/lib/schemas/balance";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { clientFor } from "./client";
import {
  balanceOf,
  client,
  emailOf,
  ids,
  nameOf,
  newGoal,
  org,
  PEOPLE,
  path,
  rounds,
  shown,
  stageTeams,
  team,
} from "./team-stage";

stageTeams();

describe("nested teams", () => {
  it("are shown beside the department that they are", async () => {
    for (const id of [team.harbour, team.dock, team.crane])
      expect(shown(await balanceOf("lead", id))).toBe(17);
  });

  it("give nobody away: a team of six hides its part of five, and the page says beside which", async () => {
    const part = await balanceOf("lead", team.part);
    expect(shown(part)).toBe(0);
    expect(part.view.skills[0]).toMatchObject({ figure: { hidden: "overlaps" }, coverage: null });
    expect(part.view.dimensions[0]).toMatchObject({ figure: { hidden: "overlaps" }, place: null });
    expect(part.view.situations.every(({ readiness }) => readiness === null)).toBe(true);
    expect(part.tooClose.map(({ name }) => name)).toContain("Dock");
  });
});

describe("the whole organisation", () => {
  it("has a page under its own id, for those who run it", async () => {
    const whole = await balanceOf("owner", org.orgId);
    expect(whole.team).toEqual({ id: org.orgId, name: "Harbour works", isOrganisation: true });
    expect(shown(whole)).toBe(17);
    expect(whole.organisation).toBeNull();
    for (const who of ["lead", "member"] as const)
      expect((await client[who]("GET", path(org.orgId))).status).toBe(404);
  });

  it("stands beside a team, for whoever reads the team's page", async () => {
    const { organisation, view } = await balanceOf("lead", team.dock);
    expect(organisation?.teamId).toBe(org.orgId);
    expect(organisation?.skills.map(({ key }) => key)).toEqual(view.skills.map(({ key }) => key));
  });

  it("is listed before its teams, for organisers alone", async () => {
    const names = async (who: keyof typeof client) => {
      const { json } = await client[who]("GET", `/orgs/${org.slug}/balances`);
      return (json.items as { team: { name: string } }[]).map(({ team: { name } }) => name);
    };
    expect((await names("owner"))[0]).toBe("Harbour works");
    expect(await names("lead")).not.toContain("Harbour works");
    expect(await names("member")).toEqual([]);
  });

  it("lists each team once, with the page of its last round, a page of them at a time", async () => {
    const list = async (query = "") =>
      (await client.owner("GET", `/orgs/${org.slug}/balances${query}`)).json as {
        items: { round: { id: string }; team: { id: string; name: string } }[];
        nextCursor: string | null;
      };
    const { items } = await list();
    expect(new Set(items.map(({ team: { id } }) => id)).size).toBe(items.length);
    expect(items.find(({ team: { id } }) => id === team.dock)?.round.id).toBe(rounds[1].roundId);
    const names = items.map(({ team: { name } }) => name);
    expect(names.slice(1)).toEqual(names.slice(1).sort());
    const seen: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page = await list(`?limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ team: { name } }) => name));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(names);
    const found = await list(`?search=${encodeURIComponent(names.at(-1)!.toUpperCase())}`);
    expect(found.items.map(({ team: { name } }) => name)).toEqual([names.at(-1)]);
  });
});

describe("two rounds of the same people", () => {
  it("are compared, and the earlier one stands beside the later", async () => {
    const { before, view } = await balanceOf("lead", team.dock);
    expect(before?.round.id).toBe(rounds[0].roundId);
    expect(view.comparison).toMatchObject({ round: rounds[0].roundId });
    expect(view.comparison?.skills).toHaveLength(17);
    expect((await balanceOf("lead", team.dock, `?round=${rounds[0].roundId}`)).before).toBeNull();
  });
});

describe("single people on a team's page", () => {
  it("are those whose reports the viewer may read, and no others", async () => {
    const { people } = await balanceOf("lead", team.dock);
    expect(people.map(({ member }) => member.name)).toEqual([nameOf(0), nameOf(1)]);
    expect((await balanceOf("owner", team.dock)).people).toEqual([]);
  });

  it("are in no file", async () => {
    const { text, status } = await client.lead("GET", path(team.dock, "balance", "?format=csv"));
    expect(status).toBe(200);
    expect(text).not.toContain(nameOf(0));
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    const { view } = await balanceOf("lead", team.dock);
    for (const { key, figure, coverage } of view.skills) {
      const row = rows.find((one) => one.kind === "skill" && one.view === "team" && one.key === key);
      expect(row).toMatchObject({ word: coverage });
      if ("value" in figure) expect(Number(row?.value)).toBe(figure.value);
    }
    const pdf = await client.lead("GET", path(team.dock), undefined, {
      headers: { Accept: "application/pdf" },
    });
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    const answer = await client.lead("GET", path(team.dock));
    const file = await client.lead("GET", path(team.dock, "balance", "?format=json"));
    expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="Dock-.*\.json"/);
    expect(file.json).toEqual({ ...answer.json, people: [] });
    // byte for byte the same for whoever reads nobody's report
    const [whole, plain] = await Promise.all(
      ["?format=json", ""].map((query) => client.owner("GET", path(team.dock, "balance", query))),
    );
    expect(whole?.text).toBe(plain?.text);
  });
});

it("names who may be asked about a skill, but never the viewer", async () => {
  const [lead = "", other = ""] = [ids[PEOPLE - 1], ids[20]];
  const rows = [lead, other].map((memberId) => ({ orgId: org.orgId, memberId, skillKey: "mentoring" }));
  await database().roleModel.createMany({ data: rows });
  const caller = await given.callerOf(emailOf(PEOPLE - 1));
  const place = { org: org.slug, round: rounds[1].roundId, team: team.dock };
  const { models } = await done(loadTeamPage, caller, place);
  expect(models.map(({ name }) => name)).toEqual([nameOf(20)]);
});

describe("what if", () => {
  const whatIf = async (who: keyof typeof client, query = "") =>
    client[who]("GET", path(team.dock, "what-if", query));

  it("is about those whose reports the viewer may read, and names the others", async () => {
    const { json } = await whatIf("lead", `?without=${ids[0]}&adding=mentoring`);
    const answer = json as WhatIfOutput;
    expect(answer.people.map(({ name }) => name)).toEqual([nameOf(0), nameOf(1)]);
    expect(answer.others).toHaveLength(4);
    expect(answer.otherCount).toBe(4);
    expect(answer.without?.name).toBe(nameOf(0));
    expect(answer.skills).toHaveLength(17);
  });

  it("counts the others beyond the first twenty", async () => {
    const { json } = await client.owner("GET", path(org.orgId, "what-if"));
    const { others, otherCount } = json as WhatIfOutput;
    expect(others.map(({ name }) => name)).toEqual(Array.from({ length: 20 }, (_, at) => nameOf(at)));
    expect(otherCount).toBe(PEOPLE);
  });

  it("says that there is nobody, where there is nobody", async () => {
    const { json } = await whatIf("owner");
    expect(json).toMatchObject({ people: [], skills: expect.any(Array) });
    expect((json as WhatIfOutput).skills.every(({ before }) => before === null)).toBe(true);
  });

  it.each([
    ["somebody whose report the viewer may not read", () => `?without=${ids[3]}`],
    ["somebody who is not there", () => "?without=00000000-0000-4000-8000-000000000000"],
    ["no id", () => "?without=me"],
    ["a skill that was not asked", () => "?adding=juggling"],
  ])("refuses %s", async (_, query) => {
    expect((await whatIf("lead", query())).status).toBe(422);
  });
});

describe("a goal of a team", () => {
  const goals = async (who: keyof typeof client, { roundId }: GivenRound) =>
    client[who]("GET", path(team.dock, "goals", `?round=${roundId}`));

  it("stands on the page of the next round, which is where it changes", async () => {
    const { json } = await goals("lead", rounds[1]);
    expect(json).toMatchObject({
      canChange: true,
      items: [{ text: "One mentor for everybody new", round: { id: rounds[0].roundId } }],
    });
    expect((await goals("lead", rounds[0])).json).toMatchObject({ canChange: false, items: [{}] });
    const late = await client.lead("POST", path(team.dock, "goals"), newGoal(rounds[0]));
    expect(late).toMatchObject({ status: 409, json: { code: "later_page" } });
  });

  it("is set by those who manage the team, and read by those who may read its page", async () => {
    expect((await goals("owner", rounds[1])).json).toMatchObject({ canChange: false, items: [{}] });
    for (const who of ["member", "outsider"] as const) expect((await goals(who, rounds[1])).status).toBe(404);
    for (const who of ["owner", "member", "outsider"] as const)
      expect((await client[who]("POST", path(team.dock, "goals"), newGoal(rounds[1]))).status).toBe(404);
  });
});

describe("a page that a manager shows to the team", () => {
  const sharing = (method: "PUT" | "DELETE") =>
    client.lead(method, path(team.dock, "share"), { round: rounds[1].roundId });

  it("opens for those who were in it, and closes again", async () => {
    expect((await client.member("GET", path(team.dock))).status).toBe(404);
    expect((await sharing("PUT")).status).toBe(200);
    expect(shown(await balanceOf("member", team.dock))).toBe(17);
    expect((await client.outsider("GET", path(team.dock))).status).toBe(404);
    expect(
      (await client.member("GET", path(team.dock, "balance", `?round=${rounds[0].roundId}`))).status,
    ).toBe(404);
    expect((await client.owner("PUT", path(team.dock, "share"), { round: rounds[1].roundId })).status).toBe(
      404,
    );
    expect((await sharing("DELETE")).status).toBe(200);
    expect((await client.member("GET", path(team.dock))).status).toBe(404);
  });

  it("counts for reports that are shared afterwards: what was seen is known", async () => {
    const share = (from: number, to: number) =>
      given
        .callerOf(emailOf(from))
        .then(async (caller) =>
          (await clientFor(caller))(
            "PUT",
            `/orgs/${org.slug}/rounds/${rounds[1].roundId}/reports/${ids[from]}/readers/${ids[to]}`,
          ),
        );
    // six in the team: the own report and one more leave four
    expect((await share(4, 3)).status).toBe(200);
    expect(await share(5, 3)).toMatchObject({ status: 409, json: { code: "tells_about_few" } });
    // who never saw the team's page is told more
    expect((await share(5, 20)).status).toBe(200);
    expect((await share(4, 20)).status).toBe(200);
  });
});

it("notes every look at a team's page, once it has been looked at", async () => {
  const looks = async () => {
    await sweepViews();
    const { json } = await client.owner("GET", `/orgs/${org.slug}/audit?only=views&limit=100`);
    return (json.items as { targetName: string; roundName: string }[]).length;
  };
  const before = await looks();
  await balanceOf("lead", team.crane);
  await client.lead("GET", path(team.crane, "balance", "?format=csv"));
  await client.member("GET", path(team.crane));
  expect(await looks()).toBe(before + 2);
});
