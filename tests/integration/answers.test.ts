import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { invitationToken } from "@/lib/access/token";
import { database } from "@/lib/data/database";
import type { Invitation } from "@/lib/data/invitations";
import { formOutput } from "@/lib/schemas/form";
import { type GivenRound, given } from "@/prisma/seed/given";
import { type Client, clientFor, clientOf } from "./client";
import { allSkills, type Company, formOf, invitationOf, makeCompany, subjectsOf, wishesOf } from "./company";
import { expectProblem } from "./problem";

const VISITOR = "visitor@guest.test";

let company: Company;
let round: GivenRound;
let invitation: Invitation;
let peer: Client;

const asked = (rater: string, subject = company.member.subject.id) => invitationOf(round, { subject, rater });

beforeAll(async () => {
  company = await makeCompany("answers");
  round = await given.round({
    org: company.org,
    subjects: subjectsOf(company),
    wishes: wishesOf(company, [VISITOR, "other@guest.test"]),
  });
  invitation = await asked(company.member.peer1.id);
  peer = await clientFor(company.caller.peer1);
});

const pathOf = ({ id }: { id: string }) => `/invitations/${id}/answers`;
const put = (body: unknown, send = peer) => send("PUT", pathOf(invitation), body);
const draftOf = async (send = peer, of = invitation) =>
  (await send("GET", `/invitations/${of.id}`)).json.draft as Record<string, unknown> | null;

describe("the form", () => {
  it("is what its schema says, no more and no less", async () => {
    for (const state of ["draft", "sent"] as const) {
      await put({ ...formOf(4, "words"), state });
      const { json } = await peer("GET", `/invitations/${invitation.id}`);
      expect(formOutput.parse(json)).toEqual(json);
    }
  });
});

describe("answers that are right", () => {
  it("are kept whole, and sending them again changes nothing", async () => {
    const body = {
      skills: { ...allSkills(4), delegation: "not_observed" },
      dimensions: { focus: -3, goal: 3, style: "not_observed" },
      comments: {
        skills: { delegation: "seldom seen" },
        keep: "the calm",
        differently: "  say it earlier  ",
      },
    };
    for (const state of ["draft", "sent", "sent"] as const) {
      const reply = await put({ ...body, state });
      expect(reply).toMatchObject({ status: 200, json: { state, edition: expect.any(String) } });
      expect(reply.headers.get("cache-control")).toContain("no-store");
      expect(await draftOf()).toMatchObject({
        ...body,
        comments: { ...body.comments, differently: "say it earlier" },
        state,
        edition: reply.json.edition,
      });
    }
    expect((await asked(company.member.peer1.id)).state).toBe("answered");
  });

  it("replace what was there: what is left out is unanswered", async () => {
    await put({ ...formOf(4, "words"), state: "sent" });
    await put({ skills: { feedback: 2 }, state: "sent" });
    expect(await draftOf()).toMatchObject({ skills: { feedback: 2 }, dimensions: {}, comments: {} });
  });

  it("can be taken back to a draft, declined, and given after all, until the close", async () => {
    const stateNow = async () => (await asked(company.member.peer1.id)).state;
    await put({ ...formOf(3), state: "sent" });
    await put({ ...formOf(3), state: "draft" });
    expect(await stateNow()).toBe("invited");
    expect(await peer("POST", `/invitations/${invitation.id}/decline`)).toMatchObject({
      status: 200,
      json: { state: "declined" },
    });
    expect([await stateNow(), await draftOf()]).toEqual(["declined", null]);
    await put({ ...formOf(3), state: "sent" });
    expect(await stateNow()).toBe("answered");
  });

  it("are sealed in one size whatever they say, in a row without time or name", async () => {
    const sizes = new Set<number>();
    for (const remark of ["a", "b".repeat(1_990), "€".repeat(1_500)]) {
      await put({ ...formOf(3, remark), state: "sent" });
      const rows = await database().ballot.findMany({ where: { roundId: round.roundId } });
      for (const { sealed } of rows) sizes.add(sealed.length);
    }
    expect(sizes.size).toBe(1);
  });
});

