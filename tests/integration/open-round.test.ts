import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { type GivenRound, given } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import { type Company, makeCompany, subjectsOf, wishesOf } from "./company";
import { undone } from "./two-companies";

let company: Company;
let round: GivenRound;
let owner: Client;

beforeAll(async () => {
  company = await makeCompany("open-round");
  round = await given.round({
    org: company.org,
    subjects: subjectsOf(company),
    wishes: wishesOf(company, ["guest@outside.test"]),
  });
  owner = await clientFor(company.caller.owner);
});

describe("an open round", () => {
  const patch = (body: object, send = owner) =>
    send("PATCH", `/orgs/${company.org.slug}/rounds/${round.roundId}`, body);

  it("has its close put off, and nothing else changed", async () => {
    const { closesAt } = await database().round.findFirstOrThrow({ where: { id: round.roundId } });
    const later = new Date(closesAt.getTime() + 86_400_000).toISOString();
    const refused: object[] = [
      { closesAt: new Date(closesAt.getTime() - 1000).toISOString() },
      { threshold: 3 },
      { threshold: 5 },
      { commentThreshold: 6 },
      { readers: "subject_and_manager" },
      { subjects: "everyone" },
      { subjects: [company.member.peer1.id] },
      { name: "Another" },
      { opensAt: null },
      { nomination: "organiser" },
      { closesAt: later, threshold: 3 },
      { closesAt: later, subjects: "everyone" },
    ];
    for (const body of refused)
      expect(await patch(body), JSON.stringify(body)).toMatchObject({
        status: 409,
        json: { code: "round_open" },
      });
    const peer = (await given.roster(round)).find(({ raterId }) => raterId === company.member.peer1.id)!;
    const invitations = `/orgs/${company.org.slug}/rounds/${round.roundId}/invitations`;
    const wish = { subject: company.member.peer1.id, rater: "new@outside.test", relationship: "other" };
    expect(await owner("POST", invitations, [wish])).toMatchObject({
      status: 409,
      json: { code: "roster_frozen" },
    });
    expect(await owner("DELETE", `${invitations}/${peer.id}`)).toMatchObject({ status: 409 });
    expect(await owner("POST", `${invitations}/propose`, {})).toMatchObject({ status: 409 });
    const answer = await undone(() => patch({ closesAt: later }));
    expect(answer).toMatchObject({ status: 200, json: { closesAt: later } });
  });
});
