import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Call, ScopeKind } from "@/lib/access/call";
import { type Caller, NOBODY, OPERATOR } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { COMPANY, identityOf } from "@/lib/data/identities";
import { isPermitted, PARTS, type Part, POLICY } from "@/lib/domain/policy";
import { everyCall } from "@/lib/doors/any-call";
import type { Result } from "@/lib/errors";
import { removeMember } from "@/lib/operations/members";
import { endReportShare, shareReport } from "@/lib/operations/report-shares";
import { shareTeam } from "@/lib/operations/team-shares";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { tokenOf } from "./client";
import { type Company, daysFrom, invitationOf, makeCompany, subjectsOf, wishesOf } from "./company";
import { declaredCalls } from "./declared-calls";
import { ownGoal, teamGoal, undone } from "./two-companies";

/** Somebody, and what this person is towards the things of the world below. */
type Actor = { caller: Caller; parts: Partial<Record<ScopeKind, readonly Part[]>>; asked?: string };

const ACTORS = [
  "nobody",
  "user without membership",
  "somebody who has left",
  "member",
  "admin",
  "owner",
  "subject",
  "reader",
  "shared with",
  "rater with an account",
  "rater from outside",
  "rater of something else",
  "team manager",
  "one of the team",
  "operator",
] as const;
type ActorName = (typeof ACTORS)[number];

/** A page of the team is shown to those who were in it. */
const inTeam = { team: ["member", "team_reader"] } as const;

const asMember = (role: Part, more: Actor["parts"] = {}): Actor["parts"] => ({
  user: ["user"],
  org: [role],
  round: [role],
  team: [role],
  ...more,
});

let company: Company;
let released: GivenRound;
let open: GivenRound;
let goalOfTeam: string;
let actors: Record<ActorName, Actor>;
let places: Record<string, Record<string, unknown>>;

const makeRounds = async () => {
  const now = new Date();
  const base = {
    org: company.org,
    readers: "subject_and_manager" as const,
    subjects: subjectsOf(company),
    wishes: wishesOf(company, ["rater@outside.test", "other@outside.test"]),
  };
  released = await given.round({ ...base, now: daysFrom(now, -120), closesAt: daysFrom(now, -100) });
  await given.release(released, daysFrom(now, -101));
  const { subject, peer2, bystander } = company.member;
  const place = { org: company.org.slug, round: released.roundId, member: subject.id };
  for (const { id: reader } of [peer2, bystander])
    await done(shareReport, company.caller.subject, { ...place, reader });
  await done(endReportShare, company.caller.subject, { ...place, reader: bystander.id });
  await done(shareTeam, company.caller.lead, {
    org: company.org.slug,
    team: company.team,
    round: released.roundId,
  });
  goalOfTeam = await teamGoal(company, released.roundId);
  const nominateBy = daysFrom(now, 1);
  open = await given.round({ ...base, now, nomination: "manager_approves", nominateBy });
};

const asked = (rater: string) => invitationOf(open, { subject: company.member.subject.id, rater });

beforeAll(async () => {
  company = await makeCompany("permission");
  await makeRounds();
  const { org, member, caller } = company;
  const outsider = async (email: string) => given.raterCaller(org, await asked(email));
  await done(removeMember, org.owner, { org: org.slug, member: member.gone.id });
  const { owner: stranger } = await given.organisation({ slug: "elsewhere" });
  actors = {
    nobody: { caller: NOBODY, parts: {} },
    "user without membership": { caller: stranger, parts: { user: ["user"] } },
    "somebody who has left": { caller: caller.gone, parts: { user: ["user"] } },
    member: { caller: caller.bystander, parts: asMember("member") },
    admin: { caller: caller.admin, parts: asMember("admin", { nomination: ["subject"] }) },
    owner: { caller: caller.owner, parts: asMember("owner") },
    subject: {
      caller: caller.subject,
      parts: asMember("member", { report: ["subject"], nomination: ["subject"], ...inTeam }),
    },
    reader: {
      caller: caller.manager,
      parts: asMember("member", { report: ["reader"], approver: ["approver"] }),
    },
    "shared with": {
      caller: caller.peer2,
      parts: asMember("member", { report: ["shared"], nomination: ["subject"], ...inTeam }),
    },
    "rater with an account": {
      caller: caller.peer1,
      parts: asMember("member", { rater: ["rater"], named: ["named"], nomination: ["subject"], ...inTeam }),
    },
    "rater from outside": {
      caller: await outsider("rater@outside.test"),
      parts: { rater: ["rater"] },
      asked: "rater@outside.test",
    },
    "rater of something else": {
      caller: await outsider("other@outside.test"),
      parts: {},
      asked: "rater@outside.test",
    },
    "one of the team": {
      caller: caller.peer3,
      parts: asMember("member", { nomination: ["subject"], ...inTeam }),
    },
    "team manager": { caller: caller.lead, parts: asMember("member", { team: ["member", "team_manager"] }) },
    operator: {
      caller: OPERATOR,
      parts: { system: ["operator"], org: ["operator"], round: ["operator"] },
    },
  };
  const found = ACTORS.map(async (name) => [name, await placesFor(actors[name])] as const);
  places = Object.fromEntries(await Promise.all(found));
});

