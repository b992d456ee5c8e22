import type { OrgScope, RoundScope, SystemScope } from "@/lib/access/scope";
import type { Nomination, Readers, RoundState } from "@/lib/domain/round";
import { progressOf } from "@/lib/schemas/round";
import { database, query } from "./database";
import { renewRosterEdition } from "./invitations";
import { type Page, pageOf } from "./page";

const shown = {
  id: true,
  name: true,
  state: true,
  opensAt: true,
  closesAt: true,
  threshold: true,
  commentThreshold: true,
  readers: true,
  nomination: true,
  nominateBy: true,
  nominateLeast: true,
  nominateMost: true,
  closedOn: true,
  reminders: true,
  releaseProgress: { select: { done: true } },
  _count: { select: { subjects: true } },
} as const;

type Row = {
  id: string;
  name: string;
  state: string;
  opensAt: Date | null;
  closesAt: Date;
  threshold: number;
  commentThreshold: number;
  readers: string;
  nomination: string;
  nominateBy: Date | null;
  nominateLeast: number;
  nominateMost: number;
  closedOn: Date | null;
  reminders: number[];
  releaseProgress: { done: number } | null;
  _count: { subjects: number };
};

export type Round = Omit<Row, "_count" | "releaseProgress" | "state" | "readers" | "nomination"> & {
  state: RoundState;
  readers: Readers;
  nomination: Nomination;
  subjectCount: number;
  /** how many subjects a release that is under way has been through */
  releasing: number;
};

const roundOf = ({ _count, releaseProgress, state, readers, nomination, ...row }: Row): Round => ({
  ...row,
  state: state as RoundState,
  readers: readers as Readers,
  nomination: nomination as Nomination,
  subjectCount: _count.subjects,
  releasing: releaseProgress?.done ?? 0,
});

