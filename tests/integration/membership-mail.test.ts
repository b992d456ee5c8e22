import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { loadDirectory, loadPeopleDesk } from "@/lib/loaders/directory";
import { addMember, changeMember } from "@/lib/operations/members";
import { done, given } from "@/prisma/seed/given";
import { company, delivered, office, stageFor } from "./mail-stage";
import { undone } from "./two-companies";

// The mail that says to somebody that they are a member, and what becomes of it.

const WRONG = "nobody@guest.test";

let member: string;

stageFor("membership");
beforeAll(() => office.mailbox.refuse(WRONG));
beforeEach(async () => {
  member = (await done(addMember, company.caller.owner, { org: org(), email: WRONG, name: "Nora Newcomer" }))
    .id;
});

const org = () => company.org.slug;
const deskOf = async (caller: "owner" | "admin" = "owner") =>
  (await done(loadPeopleDesk, company.caller[caller], { org: org(), member })).undelivered;
const rowOf = async (caller: "owner" | "bystander") =>
  (await done(loadDirectory, company.caller[caller], { org: org(), search: "Nora", limit: 10 })).items[0];

describe("a mail about a membership that cannot arrive", () => {
  it("is shown to those who may change people, with what helps", async () => {
    expect(await deskOf()).toBeNull();
    expect(await rowOf("owner")).toMatchObject({ isUndelivered: false });
    expect(await delivered()).toEqual([]);
    const undelivered = await deskOf();
    expect(undelivered?.detail).toContain(WRONG);
    expect(undelivered?.mend).toContain("Correct the address");
    expect(await rowOf("owner")).toMatchObject({ isUndelivered: true });
    expect(await rowOf("bystander")).toMatchObject({ isUndelivered: false });
  });

  it("goes out anew to an address that is corrected, and is shown no more", async () => {
    await delivered();
    await done(changeMember, company.caller.owner, { org: org(), member, email: "nora@guest.test" });
    const mails = await delivered();
    expect(mails.map((mail) => mail.to)).toEqual([["nora@guest.test"]]);
    expect(mails[0]?.text).toContain("Nora Newcomer");
    expect(await deskOf()).toBeNull();
    expect(await rowOf("owner")).toMatchObject({ isUndelivered: false });
  });

  it("goes out anew to an address that nobody has signed in with, arrived or not, and not for another change", async () => {
    await done(changeMember, company.caller.owner, { org: org(), member, email: "first@guest.test" });
    await done(changeMember, company.caller.owner, { org: org(), member, email: "second@guest.test" });
    expect((await delivered()).flatMap((mail) => mail.to)).toEqual(["second@guest.test"]);
    await done(changeMember, company.caller.owner, { org: org(), member, title: "Navigator" });
    expect(await delivered()).toEqual([]);
    await done(changeMember, company.caller.owner, { org: org(), member, email: "first@guest.test" });
    expect((await delivered()).flatMap((mail) => mail.to)).toEqual(["first@guest.test"]);
  });

  it("is shown no more once they have signed in", async () => {
    await delivered();
    await database().user.update({ where: { email: WRONG }, data: { emailVerified: new Date() } });
    expect(await deskOf()).toBeNull();
    expect(await rowOf("owner")).toMatchObject({ isUndelivered: false });
    await database().user.update({ where: { email: WRONG }, data: { emailVerified: null } });
  });

  it("helps whoever is rated the same, whether they are asked about them or not", async () => {
    await delivered();
    const { admin, peer1 } = company.member;
    const world = (isAsked: boolean) =>
      undone(async () => {
        const { roundId } = await given.round({
          org: company.org,
          subjects: [admin.id],
          wishes: [peer1.id, ...(isAsked ? [member] : [])].map((rater) => ({
            subject: admin.id,
            rater,
            relationship: "peer" as const,
          })),
        });
        if (isAsked)
          await database().$executeRaw`
            update "SentMail" set state = 'sent' where "roundId" = ${roundId}::uuid and email = ${WRONG}`;
        return deskOf("admin");
      });
    const asked = await world(true);
    expect(asked).toEqual(await world(false));
    expect(asked?.mend).toContain("an organiser who is not rated at the moment");
  });
});
