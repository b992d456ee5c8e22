import { type Caller, SYSTEM } from "@/lib/access/caller";
import { systemRoundScope } from "@/lib/access/gate";
import type { RoundScope } from "@/lib/access/scope";
import { database } from "@/lib/data/database";
import { type GivenRound, given } from "@/prisma/seed/given";
import { clientFor } from "./client";
import { type Company, makeCompany, subjectsOf, wishesOf } from "./company";

export const scopeOf = async ({ org, roundId }: GivenRound): Promise<RoundScope> =>
  (await systemRoundScope(SYSTEM, { orgId: org.orgId, roundId }))!;

export const placeOf = ({ org, roundId }: GivenRound) => ({ org: org.slug, round: roundId });

export const countOf = async ({ org, roundId }: GivenRound) => {
  const where = { orgId: org.orgId, roundId };
  return {
    keys: await database().roundKey.count({ where }),
    ballots: await database().ballot.count({ where }),
    snapshots: await database().snapshot.count({ where }),
  };
};

export const stateOf = async ({ org, roundId }: GivenRound) =>
  database().round.findUniqueOrThrow({
    where: { orgId_id: { orgId: org.orgId, id: roundId } },
    select: { state: true, closedOn: true },
  });

export const reportOf = async (round: GivenRound, caller: Caller, memberId: string) => {
  const get = await clientFor(caller);
  return get("GET", `/orgs/${round.org.slug}/rounds/${round.roundId}/reports/${memberId}`);
};

/** A round with everybody on its roster, as the subject and the manager will read it. */
export const openRoundOf = (company: Company, fields: Partial<Parameters<typeof given.round>[0]> = {}) =>
  given.round({
    org: company.org,
    readers: "subject_and_manager",
    subjects: subjectsOf(company),
    wishes: wishesOf(company),
    ...fields,
  });

let number = 0;
export const fresh = () => makeCompany(`release-${++number}`);