export const listRounds = async (
  scope: OrgScope,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Page<Round>> => {
  const rows = await database().round.findMany({
    where: { orgId: scope.orgId },
    select: shown,
    orderBy: [{ closesAt: "desc" }, { id: "asc" }],
    take: limit + 1,
    ...(cursor ? { cursor: { orgId_id: { orgId: scope.orgId, id: cursor } }, skip: 1 } : {}),
  });
  return pageOf(rows.map(roundOf), limit);
};

/** One round with the ids of its subjects. */
export const findRound = async (
  scope: { orgId: string },
  id: string,
): Promise<Round & { subjects: string[] }> => {
  const row = await database().round.findUniqueOrThrow({
    where: { orgId_id: { orgId: scope.orgId, id } },
    select: { ...shown, subjects: { select: { memberId: true }, orderBy: { memberId: "asc" } } },
  });
  const { subjects, ...rest } = row;
  return { ...roundOf(rest), subjects: subjects.map(({ memberId }) => memberId) };
};

/** A round as the interface shows it. */
export const findRoundDetail = async (scope: { orgId: string }, id: string) => {
  const round = await findRound(scope, id);
  return { ...round, progress: progressOf(round) };
};

/** What the scope of a round does not hold already: how many get a report, and whether whoever asks is one of them. */
export const findRoundHead = async (
  scope: RoundScope,
): Promise<{ subjectCount: number; releasing: number; isSubject: boolean }> => {
  const [row] = await query<{ subjectCount: number; releasing: number; isSubject: boolean }>`
    select count(*)::int as "subjectCount", coalesce((
      select done from "ReleaseProgress"
      where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid), 0) as releasing, exists (
      select 1 from "RoundSubject" where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid
        and "memberId" = ${scope.memberId}::uuid) as "isSubject"
    from "RoundSubject" where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid`;
  return row ?? { subjectCount: 0, releasing: 0, isSubject: false };
};

export type RoundFields = {
  name: string;
  opensAt: Date | null;
  closesAt: Date;
  threshold: number;
  commentThreshold: number;
  readers: Readers;
  nomination: Nomination;
  reminders: number[];
  nominateBy: Date | null;
  nominateLeast: number;
  nominateMost: number;
};

export const createRound = async (
  scope: OrgScope,
  fields: RoundFields & { state: RoundState; frameworkId: string },
): Promise<string> =>
  (await database().round.create({ data: { orgId: scope.orgId, ...fields }, select: { id: true } })).id;

/** Only while the round is in the state that the change was judged in. */
export const changeRound = async (scope: RoundScope, change: Partial<RoundFields>): Promise<boolean> => {
  const { count } = await database().round.updateMany({
    where: { orgId: scope.orgId, id: scope.roundId, state: scope.round.state },
    data: change,
  });
  return count === 1;
};

/** Makes exactly these members the subjects; invitations about anybody else go with them. */
export const writeSubjects = async (
  scope: { orgId: string },
  roundId: string,
  memberIds: readonly string[] | "everyone",
): Promise<void> => {
  const ids = memberIds === "everyone" ? null : [...memberIds];
  await renewRosterEdition(scope, roundId);
  await database().$executeRaw`
    delete from "RoundSubject" where "orgId" = ${scope.orgId}::uuid and "roundId" = ${roundId}::uuid
      and not coalesce("memberId" = any(${ids}::uuid[]), true)`;
  await database().$executeRaw`
    insert into "RoundSubject" ("orgId", "roundId", "memberId")
    select "orgId", ${roundId}::uuid, id from "Member"
    where "orgId" = ${scope.orgId}::uuid and "leftOn" is null and coalesce(id = any(${ids}::uuid[]), true)
    on conflict do nothing`;
};

export type SubjectRow = {
  memberId: string;
  name: string;
  managerId: string | null;
  readerId: string | null;
};

/** The subjects who are still here. */
export const listSubjects = async (scope: RoundScope): Promise<SubjectRow[]> =>
  (
    await database().roundSubject.findMany({
      where: { orgId: scope.orgId, roundId: scope.roundId, member: { leftOn: null } },
      select: { memberId: true, readerId: true, member: { select: { name: true, managerId: true } } },
      orderBy: [{ member: { name: "asc" } }, { memberId: "asc" }],
    })
  ).map(({ member, ...row }) => ({ ...row, ...member }));

export type Neighbour = { memberId: string; name: string; round: string; why: "unreleased" | "too_close" };

/** Subjects who stand in another unreleased round, or whose last close is too near to the given day. */
export const listNeighbours = async (scope: RoundScope, after: Date): Promise<Neighbour[]> =>
  query<Neighbour>`
    select s."memberId", m.name, r.name as round,
           case when r.state = 'released' then 'too_close' else 'unreleased' end as why
    from "RoundSubject" s
    join "RoundSubject" o on o."orgId" = s."orgId" and o."memberId" = s."memberId" and o."roundId" <> s."roundId"
    join "Round" r on r."orgId" = o."orgId" and r.id = o."roundId"
    join "Member" m on m."orgId" = s."orgId" and m.id = s."memberId"
    where s."orgId" = ${scope.orgId}::uuid and s."roundId" = ${scope.roundId}::uuid
      and (r.state in ('open', 'closed') or (r.state = 'released' and r."closedOn" > ${after}::date))
    order by m.name limit 20`;

/** Moves the round on, once: false if it was not in the state that the move starts from. */
export const moveRound = async (
  scope: { orgId: string; roundId: string },
  from: readonly RoundState[],
  change: { state: RoundState; openedOn?: Date; closedOn?: Date },
  { dueBy }: { dueBy?: Date } = {},
): Promise<boolean> => {
  const { count } = await database().round.updateMany({
    where: {
      orgId: scope.orgId,
      id: scope.roundId,
      state: { in: [...from] },
      ...(dueBy ? { closesAt: { lte: dueBy } } : {}),
    },
    data: change,
  });
  return count === 1;
};

/**
 * Names for every subject who reads the report beside the subject: the line manager of that day, or nobody.
 * Not a manager who is asked among the anonymous: a rater never sees a figure with the own answer in it.
 */
export const freezeReaders = async (scope: RoundScope, readers: Readers): Promise<void> => {
  await database().$executeRaw`
    update "RoundSubject" s set "readerId" = case
      when ${readers} = 'subject_and_manager' and not exists (
        select 1 from "Invitation" i
        where i."orgId" = s."orgId" and i."roundId" = s."roundId" and i."subjectId" = s."memberId"
          and i."raterId" = m."managerId"
          and (i.relationship <> 'manager' or 1 < (
            select count(*) from "Invitation" x
            where x."orgId" = i."orgId" and x."roundId" = i."roundId" and x."subjectId" = i."subjectId"
              and x.relationship = 'manager')))
      then m."managerId" end
    from "Member" m
    where s."orgId" = ${scope.orgId}::uuid and s."roundId" = ${scope.roundId}::uuid
      and m."orgId" = s."orgId" and m.id = s."memberId"`;
};

/** Rounds whose time has come, and closed ones that wait for their release. */
export const listUnfinished = async (
  _scope: SystemScope,
  now: Date,
): Promise<{ orgId: string; roundId: string; state: RoundState }[]> =>
  (
    await database().round.findMany({
      where: { OR: [{ state: "open", closesAt: { lte: now } }, { state: "closed" }] },
      select: { orgId: true, id: true, state: true },
    })
  ).map(({ id, state, orgId }) => ({ orgId, roundId: id, state: state as RoundState }));

/** Open rounds whose raters may be reminded by themselves; the demo company writes to nobody. */
export const listReminding = async (
  _scope: SystemScope,
  now: Date,
): Promise<{ orgId: string; roundId: string }[]> =>
  (
    await database().round.findMany({
      where: {
        state: "open",
        closesAt: { gt: now },
        NOT: { reminders: { isEmpty: true } },
        org: { isDemo: false },
      },
      select: { orgId: true, id: true },
    })
  ).map(({ id, orgId }) => ({ orgId, roundId: id }));

/** Holds the round's row until the transaction ends, not from what only points at it, such as a mail; the day it closed if it is in that state, else null. */
export const lockRound = async (scope: RoundScope, state: RoundState): Promise<Date | null> => {
  const [row] = await query<{ closedOn: Date }>`
    select "closedOn" from "Round"
    where "orgId" = ${scope.orgId}::uuid and id = ${scope.roundId}::uuid and state = ${state} for no key update`;
  return row?.closedOn ?? null;
};
