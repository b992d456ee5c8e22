import { beforeAll, describe, expect, it } from "vitest";
import { type Caller, SYSTEM } from "@/lib/access/caller";
import { orgScope, systemScope } from "@/lib/access/gate";
import { VIEWED } from "@/lib/data/audit";
import { database } from "@/lib/data/database";
import { writeViews } from "@/lib/data/report-views";
import { writeTeamViews } from "@/lib/data/team-views";
import { loadExport } from "@/lib/loaders/export";
import type { ExportOutput } from "@/lib/loaders/export-output";
import { inquiryOf } from "@/lib/loaders/inquiry";
import { loadReportPage } from "@/lib/loaders/report";
import { loadReaders } from "@/lib/loaders/report-readers";
import { loadSeat } from "@/lib/loaders/seat";
import { loadTeams } from "@/lib/loaders/teams";
import { saveAnswers } from "@/lib/operations/answers";
import { endReportShare } from "@/lib/operations/report-shares";
import { removeTeam } from "@/lib/operations/teams";
import { done, given } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import { about, formOf, invitationOf, reflectionOf } from "./company";
import { makeTenant, type Tenant } from "./two-companies";

// More is asked here, one by one, than the limits let anybody.
process.env.BENCH = "1";

const ROLES = {
  member: "bystander",
  manager: "manager",
  "team manager": "lead",
  subject: "subject",
  "organiser who is rated": "admin",
  owner: "owner",
} as const;
type Role = keyof typeof ROLES;
const NAMES = Object.keys(ROLES) as Role[];

let ours: Tenant;
const clients = new Map<Role, Client>();
const files = new Map<Role, ExportOutput>();

const callerOf = (role: Role): Caller => ours.company.caller[ROLES[role]];
const fileOf = (role: Role): ExportOutput => files.get(role)!;

/** Writes what was looked at, as the clock does. */
const sweep = async (): Promise<void> => {
  const system = systemScope(SYSTEM, "installation.operate")!;
  await writeViews(system);
  await writeTeamViews(system);
};

beforeAll(async () => {
  ours = await makeTenant("export", { isAnswered: true });
  await sweep();
  for (const role of NAMES) {
    const client = await clientFor(callerOf(role));
    clients.set(role, client);
    files.set(role, (await client("GET", "/orgs/export/export")).json as ExportOutput);
  }
}, 60_000);

