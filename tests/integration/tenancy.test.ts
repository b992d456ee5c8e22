import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { type Call, LOCATORS } from "@/lib/access/call";
import type { Caller } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { everyCall } from "@/lib/doors/any-call";
import { loadOwed } from "@/lib/loaders/me";
import { loadReports } from "@/lib/loaders/reports";
import { addInvitations } from "@/lib/operations/invitations";
import { addMember, changeMember } from "@/lib/operations/members";
import { changeRound, createRound } from "@/lib/operations/rounds";
import { addTeam, changeTeam } from "@/lib/operations/teams";
import { done } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import { daysFrom, KEYS } from "./company";
import { declaredCalls } from "./declared-calls";
import { fingerprintOf, makeTenant, marksOf, namedIn, type Tenant, undone } from "./two-companies";

let ours: Tenant;
let theirs: Tenant;
let marks: string[];
let before: string[];
let clients: Map<Caller, Client>;

const fingerprints = () => Promise.all([ours, theirs].map(({ company }) => fingerprintOf(company.org.orgId)));

beforeAll(async () => {
  ours = await makeTenant("ours");
  theirs = await makeTenant("theirs");
  marks = await marksOf(theirs);
  before = await fingerprints();
  const callers = Object.values(ours.company.caller);
  clients = new Map(await Promise.all(callers.map(async (who) => [who, await clientFor(who)] as const)));
});

const PLACES = [
  "org",
  "round",
  "team",
  "member",
  "reader",
  "invitation",
  "token",
  "identity",
  "session",
  "goal",
  "step",
] as const;
type Place = (typeof PLACES)[number];

/** Somebody of ours to whom this call is permitted over the things of ours. */
const callerFor = ({ scope }: Call): Caller => {
  const { caller } = ours.company;
  const asked = {
    nomination: caller.subject,
    approver: caller.manager,
    named: caller.peer1,
    rater: caller.peer1,
    report: caller.subject,
    team: caller.lead,
  } as const;
  return scope in asked ? asked[scope as keyof typeof asked] : caller.owner;
};

// A draft, where one can be named: an open round refuses much whoever is named.
const roundOf = (tenant: Tenant, { scope }: Call): string =>
  scope === "report" || scope === "team" ? tenant.released.roundId : tenant.draft.roundId;

const placesOf = (tenant: Tenant, call: Call) => ({ ...namedIn(tenant, call), round: roundOf(tenant, call) });

const namesOf = (call: Call): Place[] => {
  const fields = Object.keys((call.input as z.ZodObject).shape ?? {});
  const known: readonly string[] = [...LOCATORS[call.scope], ...fields];
  return PLACES.filter((name) => known.includes(name));
};

/** Each call with each single thing that it names taken from the other company, and with all of them. */
const crossings = declaredCalls.flatMap((call) => {
  const names = namesOf(call);
  const all = names.length > 1 ? [[call.name, "everything", call, names] as const] : [];
  return [...names.map((name) => [call.name, name, call, [name]] as const), ...all];
});

const crossed = (call: Call, names: readonly Place[]): Record<Place, string> => {
  const theirPlaces = placesOf(theirs, call);
  return {
    ...placesOf(ours, call),
    ...Object.fromEntries(names.map((name) => [name, theirPlaces[name]])),
  } as Record<Place, string>;
};

describe("a call that names something of another company", () => {
  it.each(crossings)("%s, %s", async (_name, _what, call, names) => {
    const result = await perform(call, callerFor(call), crossed(call, names));
    expect(result).toMatchObject({ ok: false, kind: "not_found" });
  });

  it.each(crossings.filter(([, , { rest }]) => rest))(
    "%s, %s, over REST",
    async (_name, _what, call, names) => {
      const { method, path } = call.rest!;
      const places = crossed(call, names);
      const missing = names.filter((name) => !path.includes(`{${name}}`));
      const query = new URLSearchParams(missing.map((name) => [name, places[name]]));
      const url = `${path.replace(/\{(\w+)\}/g, (_, name: Place) => places[name])}?${query}`;
      const send = clients.get(callerFor(call))!;
      const reply = await send(method, url, method === "GET" || method === "DELETE" ? undefined : {});
      expect(reply).toMatchObject({ status: 404, json: { code: "not_found" } });
      expect(marks.filter((mark) => reply.text.includes(mark))).toEqual([]);
    },
  );

  it("changes nothing in either", async () => {
    expect(await fingerprints()).toEqual(before);
  });
});

describe("a list", () => {
  const lists = everyCall.filter(([, call]) => "cursor" in ((call.input as z.ZodObject).shape ?? {}));

  it.each(lists)("%s with a cursor of another company shows nothing of it", async (_name, call) => {
    for (const cursor of marks.filter((mark) => /^[0-9a-f-]{36}$/.test(mark)).slice(0, 12)) {
      const result = await perform(call, callerFor(call), { ...placesOf(ours, call), cursor });
      expect(marks.filter((mark) => JSON.stringify(result).includes(mark))).toEqual([]);
    }
  });

  it("of one's own things shows none of a company that is named but not one's own", async () => {
    const orgId = theirs.company.org.orgId;
    for (const key of KEYS)
      for (const { items } of [
        await done(loadOwed, ours.company.caller[key], { orgId }),
        await done(loadReports, ours.company.caller[key], { orgId }),
      ])
        expect(items).toEqual([]);
  });
});

describe("a write that names somebody of another company in its body is refused:", () => {
  const refused = async (call: Call, body: Record<string, unknown>) => {
    const raw = { ...placesOf(ours, call), ...body };
    const result = await undone(() => perform(call, ours.company.caller.owner, raw));
    expect(result).toMatchObject({ ok: false, kind: "invalid" });
  };
  const as = (call: unknown) => call as Call;
  const them = () => theirs.company.member.peer2;
  const us = () => ours.company.member.peer2;

  it("a team's manager and member", async () => {
    for (const part of ["managers", "members"]) {
      await refused(as(addTeam), { name: "New", [part]: [us().id, them().id] });
      await refused(as(changeTeam), { [part]: [us().id, them().id] });
    }
  });

  it("a line manager", async () => {
    const managerEmail = them().email;
    await refused(as(addMember), { name: "New", email: "new@ours.test", managerEmail });
    await refused(as(changeMember), { managerEmail });
  });

  it("a subject", async () => {
    const subjects = [us().id, them().id];
    await refused(as(createRound), {
      name: "New",
      closesAt: daysFrom(new Date(), 30).toISOString(),
      subjects,
    });
    await refused(as(changeRound), { subjects });
  });

  it("whom an invitation is about, and whom it asks", async () => {
    const wish = { subject: us().id, rater: ours.company.member.bystander.id, relationship: "peer" };
    await refused(as(addInvitations), { invitations: [wish, { ...wish, subject: them().id }] });
    await refused(as(addInvitations), { invitations: [wish, { ...wish, rater: them().id }] });
  });

  it("and nothing is changed", async () => {
    expect(await fingerprints()).toEqual(before);
  });
});