const ownThings = async (caller: Caller) => {
  if (caller.kind !== "user") return {};
  await tokenOf(caller);
  const { userId } = caller;
  const { id: token } = await database().apiToken.findFirstOrThrow({ where: { userId } });
  const expires = daysFrom(new Date(), 1);
  const session = await database().session.create({ data: { sessionToken: randomUUID(), userId, expires } });
  const providerAccountId = identityOf("https://login.test", userId);
  const { id: identity } = await database().account.create({
    data: { userId, type: COMPANY, provider: COMPANY, providerAccountId },
  });
  return { token, identity, session: session.id };
};

/** Everything that inputs can name: a call that needs more is "not found" even to whom it is permitted. */
const placesFor = async ({ caller, parts, asked: rater }: Actor): Promise<Record<string, unknown>> => ({
  org: company.org.slug,
  team: company.team,
  member: company.member.subject.id,
  reader: company.member.peer2.id,
  invitation: (await asked(rater ?? company.member.peer1.id)).id,
  ...(await ownThings(caller)),
  ...(parts.org && !parts.org.includes("operator") ? await ownGoal(caller, company.org.slug) : {}),
});

const roundFor = ({ scope }: Call) =>
  scope === "report" || scope === "team" ? released.roundId : open.roundId;

/** What the call answers; whatever it did is taken back. */
const attempt = (call: Call, name: ActorName): Promise<Result<unknown>> => {
  const ofTeam = call.scope === "team" ? { goal: goalOfTeam } : {};
  return undone(() =>
    perform(call, actors[name].caller, { ...places[name], ...ofTeam, round: roundFor(call) }),
  );
};

describe.each(declaredCalls.map((call) => [call.name, call] as const))("%s", (_name, call) => {
  it.each(ACTORS)("as %s", async (name) => {
    const actor = actors[name];
    const result = await attempt(call, name);
    const kind = result.ok ? "done" : result.kind;
    if (name === "nobody") return expect(kind).toBe("nobody");
    const parts = actor.parts[call.scope] ?? [];
    if (!isPermitted(parts, call.permission)) return expect(result).toMatchObject({ kind: "not_found" });
    if (call.kind === "read") return expect(kind).toBe("done");
    expect(["done", "invalid", "conflict"]).toContain(kind);
  });
});

describe("the matrix", () => {
  it("covers every call that has a door", () => {
    const names = new Set(declaredCalls.map(({ name }) => name));
    expect(everyCall.map(([, { name }]) => name).filter((name) => !names.has(name))).toEqual([]);
    expect(names.size).toBe(declaredCalls.length);
  });

  it("has somebody for every part", () => {
    const played = new Set(Object.values(actors).flatMap(({ parts }) => Object.values(parts).flat()));
    expect(PARTS.filter((part) => part !== "anybody" && !played.has(part))).toEqual([]);
  });

  it("gives answers and reports to nobody for being an organiser or the operator", () => {
    const powerful: readonly Part[] = ["owner", "admin", "operator"];
    for (const action of ["answer.give", "report.read"] as const)
      expect(isPermitted(powerful, action)).toBe(false);
    expect(POLICY["answer.give"]).toEqual(["rater"]);
  });
});
