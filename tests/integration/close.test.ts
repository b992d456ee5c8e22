import { describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { sweepRounds } from "@/lib/jobs/sweep";
import { releaseRound } from "@/lib/operations/release";
import { closeRound } from "@/lib/operations/rounds";
import { done, given } from "@/prisma/seed/given";
import { clientFor } from "./client";
import { answerAll, daysFrom, formOf, invitationOf } from "./company";
import { countOf, fresh, openRoundOf, placeOf, reportOf, scopeOf, stateOf } from "./round-state";

describe("a round whose time has come", () => {
  it("takes no answers although nobody has closed it, and the sweep releases it once", async () => {
    const company = await fresh();
    const now = new Date();
    const closesAt = daysFrom(now, -3);
    const round = await openRoundOf(company, { now: daysFrom(now, -20), closesAt });
    await answerAll(round, daysFrom(now, -10));
    const { id } = await invitationOf(round, {
      subject: company.member.subject.id,
      rater: company.member.peer1.id,
    });
    const late = await (await clientFor(company.caller.peer1))("PUT", `/invitations/${id}/answers`, {
      ...formOf(1),
      state: "sent",
    });
    expect(late).toMatchObject({ status: 409, json: { code: "round_closed" } });

    const released = await Promise.all([sweepRounds(now), sweepRounds(now), sweepRounds(now)]);
    expect(released.sort()).toEqual([0, 0, 1]);
    const { state, closedOn } = await stateOf(round);
    expect(state).toBe("released");
    expect(closedOn?.toISOString().slice(0, 10)).toBe(closesAt.toISOString().slice(0, 10));
    const { json } = await reportOf(round, company.caller.subject, company.member.subject.id);
    expect(json.round).toMatchObject({ closedOn: closesAt.toISOString().slice(0, 10) });
    expect(await sweepRounds(now)).toBe(0);
  });

  it("is left alone by the sweep a moment before", async () => {
    const company = await fresh();
    const now = new Date();
    const round = await openRoundOf(company, { closesAt: daysFrom(now, 2) });
    expect(await sweepRounds(new Date(daysFrom(now, 2).getTime() - 1))).toBe(0);
    expect((await stateOf(round)).state).toBe("open");
  });

  it("does not keep other rounds waiting when it cannot be released", async () => {
    const broken = await openRoundOf(await fresh());
    const good = await openRoundOf(await fresh());
    await answerAll(broken);
    await database().ballot.updateMany({
      where: { roundId: broken.roundId },
      data: { sealed: new Uint8Array(12_288) },
    });
    const later = daysFrom(new Date(), 20);
    await expect(sweepRounds(later)).rejects.toThrow("could not be released");
    expect((await stateOf(good)).state).toBe("released");
    expect((await stateOf(broken)).state).toBe("closed");
  });
});

describe("answers and a close at the same moment", () => {
  it("are either counted or refused, never lost", async () => {
    const company = await fresh();
    const round = await openRoundOf(company);
    const invitations = await given.roster(round);
    const outcomes = await Promise.all([
      ...invitations.map(async (invitation) => {
        const caller = await given.raterCaller(round.org, invitation);
        const send = await clientFor(caller);
        return (await send("PUT", `/invitations/${invitation.id}/answers`, { ...formOf(3), state: "sent" }))
          .status;
      }),
      done(closeRound, company.org.owner, placeOf(round)).then(() => 0),
    ]);
    const saved = outcomes.filter((status) => status === 200).length;
    expect(outcomes.filter((status) => status === 409).length).toBe(invitations.length - saved);
    expect(await countOf(round)).toMatchObject({ ballots: saved });
    const answered = (await given.roster(round)).filter(({ state }) => state === "answered");
    expect(answered).toHaveLength(saved);
    expect(await releaseRound(await scopeOf(round))).toBe(true);
  });
});
