import { describe, expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { approveNominations } from "@/lib/operations/approvals";
import { openRound } from "@/lib/operations/launch";
import { changeMember as changeLine } from "@/lib/operations/members";
import { done } from "@/prisma/seed/given";
import { about, type Key } from "./company";
import {
  approve,
  askedAbout,
  callerOf,
  company,
  FOUR,
  idOf,
  jobs,
  lists,
  make,
  names,
  save,
  see,
  stageFor,
} from "./naming-stage";
import { placeOf } from "./round-state";

stageFor("approval");

describe("a manager", () => {
  it("sees the lists of the own people, changes them and settles them, which the subject cannot see", async () => {
    const round = await make("manager_approves");
    await save(round, FOUR);
    const before = await see(round);
    expect((await lists(round)).items[0]).toMatchObject({ hasNamed: true, isApproved: false });
    expect(await approve(round, { add: ["peer5"], remove: ["peer1"] })).toMatchObject({ ok: true });
    const asked = await askedAbout(round);
    expect(asked).toContain(idOf("peer5"));
    expect(asked).not.toContain(idOf("peer1"));
    const after = await see(round);
    expect(after.items).toEqual(before.items);
    expect(after).toMatchObject({ isApproved: true, takesNames: false, wanted: 0 });
    expect(await save(round, ["peer5", ...FOUR])).toMatchObject({ code: "list_approved" });
  });

  it("names somebody as something else, which neither takes a person out nor meets a wish for another", async () => {
    const round = await make("manager_approves");
    await save(round, FOUR);
    const [list] = (await lists(round)).items;
    const rater = list!.raters.find(({ raterId }) => raterId === idOf("peer1"))!;
    await database().nomination.updateMany({
      where: { roundId: round.roundId, raterId: idOf("peer2") },
      data: { asks: "manager" },
    });
    const settled = await perform(approveNominations, callerOf("manager"), {
      ...placeOf(round),
      approvals: [
        {
          subject: idOf("subject"),
          seen: list!.seen,
          remove: [rater.id],
          add: [{ rater: rater.email, relationship: "other" }],
        },
      ],
    });
    expect(settled).toMatchObject({ ok: true });
    const [after] = (await lists(round)).items;
    expect(after).toMatchObject({ isApproved: true, wanted: 1 });
    const asOf = (who: Key) => after!.raters.find(({ raterId }) => raterId === idOf(who))?.relationship;
    expect([asOf("peer1"), asOf("peer2")]).toEqual(["other", "peer"]);
    const fates = await database().nomination.findMany({
      where: { roundId: round.roundId, raterId: idOf("peer1") },
      select: { fate: true },
    });
    expect(fates).toEqual([{ fate: "asked" }]);
  });

  it("cannot settle a list on which nobody stands, which would end the naming of it", async () => {
    const round = await make("manager_approves");
    expect(await approve(round)).toMatchObject({ kind: "conflict", code: "list_empty" });
    await save(round, FOUR);
    const everybody: Key[] = ["peer1", "peer2", "peer3", "peer4"];
    expect(await approve(round, { remove: everybody })).toMatchObject({ code: "list_empty" });
    expect((await lists(round)).items[0]).toMatchObject({ isApproved: false });
    expect(await see(round)).toMatchObject({ takesNames: true });
  });

  it("approves what was seen, or nothing", async () => {
    const round = await make("manager_approves");
    await save(round, FOUR);
    const { items } = await lists(round);
    const seen = items.map(({ subject, seen: hash }) => ({ subject: subject.id, seen: hash }));
    await save(round, ["peer5", ...FOUR]);
    const attempt = (approvals: object[]) =>
      perform(approveNominations, callerOf("manager"), { ...placeOf(round), approvals });
    expect(await attempt(seen)).toMatchObject({ code: "list_changed" });
    expect(await attempt([{ subject: idOf("admin"), seen: "x" }])).toMatchObject({ kind: "not_found" });
    expect((await lists(round)).items[0]).toMatchObject({ isApproved: false });
    const fresh = (await lists(round)).items[0]!.seen;
    const other = await about(round, idOf("admin"));
    const foreign = { subject: idOf("subject"), seen: fresh, remove: [other[0]!.id] };
    expect(await attempt([foreign])).toMatchObject({ kind: "not_found" });
    const wrong = { subject: idOf("subject"), seen: fresh, add: names(["subject"]) };
    expect(await attempt([wrong])).toMatchObject({ kind: "invalid" });
    await done(openRound, callerOf("owner"), placeOf(round));
    expect(await attempt([{ subject: idOf("subject"), seen: fresh }])).toMatchObject({ code: "naming_over" });
  });

  it("gets one mail when every list is there, and otherwise a day later", async () => {
    const { org, member } = company;
    await done(changeLine, callerOf("owner"), {
      org: org.slug,
      member: member.admin.id,
      managerEmail: member.manager.email,
    });
    const round = await make("manager_approves");
    const mine = async () =>
      (await jobs("send-approval-request")).filter(({ key }) => key.includes(round.roundId));
    await save(round, FOUR);
    expect(await mine()).toEqual([{ key: `approval/${round.roundId}/${idOf("manager")}`, isLater: true }]);
    await save(round, FOUR, "admin");
    expect(await mine()).toEqual([{ key: `approval/${round.roundId}/${idOf("manager")}`, isLater: false }]);
  });
});
