import { expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { reachesOutsiders } from "@/lib/env";
import { addInvitations } from "@/lib/operations/invitations";
import { openRound } from "@/lib/operations/launch";
import { renewLink } from "@/lib/operations/links";
import { saveNominations } from "@/lib/operations/nominations";
import { done, given, type Wish } from "@/prisma/seed/given";
import { invitationOf } from "./company";
import { callerOf, company, idOf, make, names, now, stageFor } from "./naming-stage";
import { placeOf, stateOf } from "./round-state";

// No mail server: nobody outside can be reached, and nobody is told that they were.

process.env.SMTP_URL = "";

const GUEST = "guest@outside.test";

stageFor("no-mail");

const guestAbout = (subject: "subject" | "admin"): Wish => ({
  subject: idOf(subject),
  rater: GUEST,
  relationship: "other",
});
const draft = () =>
  given.round({ org: company.org, subjects: [idOf("subject"), idOf("admin")], isOpen: false });
const invite = (round: Awaited<ReturnType<typeof draft>>, invitations: readonly Wish[]) =>
  done(addInvitations, callerOf("owner"), { ...placeOf(round), invitations });

it("is what these tests are about", () => {
  expect(reachesOutsiders()).toBe(false);
});

it("a round with somebody from outside does not open, and stays as it was", async () => {
  const round = await draft();
  await invite(round, [guestAbout("subject")]);
  const refused = await perform(openRound, callerOf("owner"), placeOf(round));
  expect(refused).toMatchObject({ kind: "conflict", code: "needs_smtp" });
  expect(await stateOf(round)).toMatchObject({ state: "draft" });
  // About oneself nothing is said, not that somebody from outside is asked either.
  expect(await perform(openRound, callerOf("admin"), placeOf(round))).toMatchObject({ code: "needs_smtp" });
});

it("a round opens in which nobody from outside is asked, as far as whoever opens it may know", async () => {
  const round = await draft();
  await invite(round, [
    guestAbout("admin"),
    { subject: idOf("subject"), rater: idOf("peer1"), relationship: "peer" },
  ]);
  expect(await perform(openRound, callerOf("owner"), placeOf(round))).toMatchObject({ code: "needs_smtp" });
  expect(await perform(openRound, callerOf("admin"), placeOf(round))).toMatchObject({ ok: true });
});

it("no link is replaced by one that cannot be sent", async () => {
  const round = await draft();
  await invite(round, [guestAbout("subject")]);
  await database().round.updateMany({ where: { id: round.roundId }, data: { state: "open" } });
  const asked = () => invitationOf(round, { subject: idOf("subject"), rater: GUEST });
  const before = await asked();
  const refused = await perform(renewLink, callerOf("owner"), { ...placeOf(round), invitation: before.id });
  expect(refused).toMatchObject({ kind: "conflict", code: "needs_smtp" });
  expect(await asked()).toEqual(before);
});

it("nobody from outside is named as a rater, and a colleague is", async () => {
  const round = await make("subject");
  const save = (nominations: { rater: string; relationship: string }[]) =>
    perform(saveNominations, callerOf("subject"), { ...placeOf(round), nominations }, now);
  const colleagues = names(["peer1", "peer2", "peer3", "peer4"]);
  expect(await save([...colleagues, { rater: GUEST, relationship: "other" }])).toMatchObject({
    kind: "invalid",
    errors: [{ path: "nominations.4.rater", message: expect.stringContaining("not set up here") }],
  });
  expect(await save(colleagues)).toMatchObject({ ok: true });
});