describe("answers that are wrong are refused whole", () => {
  let kept: Record<string, unknown> | null;

  beforeEach(async () => {
    await put({ ...formOf(4, "kept"), state: "draft" });
    kept = await draftOf();
  });

  const cases: [string, unknown][] = [
    ["a rating of 0", { skills: { feedback: 0 } }],
    ["a rating of 6", { skills: { feedback: 6 } }],
    ["a rating of 999", { skills: { feedback: 999 } }],
    ["a rating of 3.5", { skills: { feedback: 3.5 } }],
    ["a negative rating", { skills: { feedback: -1 } }],
    ["a rating in a string", { skills: { feedback: "3" } }],
    ["a rating of true", { skills: { feedback: true } }],
    ["no rating", { skills: { feedback: null } }],
    ["a rating in a list", { skills: { feedback: [3] } }],
    ["an unknown word", { skills: { feedback: "unknown" } }],
    ["an unknown skill", { skills: { singing: 3 } }],
    ["a skill named __proto__", JSON.parse('{"skills":{"__proto__":3,"constructor":3}}')],
    ["a dimension of 4", { dimensions: { focus: 4 } }],
    ["a dimension of -4", { dimensions: { focus: -4 } }],
    ["an unknown dimension", { dimensions: { mood: 1 } }],
    ["a comment on an unknown skill", { comments: { skills: { singing: "la" } } }],
    ["a comment that is a number", { comments: { keep: 3 } }],
    ["a comment that is too long", { comments: { keep: "x".repeat(2_001) } }],
    [
      "comments that are too long together",
      {
        comments: {
          skills: Object.fromEntries(Object.keys(allSkills(1)).map((key) => [key, "x".repeat(2_000)])),
        },
      },
    ],
    ["skills in a list", { skills: [3, 4] }],
    ["skills in a string", { skills: "5" }],
    ["somebody else's reflection", { reflection: { tasksOrVision: "mine" } }],
    ["an unknown state", { state: "maybe" }],
    ["no state", { state: undefined }],
    ["an edition that is none", { edition: "first" }],
  ];

  it.each(cases)("%s", async (_name, wrong) => {
    const reply = await put({ skills: { communication: 5 }, state: "sent", ...(wrong as object) });
    expectProblem(reply, 422);
    const errors = reply.json.errors as { path: string; message: string }[];
    expect(errors.length).toBeGreaterThan(0);
    for (const { path, message } of errors)
      expect([typeof path, message.length > 3]).toEqual(["string", true]);
    expect(await draftOf()).toEqual(kept);
  });

  it("and sending nothing at all is refused, but not keeping an empty draft", async () => {
    expectProblem(await put({ comments: { keep: "only words" }, state: "sent" }), 422);
    expect(await draftOf()).toEqual(kept);
    expect(await put({ state: "draft" })).toMatchObject({ status: 200 });
  });

  it("when they cannot be read", async () => {
    const send = (raw: BodyInit, headers = {}) =>
      peer("PUT", pathOf(invitation), undefined, { raw, headers });
    for (const raw of [
      "{",
      "nonsense",
      '"text"',
      "null",
      "[]",
      "7",
      new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
    ])
      expectProblem(await send(raw), 400);
    expect(await draftOf()).toEqual(kept);
  });

  it("when they are too large, whatever their header says", async () => {
    const raw = JSON.stringify({ comments: { keep: "x".repeat(10_000_000) }, state: "sent" });
    const headers = { "Content-Type": "application/json" };
    expectProblem(await peer("PUT", pathOf(invitation), undefined, { raw, headers }), 413);
    const honest = { ...headers, "Content-Length": String(raw.length) };
    expectProblem(await peer("PUT", pathOf(invitation), undefined, { raw, headers: honest }), 413);
    const lying = { ...headers, "Content-Length": "20" };
    expectProblem(await peer("PUT", pathOf(invitation), undefined, { raw, headers: lying }), 413);
    expect(await draftOf()).toEqual(kept);
  });
});

