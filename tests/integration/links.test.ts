import { beforeEach, describe, expect, it } from "vitest";
import { callerOfLink } from "@/lib/access/bearer";
import { invitationToken } from "@/lib/access/token";
import { database } from "@/lib/data/database";
import type { Invitation } from "@/lib/data/invitations";
import { loadFormEnd } from "@/lib/loaders/form";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { type Client, clientFor, clientOf } from "./client";
import {
  about,
  type Company,
  daysFrom,
  formOf,
  invitationOf,
  makeCompany,
  subjectsOf,
  wishesOf,
} from "./company";
import { countOf } from "./round-state";

// An outsider's link can be taken back; the invitation and what was sent cannot.

const GUEST = "guest@outside.test";

let number = 0;
let company: Company;
let round: GivenRound;
let asked: Invitation;
let owner: Client;

beforeEach(async () => {
  company = await makeCompany(`links-${++number}`);
  const { admin, peer1 } = company.member;
  round = await given.round({
    org: company.org,
    subjects: subjectsOf(company),
    wishes: [
      ...wishesOf(company, [GUEST]),
      { subject: admin.id, rater: GUEST, relationship: "other" },
      { subject: peer1.id, rater: GUEST, relationship: "other" },
    ],
  });
  asked = await current();
  owner = await clientFor(company.caller.owner);
});

const current = (subject = company.member.subject.id) => invitationOf(round, { subject, rater: GUEST });
const tokenFor = ({ id, linkEdition }: Invitation) => invitationToken({ invitationId: id, linkEdition });
const linkOf = ({ id }: { id: string }, { org, roundId } = round) =>
  `/orgs/${org.slug}/rounds/${roundId}/invitations/${id}/link`;
const answersOf = ({ id }: Invitation) => `/invitations/${id}/answers`;
const sent = { ...formOf(4), state: "sent" };

const jobs = () => database().$queryRaw<{ payload: object; key: string }[]>`
  select p.payload, j.key from graphile_worker.jobs j join graphile_worker._private_jobs p using (id)
  where j.key = ${`link/${asked.id}`}`;

