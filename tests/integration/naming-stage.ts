import { beforeEach } from "vitest";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import type { NamedAs } from "@/lib/domain/naming";
import type { Nomination } from "@/lib/domain/round";
import { loadApprovals } from "@/lib/loaders/approvals";
import { loadOwnNaming } from "@/lib/loaders/naming";
import { loadNomination } from "@/lib/loaders/nomination";
import { approveNominations } from "@/lib/operations/approvals";
import { declineNaming } from "@/lib/operations/named";
import { saveNominations } from "@/lib/operations/nominations";
import { done, type GivenRound, given, type Wish } from "@/prisma/seed/given";
import { about, type Company, daysFrom, invitationOf, type Key, makeCompany } from "./company";
import { placeOf } from "./round-state";

export let company: Company;
let count = 0;

/** A new company before each test; `name` tells those of one file from those of another. */
export const stageFor = (name: string): void =>
  beforeEach(async () => {
    company = await makeCompany(`${name}-${++count}`);
  });

export const now = new Date();
export const idOf = (key: Key) => company.member[key].id;
export const callerOf = (key: Key | "owner") => company.caller[key];

/** A round about the subject and the admin, in which raters are being named. */
export const make = (nomination: Nomination, wishes: readonly Wish[] = []) =>
  given.round({
    org: company.org,
    subjects: [idOf("subject"), idOf("admin")],
    nomination,
    nominateBy: daysFrom(now, 5),
    isOpen: false,
    wishes,
  });

export const names = (keys: readonly Key[], relationship: NamedAs = "peer") =>
  keys.map((key) => ({ rater: idOf(key), relationship }));
export const FOUR = ["peer1", "peer2", "peer3", "peer4"] as const satisfies readonly Key[];

export const save = (round: GivenRound, keys: readonly Key[], who: Key = "subject", at = now) =>
  perform(saveNominations, callerOf(who), { ...placeOf(round), nominations: names(keys) }, at);
export const see = (round: GivenRound, who: Key = "subject", at = now) =>
  done(loadNomination, callerOf(who), placeOf(round), at);
export const home = (who: Key | "owner", at = now) =>
  done(loadOwnNaming, callerOf(who), { org: company.org.slug }, at);
export const lists = (round: GivenRound) => done(loadApprovals, callerOf("manager"), placeOf(round));
export const askedAbout = async (round: GivenRound, key: Key = "subject") =>
  (await about(round, idOf(key))).flatMap(({ raterId, raterEmail }) => raterId ?? raterEmail ?? []).sort();
export const decline = async (round: GivenRound, rater: Key, subject: Key = "subject") => {
  const { id } = await invitationOf(round, { subject: idOf(subject), rater: idOf(rater) });
  return perform(declineNaming, callerOf(rater), { invitation: id });
};
export const approve = async (round: GivenRound, change: { add?: Key[]; remove?: Key[] } = {}) => {
  const { items } = await lists(round);
  const list = items.find(({ subject }) => subject.id === idOf("subject"))!;
  const remove = await Promise.all(
    (change.remove ?? []).map(
      async (key) => (await invitationOf(round, { subject: idOf("subject"), rater: idOf(key) })).id,
    ),
  );
  const wish = { subject: idOf("subject"), seen: list.seen, add: names(change.add ?? []), remove };
  return perform(approveNominations, callerOf("manager"), { ...placeOf(round), approvals: [wish] });
};
export const jobs = (name: string) =>
  database().$queryRaw<{ key: string; isLater: boolean }[]>`
    select j.key, j.run_at > now() + interval '1 hour' as "isLater"
    from graphile_worker.jobs j where j.task_identifier = ${name} order by 1`;
