import { beforeAll, expect, it } from "vitest";
import type { Invitation } from "@/lib/data/invitations";
import { loadOwed } from "@/lib/loaders/me";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { clientFor } from "./client";
import { type Company, formOf, invitationOf, makeCompany, subjectsOf, wishesOf } from "./company";

let company: Company;
let round: GivenRound;
let invitation: Invitation;

beforeAll(async () => {
  company = await makeCompany("owing");
  round = await given.round({
    org: company.org,
    subjects: subjectsOf(company),
    wishes: wishesOf(company),
  });
  const { subject, peer1 } = company.member;
  invitation = await invitationOf(round, { subject: subject.id, rater: peer1.id });
}, 120_000);

const owedBy = async (who: keyof Company["caller"]) => (await done(loadOwed, company.caller[who], {})).items;
const begun = async () => (await owedBy("peer1")).filter((item) => item.begun !== null);

it("tells a rater what is begun and how much of it is answered, until it is sent", async () => {
  expect(await begun()).toEqual([]);
  const answers = { skills: { feedback: 4, motivation: "not_observed" }, dimensions: { goal: 0 } } as const;
  await given.answers(round, invitation, { ...answers, comments: {} }, { state: "draft" });
  expect(await begun()).toMatchObject([{ id: invitation.id, questions: 23, begun: { answered: 3 } }]);
  expect((await begun())[0]?.org).toEqual({ slug: "owing", name: expect.any(String), timeZone: "UTC" });
  await given.answers(round, invitation, formOf(4), { state: "sent" });
  expect(await begun()).toEqual([]);
});

it("tells nobody else, and no token that an operator made", async () => {
  await given.answers(round, invitation, formOf(4), { state: "draft" });
  for (const who of ["subject", "peer2", "manager", "owner", "admin"] as const)
    expect((await owedBy(who)).filter((item) => item.begun !== null)).toEqual([]);
  const list = async (origin: "settings" | "operator") => {
    const client = await clientFor(company.caller.peer1, origin);
    const { json } = await client("GET", "/me/invitations");
    return (json.items as { begun: unknown }[]).filter((item) => item.begun !== null).length;
  };
  expect([await list("settings"), await list("operator")]).toEqual([1, 0]);
});