describe("an outsider's link", () => {
  it("is dead at once when a new one is sent to the same address, and the new one opens the same form", async () => {
    const old = clientOf(tokenFor(asked));
    expect(await old("PUT", answersOf(asked), sent)).toMatchObject({ status: 200 });
    const before = await about(round, asked.subjectId);
    expect(await owner("POST", linkOf(asked))).toMatchObject({ status: 200, json: { round: round.roundId } });

    for (const [method, path, body] of [
      ["GET", `/invitations/${asked.id}`, undefined],
      ["PUT", answersOf(asked), { ...formOf(1), state: "sent" }],
      ["POST", `/invitations/${asked.id}/decline`, undefined],
    ] as const)
      expect(await old(method, path, body)).toMatchObject({ status: 401 });
    expect(await callerOfLink(tokenFor(asked))).toEqual({ kind: "nobody" });

    const renewed = await current();
    const form = await clientOf(tokenFor(renewed))("GET", `/invitations/${asked.id}`);
    expect(form).toMatchObject({
      status: 200,
      json: { state: "answered", draft: { skills: formOf(4).skills } },
    });
    const after = await about(round, asked.subjectId);
    const withoutLink = (rows: Invitation[]) => rows.map(({ linkEdition: _, ...row }) => row);
    expect(withoutLink(after)).toEqual(withoutLink(before));
    expect((await jobs()).map(({ payload }) => payload)).toEqual([
      { orgId: company.org.orgId, invitationId: asked.id },
    ]);
  });

  it("can be taken back without a new one, and given again later", async () => {
    expect(await owner("DELETE", linkOf(asked))).toMatchObject({ status: 200 });
    expect(await jobs()).toEqual([]);
    for (const invitation of [asked, await current()])
      expect(await clientOf(tokenFor(invitation))("GET", `/invitations/${asked.id}`)).toMatchObject({
        status: 401,
      });
    const waiting = await owner(
      "GET",
      `/orgs/${company.org.slug}/rounds/${round.roundId}/waiting?only=outside`,
    );
    expect(JSON.stringify(waiting.json)).toContain(`"invitation":"${asked.id}","subject"`);
    expect(JSON.stringify(waiting.json)).toContain('"isRevoked":true');
    expect(await owner("POST", linkOf(asked))).toMatchObject({ status: 200 });
    expect(await clientOf(tokenFor(await current()))("PUT", answersOf(asked), sent)).toMatchObject({
      status: 200,
    });
    expect(await clientOf(tokenFor(asked))("GET", `/invitations/${asked.id}`)).toMatchObject({ status: 401 });
  });

  it("is taken back alone: the same person's other links go on, and so do their answers", async () => {
    const other = await current(company.member.peer1.id);
    await owner("DELETE", linkOf(asked));
    expect(await clientOf(tokenFor(other))("PUT", answersOf(other), sent)).toMatchObject({ status: 200 });
  });

  it("taken back leaves a ballot sealed, which counts at the release", async () => {
    await clientOf(tokenFor(asked))("PUT", answersOf(asked), sent);
    const ballot = () => database().ballot.findMany({ where: { roundId: round.roundId } });
    const before = await ballot();
    await owner("DELETE", linkOf(asked));
    expect(await ballot()).toEqual(before);
    for (const rater of ["peer1", "peer2", "peer3"] as const)
      await given.answers(
        round,
        await invitationOf(round, { subject: asked.subjectId, rater: company.member[rater].id }),
        formOf(2),
      );
    await given.release(round);
    const subject = await clientFor(company.caller.subject);
    const path = `/orgs/${company.org.slug}/rounds/${round.roundId}/reports/${asked.subjectId}`;
    const { blocks } = (await subject("GET", path)).json as { blocks: { size: number }[] };
    expect(blocks.map(({ size }) => size)).toEqual([4]);
    // the rows are written anew at the release: what was taken back stays so
    expect(await clientOf(tokenFor(asked))("GET", `/invitations/${asked.id}`)).toMatchObject({ status: 401 });
    expect(await current()).toMatchObject({ linkRevoked: true });
    expect(await countOf(round)).toMatchObject({ ballots: 0, keys: 0 });
  });

  it("is not for somebody with an account, nor for a round that takes no answers", async () => {
    const member = await invitationOf(round, { subject: asked.subjectId, rater: company.member.peer1.id });
    for (const method of ["POST", "DELETE"])
      expect(await owner(method, linkOf(member))).toMatchObject({ status: 409, json: { code: "no_link" } });
    await clientOf(tokenFor(asked))("POST", `/invitations/${asked.id}/decline`);
    expect(await owner("POST", linkOf(asked))).toMatchObject({ status: 409, json: { code: "declined" } });
    const closesAt = daysFrom(new Date(), -1);
    await database().round.updateMany({ where: { id: round.roundId }, data: { closesAt } });
    expect(await owner("POST", linkOf(asked))).toMatchObject({
      status: 409,
      json: { code: "round_not_open" },
    });
  });

  it.each(["past its close", "closed", "released"] as const)(
    "opens nothing but its end once the round is %s, and can still be taken back",
    async (end) => {
      const outsider = clientOf(tokenFor(asked));
      expect(await outsider("PUT", answersOf(asked), sent)).toMatchObject({ status: 200 });
      const silent = await current(company.member.peer1.id);
      if (end === "released") await given.release(round);
      else {
        const data = end === "closed" ? { state: "closed" } : { closesAt: daysFrom(new Date(), -1) };
        await database().round.updateMany({ where: { id: round.roundId }, data });
      }
      const replies = [
        await outsider("GET", `/invitations/${asked.id}`),
        await outsider("PUT", answersOf(asked), { ...formOf(1), state: "sent" }),
        await outsider("PUT", answersOf(asked), { skills: { "no-such-skill": 1 }, state: "sent" }),
        await outsider("POST", `/invitations/${asked.id}/decline`),
      ];
      for (const reply of replies) {
        expect(reply).toMatchObject({ status: 409, json: { code: "round_closed" } });
        for (const told of [company.member.subject.name, "feedback", "threshold", "visibility"])
          expect(reply.text).not.toContain(told);
      }
      const endOf = async (invitation: Invitation) =>
        done(loadFormEnd, await callerOfLink(tokenFor(invitation)), { invitation: invitation.id });
      expect(await endOf(asked)).toEqual({
        id: asked.id,
        round: { name: expect.any(String) },
        state: "answered",
      });
      expect(await endOf(silent)).toMatchObject({ state: "invited" });
      expect(await owner("POST", linkOf(asked))).toMatchObject({
        status: 409,
        json: { code: "round_not_open" },
      });
      expect(await owner("DELETE", linkOf(asked))).toMatchObject({ status: 200 });
      expect(await callerOfLink(tokenFor(asked))).toEqual({ kind: "nobody" });
      expect(await outsider("GET", `/invitations/${asked.id}`)).toMatchObject({ status: 401 });
      // Who has an account reads their form as before.
      const { id } = await invitationOf(round, { subject: asked.subjectId, rater: company.member.peer1.id });
      expect(await (await clientFor(company.caller.peer1))("GET", `/invitations/${id}`)).toMatchObject({
        status: 200,
        json: { round: { isOpen: false } },
      });
    },
  );

  it("is taken back from a round that has opened alone", async () => {
    await database().round.updateMany({ where: { id: round.roundId }, data: { state: "draft" } });
    for (const method of ["POST", "DELETE"])
      expect(await owner(method, linkOf(asked))).toMatchObject({
        status: 409,
        json: { code: "round_not_open" },
      });
  });

  it("is an organiser's to take back, but none about that organiser: of those nothing is known", async () => {
    const admin = await clientFor(company.caller.admin);
    const own = await current(company.member.admin.id);
    const nowhere = await admin("POST", linkOf({ id: "00000000-0000-4000-8000-000000000000" }));
    for (const method of ["POST", "DELETE"]) {
      const refused = await admin(method, linkOf(own));
      expect({ ...refused, headers: [] }).toEqual({ ...nowhere, headers: [] });
      expect(refused.status).toBe(404);
      expect(await admin(method, linkOf(asked))).toMatchObject({ status: 200 });
    }
    expect(await current(company.member.admin.id)).toEqual(own);
    for (const key of ["subject", "manager", "lead", "peer1"] as const)
      expect(await (await clientFor(company.caller[key]))("POST", linkOf(asked))).toMatchObject({
        status: 404,
      });
    expect(await clientOf(tokenFor(own))("POST", linkOf(own))).toMatchObject({ status: 404 });
  });

  it("is in the audit log with its round, without who was asked about whom, and not for who might be meant", async () => {
    await owner("POST", linkOf(asked));
    await owner("DELETE", linkOf(asked));
    const admin = await clientFor(company.caller.admin);
    await admin("POST", linkOf(asked));
    const entries = async (send: Client) =>
      (
        (await send("GET", `/orgs/${company.org.slug}/audit`)).json.items as {
          action: string;
          actor: string;
        }[]
      ).filter(({ action }) => action.includes("-link"));
    const all = await entries(owner);
    expect(all.map(({ action }) => action).sort()).toEqual([
      "invitation.renew-link",
      "invitation.renew-link",
      "invitation.revoke-link",
    ]);
    for (const trace of [asked.id, GUEST, asked.subjectId, company.member.subject.name])
      expect(JSON.stringify(all)).not.toContain(trace);
    expect((await entries(admin)).map(({ actor }) => actor)).toEqual([company.member.admin.email]);
  });
});