/** What one read answers over the programming interface: all its pages, or null where it is not theirs. */
const single = (role: Role) => {
  const ask = clients.get(role)!;
  const one = async (path: string): Promise<unknown> => {
    const { status, json } = await ask("GET", path);
    return status === 200 ? json : null;
  };
  const all = async (path: string): Promise<unknown[] | null> => {
    const items: unknown[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page = (await one(`${path}?limit=3${cursor ? `&cursor=${cursor}` : ""}`)) as {
        items: unknown[];
        nextCursor: string | null;
      } | null;
      if (!page) return null;
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  };
  const items = async (path: string) => ((await one(path)) as { items: unknown[] } | null)?.items;
  return { one, all, items };
};

const bytes = (value: unknown): string => JSON.stringify(value);

describe.each(NAMES)("what a %s takes along", (role) => {
  it("is what the reads of the organisation answer, byte for byte", async () => {
    const { one, all, items } = single(role);
    const file = fileOf(role);
    const org = "/orgs/export";
    const seat = await done(loadSeat, callerOf(role), { org: "export" });
    expect(bytes(file.me)).toBe(bytes(seat.member));
    expect(bytes(file.organisation)).toBe(bytes(await one(org)));
    expect(bytes(file.framework)).toBe(bytes(await one(`${org}/framework`)));
    expect(bytes(file.members)).toBe(bytes(await all(`${org}/members`)));
    expect(bytes(file.teams)).toBe(bytes(await all(`${org}/teams`)));
    expect(bytes(file.goals)).toBe(bytes(await items(`${org}/goals`)));
    expect(bytes(file.sharedGoals)).toBe(bytes(await items(`${org}/shared-goals`)));
    expect(bytes(file.roleModels)).toBe(bytes(await items(`${org}/role-models`)));
    expect(bytes(file.naming.own)).toBe(bytes(await one(`${org}/naming`)));
    for (const list of file.naming.lists)
      expect(bytes(list)).toBe(bytes(await one(`${org}/rounds/${list.round.id}/nominations`)));
    for (const list of file.naming.approvals)
      expect(bytes(list)).toBe(bytes(await one(`${org}/rounds/${list.round.id}/approvals`)));
    expect(bytes(file.audit)).toBe(bytes(await all(`${org}/audit`)));
  });

  it("is what the reads of its rounds answer, or nothing of them", async () => {
    const { one, all, items } = single(role);
    const listed = (await all("/orgs/export/rounds")) as { id: string }[] | null;
    const { rounds } = fileOf(role);
    expect(rounds?.map(({ round }) => round.id)).toEqual(listed?.map(({ id }) => id));
    for (const { round, invitations, progress, naming, unreached, quality } of rounds ?? []) {
      const path = `/orgs/export/rounds/${round.id}`;
      expect(bytes(round)).toBe(bytes(await one(path)));
      expect(bytes(invitations)).toBe(bytes(await all(`${path}/invitations`)));
      expect({ ...progress, nextCursor: null }).toEqual(await one(`${path}/progress`));
      expect(bytes(progress.items)).toBe(bytes(await all(`${path}/progress`)));
      expect(naming && { ...naming, nextCursor: null }).toEqual(
        round.state === "nominating" ? await one(`${path}/naming`) : null,
      );
      expect(bytes(unreached)).toBe(bytes(await items(`${path}/unreached`)));
      expect(quality).toEqual(((await one(`${path}/quality`)) as { quality: unknown }).quality);
    }
  });

  it("is the forms that one is asked to fill in, with the own answers", async () => {
    const { one, items } = single(role);
    const owed = (await items("/me/invitations")) as { id: string }[];
    const { invitations } = fileOf(role);
    expect(invitations.map(({ id }) => id)).toEqual(owed.map(({ id }) => id));
    for (const form of invitations) expect(bytes(form)).toBe(bytes(await one(`/invitations/${form.id}`)));
  });

  it("is the reports that one may read, byte for byte, and no others", async () => {
    const ask = clients.get(role)!;
    const { reports } = fileOf(role);
    const listed = await single(role).items("/me/reports");
    expect(reports.map(({ report: _, notes: __, readers: ___, ...one }) => one)).toEqual(listed);
    const readable: string[] = [];
    for (const { roundId } of [ours.released, ours.open])
      for (const { id } of Object.values(ours.company.member)) {
        const path = `/orgs/export/rounds/${roundId}/reports/${id}`;
        const { status, text } = await ask("GET", path);
        const found = reports.find(({ round, subject }) => round.id === roundId && subject.id === id);
        expect(found ? bytes(found.report) : null).toBe(status === 200 ? text : null);
        if (status !== 200) continue;
        readable.push(id);
        const page = await done(loadReportPage, callerOf(role), {
          org: "export",
          round: roundId,
          member: id,
        });
        expect(found!.notes).toEqual(page.notes);
        expect(found!.readers ?? undefined).toEqual(
          found!.isOwn ? await single(role).items(`${path}/readers`) : undefined,
        );
      }
    expect(reports).toHaveLength(readable.length);
  });

  it("is the pages of teams that one may read, with what is beside them", async () => {
    const { one, all, items } = single(role);
    const listed = (await all("/orgs/export/balances")) as { team: { id: string } }[];
    const { teamViews } = fileOf(role);
    expect(teamViews.map(({ balance }) => balance.team.id)).toEqual(listed.map(({ team }) => team.id));
    for (const { balance, goals, sharing } of teamViews) {
      const path = `/orgs/export/teams/${balance.team.id}`;
      const round = `?round=${balance.round.id}`;
      expect(bytes(balance)).toBe(bytes(await one(`${path}/balance${round}`)));
      expect(bytes(goals)).toBe(bytes(await items(`${path}/goals${round}`)));
      expect(sharing).toEqual(await one(`${path}/share${round}`));
    }
  });
});

it("is of different size for different people, and of something for each", () => {
  const counts = NAMES.map((role) => {
    const { rounds, reports, teamViews, invitations, audit } = fileOf(role);
    return [role, rounds?.length, reports.length, teamViews.length, invitations.length, audit !== null];
  });
  expect(counts).toEqual([
    ["member", undefined, 1, 0, 0, false],
    ["manager", undefined, 1, 0, 1, false],
    ["team manager", undefined, 0, 1, 0, false],
    ["subject", undefined, 1, 1, 1, false],
    ["organiser who is rated", 3, 1, 2, 1, true],
    ["owner", 3, 0, 2, 0, true],
  ]);
});

const take = (caller: Caller): Promise<ExportOutput> => done(loadExport, caller, { org: "export" });

describe("an export", () => {
  it("holds the figures and comments of the reports that are its reader's, and of nobody else's", async () => {
    const { member } = ours.company;
    const texts = new Map(NAMES.map((role) => [role, bytes(fileOf(role))]));
    const withRemarks = NAMES.filter((role) => texts.get(role)!.includes("keep remark"));
    expect(withRemarks).toEqual(["member", "manager", "subject", "organiser who is rated"]);
    expect(fileOf("organiser who is rated").reports.map(({ subject }) => subject.id)).toEqual([
      member.admin.id,
    ]);
    const reflected = (id: string) => NAMES.filter((role) => texts.get(role)!.includes(reflectionOf(id)));
    expect(reflected(member.subject.id)).toEqual(["subject"]);
    expect(reflected(member.admin.id)).toEqual(["organiser who is rated"]);
  });

  it("holds no invitation about whoever takes it along, an organiser's neither (I7)", async () => {
    const { admin } = ours.company.member;
    const rounds = await Promise.all(
      [ours.draft, ours.open, ours.released].map((round) => about(round, admin.id)),
    );
    const others = rounds.flat().filter(({ relationship }) => relationship !== "self");
    expect(others.length).toBeGreaterThan(10);
    const text = bytes(fileOf("organiser who is rated"));
    expect(others.filter(({ id }) => text.includes(id))).toEqual([]);
    expect(others.filter(({ id }) => !bytes(fileOf("owner").rounds).includes(id))).toEqual([]);
  });

  it("holds one's own draft, and not where the operator made the token", async () => {
    const { caller, member } = ours.company;
    const { id } = await invitationOf(ours.open, { subject: member.subject.id, rater: member.manager.id });
    const draft = { ...formOf(2, "of my own"), state: "draft" as const };
    await done(saveAnswers, caller.manager, { invitation: id, ...draft });
    const own = await take(caller.manager);
    expect(own.invitations.map(({ draft }) => draft?.comments)).toEqual([draft.comments]);
    const ask = await clientFor(caller.manager, "operator");
    const { text, json } = await ask("GET", "/orgs/export/export");
    expect((json as ExportOutput).invitations).toMatchObject([{ id, draft: null }]);
    expect(text).not.toContain("of my own");
  });

  it("is noted as opening what it holds: others' reports once a day, each page of a team each time", async () => {
    const { caller, member, org } = ours.company;
    const place = { org: "export", round: ours.released.roundId, member: member.subject.id };
    const opened = async () => {
      const { items } = await done(loadReaders, caller.subject, place);
      return items.find(({ id }) => id === member.manager.id)?.openedOn.length;
    };
    const looks = async () => {
      await sweep();
      return database().auditEntry.count({
        where: { orgId: org.orgId, action: VIEWED, actorId: member.lead.id },
      });
    };
    const before = await looks();
    await take(caller.manager);
    await take(caller.lead);
    expect(await looks()).toBe(before + fileOf("team manager").teamViews.length);
    expect(await opened()).toBe(1);
  });

  it("holds nothing of a report once it is not shared any more", async () => {
    const { caller, member } = ours.company;
    const place = { org: "export", round: ours.released.roundId, member: member.subject.id };
    expect((await take(caller.bystander)).reports).toHaveLength(1);
    await done(endReportShare, caller.subject, { ...place, reader: member.bystander.id });
    const file = await take(caller.bystander);
    expect(file.reports).toEqual([]);
    expect(bytes(file)).not.toMatch(/"bound":|keep remark/);
  });
});

describe("a list that is asked for page by page", () => {
  const inquiry = async () => {
    const caller = ours.company.caller.owner;
    const scope = (await orgScope(caller, "export", "org.read"))!;
    return inquiryOf({ scope, caller, now: new Date() });
  };

  it("begins again if the place to go on from is gone", async () => {
    const { org, caller } = ours.company;
    for (const at of Array.from({ length: 101 }, (_, one) => 100 + one))
      await given.team(org, { name: `Team ${at}`, managers: [], members: [] });
    const { askAll } = await inquiry();
    let isGone = false;
    // As loadTeams, during which somebody removes the last team of the first page.
    const meanwhile: typeof loadTeams = {
      ...loadTeams,
      run: async (context, page) => {
        if (page.cursor && !isGone) {
          isGone = true;
          await done(removeTeam, caller.owner, { org: "export", team: page.cursor });
        }
        return loadTeams.run(context, page);
      },
    };
    const found = await askAll(meanwhile);
    expect(isGone).toBe(true);
    expect(found?.items).toHaveLength(101);
    expect(new Set(found?.items.map(({ id }) => id)).size).toBe(101);
  });

  it("is not there for whoever may not read it", async () => {
    const caller = ours.company.caller.bystander;
    const scope = (await orgScope(caller, "export", "org.read"))!;
    const { ask } = inquiryOf({ scope, caller, now: new Date() });
    const place = { round: ours.released.roundId, member: ours.company.member.admin.id };
    expect(await ask(loadReportPage, place)).toBeNull();
  });
});