describe("two tabs", () => {
  it("do not overwrite each other", async () => {
    const first = await put({ skills: { feedback: 1 }, state: "draft" });
    const edition = first.json.edition;
    const second = await put({ skills: { feedback: 2 }, state: "sent", edition });
    expect(second.status).toBe(200);
    const late = await put({ skills: { feedback: 3 }, state: "sent", edition });
    expectProblem(late, 409);
    expect(late.json.code).toBe("changed_elsewhere");
    expectProblem(await put({ skills: { feedback: 3 }, state: "sent", edition: null }), 409);
    expect(await draftOf()).toMatchObject({ skills: { feedback: 2 }, state: "sent" });
    expect((await asked(company.member.peer1.id)).state).toBe("answered");
  });

  it("do not take back a decline, which only answering anew does", async () => {
    const { json } = await put({ skills: { feedback: 1 }, state: "sent" });
    await peer("POST", `/invitations/${invitation.id}/decline`);
    const late = await put({ skills: { feedback: 2 }, state: "sent", edition: json.edition });
    expectProblem(late, 409);
    expect(late.json.code).toBe("changed_elsewhere");
    expect(await draftOf()).toBeNull();
    expect((await asked(company.member.peer1.id)).state).toBe("declined");
    expect(await put({ skills: { feedback: 2 }, state: "draft", edition: null })).toMatchObject({
      status: 200,
    });
  });

  it("that save at the same moment keep one of both, and one is told", async () => {
    const { json } = await put({ skills: { feedback: 1 }, state: "draft" });
    const saves = await Promise.all(
      [2, 3, 4, 5].map((rating) =>
        put({ skills: { feedback: rating }, state: "sent", edition: json.edition }),
      ),
    );
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const winner = [2, 3, 4, 5][saves.findIndex(({ status }) => status === 200)];
    expect(await draftOf()).toMatchObject({ skills: { feedback: winner } });
  });
});

describe("whose answers", () => {
  it("are for the asked alone: for anybody else there is no such form", async () => {
    for (const key of ["owner", "admin", "subject", "manager", "peer2", "bystander"] as const) {
      const send = await clientFor(company.caller[key]);
      expectProblem(await send("GET", `/invitations/${invitation.id}`), 404);
      expectProblem(await put({ ...formOf(1), state: "sent" }, send), 404);
      expectProblem(await send("POST", `/invitations/${invitation.id}/decline`), 404);
    }
    expectProblem(await put({ ...formOf(1), state: "sent" }, clientOf(null)), 401);
    expectProblem(await put({ ...formOf(1), state: "sent" }, clientOf("bh_unknown")), 401);
  });

  it("by an outsider's token, are those of that one invitation", async () => {
    const own = await asked(VISITOR);
    const other = await asked("other@guest.test");
    const visitor = clientOf(invitationToken({ invitationId: own.id, linkEdition: null }));
    expect(await visitor("PUT", pathOf(own), { ...formOf(5), state: "sent" })).toMatchObject({ status: 200 });
    expect(await draftOf(visitor, own)).toMatchObject({ state: "sent" });
    for (const { id } of [other, invitation]) {
      expectProblem(await visitor("GET", `/invitations/${id}`), 404);
      expectProblem(await visitor("PUT", pathOf({ id }), { ...formOf(5), state: "sent" }), 404);
    }
    for (const path of ["/me", "/me/invitations", `/orgs/${company.org.slug}/members`])
      expectProblem(await visitor("GET", path), 404);
    const token = invitationToken({ invitationId: own.id, linkEdition: null });
    const forged = `${token.slice(0, -2)}${token.endsWith("AA") ? "BB" : "AA"}`;
    expectProblem(await clientOf(forged)("GET", `/invitations/${own.id}`), 401);
    const ofMember = clientOf(invitationToken({ invitationId: invitation.id, linkEdition: null }));
    expectProblem(await ofMember("GET", `/invitations/${invitation.id}`), 401);
  });

  it("are never shown by a token that the operator made, nor by one made with it", async () => {
    await put({ ...formOf(2), state: "draft" });
    const operator = await clientFor(company.caller.peer1, "operator");
    expect(await operator("GET", `/invitations/${invitation.id}`)).toMatchObject({
      status: 200,
      json: { draft: null },
    });
    const made = await operator("POST", "/me/tokens", { name: "another" });
    expect(await draftOf(clientOf(String(made.json.token)))).toBeNull();
    expect(await draftOf()).not.toBeNull();
  });
});
