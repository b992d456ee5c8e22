import { beforeAll, expect, it, vi } from "vitest";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { enterDemo } from "@/lib/doors/sign-in-action";
import { isDemoOffered } from "@/lib/env";
import { loadDemo } from "@/lib/loaders/installation";
import { addInvitations } from "@/lib/operations/invitations";
import { addMember, changeMember } from "@/lib/operations/members";
import { saveNominations } from "@/lib/operations/nominations";
import { given } from "@/prisma/seed/given";
import { type Company, daysFrom, makeCompany } from "./company";

// What the demo company takes from nobody, and that it is offered only where the operator says so.

process.env.EMBEDDED = "";
process.env.DEMO = "";

let company: Company;

beforeAll(async () => {
  company = await makeCompany("demo-refusals");
  await database().organisation.update({ where: { id: company.org.orgId }, data: { isDemo: true } });
});

const org = () => company.org.slug;
const REAL = "somebody@outside.test";
const MADE_UP = "somebody@outside.example";
const refusal = (path: string) => ({
  kind: "invalid",
  errors: [{ path, message: expect.stringContaining("made-up addresses only") }],
});

it("is not offered where nobody has asked for it, and no door opens", async () => {
  expect(isDemoOffered()).toBe(false);
  expect(await loadDemo()).toBeNull();
  const sessions = await database().session.count();
  for (const part of ["member", "manager", "organiser"]) {
    const form = new FormData();
    form.set("part", part);
    // Next's redirect is thrown: to the landing page, and nowhere inside.
    await expect(enterDemo(form)).rejects.toMatchObject({
      digest: expect.stringMatching(/^NEXT_REDIRECT;\w+;\/;/),
    });
  }
  expect(await database().session.count()).toBe(sessions);
});

it.each(["EMBEDDED", "DEMO"])("is offered with %s", async (name) => {
  process.env[name] = "1";
  vi.resetModules();
  const installation = await import("@/lib/loaders/installation");
  expect(await installation.loadDemo()).toMatchObject({ slug: org() });
  process.env[name] = "";
});

it("asks nobody at a real address", async () => {
  const { subject } = company.member;
  const round = await given.round({ org: company.org, subjects: [subject.id], isOpen: false });
  const ask = (rater: string) =>
    perform(addInvitations, company.caller.owner, {
      org: org(),
      round: round.roundId,
      invitations: [{ subject: subject.id, rater, relationship: "other" }],
    });
  expect(await ask(REAL)).toMatchObject(refusal("0.rater"));
  expect(await ask(MADE_UP)).toMatchObject({ ok: true });
});

it("makes nobody a member at a real address, nor gives one to a member", async () => {
  const { owner } = company.caller;
  const member = company.member.bystander.id;
  expect(await perform(addMember, owner, { org: org(), email: REAL, name: "Some Body" })).toMatchObject(
    refusal("email"),
  );
  expect(await perform(changeMember, owner, { org: org(), member, email: REAL })).toMatchObject(
    refusal("email"),
  );
  expect(await perform(changeMember, owner, { org: org(), member, email: MADE_UP })).toMatchObject({
    ok: true,
  });
  expect(await database().sentMail.count({ where: { orgId: company.org.orgId } })).toBe(0);
});

it("takes no real address among those whom somebody names", async () => {
  const now = new Date();
  const { subject, peer1, peer2, peer3 } = company.member;
  const round = await given.round({
    org: company.org,
    subjects: [subject.id],
    nomination: "subject",
    nominateBy: daysFrom(now, 5),
    isOpen: false,
  });
  const name = (rater: string) =>
    perform(saveNominations, company.caller.subject, {
      org: org(),
      round: round.roundId,
      nominations: [
        ...[peer1, peer2, peer3].map(({ id }) => ({ rater: id, relationship: "peer" })),
        { rater, relationship: "other" },
      ],
    });
  expect(await name(REAL)).toMatchObject(refusal("nominations.3.rater"));
  expect(await name(MADE_UP)).toMatchObject({ ok: true });
});
