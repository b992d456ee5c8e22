import type { SystemScope } from "@/lib/access/scope";
import { query } from "./database";
import { JOB_PROCESS_LOCK } from "./jobs";
import { unwrapKey } from "./seal";

// What the operator's checkup asks. Of rounds it hears names and states, of mail how much waits: nothing about giving.

export type Server = { version: string; clock: Date; applied: string[] };

export const readServer = async (_scope: SystemScope): Promise<Server> => {
  const [server] = await query<{ version: string; milliseconds: number }>`
    select current_setting('server_version') as version,
           (extract(epoch from clock_timestamp()) * 1000)::float8 as milliseconds`;
  const [known] = await query<{ isThere: boolean }>`
    select to_regclass('public._prisma_migrations') is not null as "isThere"`;
  const applied = known?.isThere
    ? await query<{ name: string }>`
        select migration_name as name from _prisma_migrations
        where finished_at is not null and rolled_back_at is null order by 1`
    : [];
  return {
    version: server?.version ?? "",
    clock: new Date(server?.milliseconds ?? 0),
    applied: applied.map(({ name }) => name),
  };
};

export type FailingJobs = { name: string; count: number; isGivenUp: boolean; why: string };
export type JobState = { isAlive: boolean; waiting: number; late: number; failing: FailingJobs[] };

/** Tried so often without success, a mail server that is away for a moment is no explanation any more. */
const TRIES = 3;

/** Whether a job process lives, and what of its work is late: due before a moment, and taken up by nobody. */
export const readJobs = async (
  _scope: SystemScope,
  { lateSince }: { lateSince: Date },
): Promise<JobState> => {
  const [counts] = await query<{ isAlive: boolean; waiting: number; late: number }>`
    select exists (
             select from pg_locks
             where locktype = 'advisory' and granted and objsubid = 1 and classid = 0
               and objid = ${JOB_PROCESS_LOCK}::int8::oid
               and database = (select oid from pg_database where datname = current_database())
           ) as "isAlive",
           (count(*) filter (where attempts < max_attempts))::int as waiting,
           (count(*) filter (where attempts < max_attempts and locked_at is null
                             and run_at < ${lateSince}::timestamptz))::int as late
    from graphile_worker.jobs`;
  const failing = await query<FailingJobs>`
    select task_identifier as name, count(*)::int as count, attempts >= max_attempts as "isGivenUp",
           coalesce(max(split_part(last_error, E'\n', 1)), '') as why
    from graphile_worker.jobs
    where last_error is not null and (attempts >= ${TRIES}::int or attempts >= max_attempts)
    group by 1, 3 order by 1, 3`;
  return { isAlive: false, waiting: 0, late: 0, ...counts, failing };
};

export type DueRound = { id: string; name: string; organisation: string };

/**
 * Rounds whose time has come and which are not released: open ones after their close, closed ones of which the release
 * takes longer than one may, or has failed.
 */
export const listOverdueRounds = async (
  _scope: SystemScope,
  { closedBefore, releasedBefore, dayBefore }: { closedBefore: Date; releasedBefore: Date; dayBefore: Date },
): Promise<DueRound[]> =>
  query<DueRound>`
    select r.id, r.name, o.name as organisation
    from "Round" r join "Organisation" o on o.id = r."orgId"
    where r.state = 'open' and r."closesAt" < ${closedBefore}::timestamp
       or r.state = 'closed' and (
            r."closesAt" < ${releasedBefore}::timestamp or r."closedOn" < ${dayBefore}::date
            or exists (select from graphile_worker.jobs j
                       where j.key = 'release/' || r.id::text and j.attempts > 0 and j.last_error is not null))
    order by r."closesAt", r.id`;

/** Rounds that are not released yet, and those of which this secret does not open the key. Opens no ballot. */
export const checkRoundKeys = async (
  _scope: SystemScope,
): Promise<{ rounds: number; locked: { name: string; organisation: string }[] }> => {
  const rows = await query<{
    orgId: string;
    roundId: string;
    wrapped: Uint8Array;
    name: string;
    organisation: string;
  }>`
    select k."orgId", k."roundId", k.wrapped, r.name, o.name as organisation
    from "RoundKey" k join "Round" r on r."orgId" = k."orgId" and r.id = k."roundId"
    join "Organisation" o on o.id = k."orgId" order by r.name, k."roundId"`;
  const isLocked = ({ orgId, roundId, wrapped }: (typeof rows)[number]): boolean => {
    try {
      unwrapKey({ orgId, roundId }, wrapped).fill(0);
      return false;
    } catch {
      return true;
    }
  };
  return { rounds: rows.length, locked: rows.filter(isLocked) };
};

/** True where the tables of the product and of its jobs are there to be asked. */
export const hasTables = async (_scope: SystemScope): Promise<boolean> => {
  const [found] = await query<{ isThere: boolean }>`
    select to_regclass('public."Round"') is not null
       and to_regclass('public."RoundKey"') is not null
       and to_regclass('graphile_worker.jobs') is not null as "isThere"`;
  return found?.isThere ?? false;
};
