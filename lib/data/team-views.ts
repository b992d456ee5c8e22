import { randomUUID } from "node:crypto";
import type { Caller } from "@/lib/access/caller";
import type { SystemScope, TeamScope } from "@/lib/access/scope";
import { actorName, VIEWED } from "./audit";
import { database } from "./database";
import { eachTime } from "./making";
import { viewBatch } from "./view-batch";

type View = {
  id: string;
  orgId: string;
  at: string;
  actorId: string;
  actor: string;
  teamId: string;
  roundId: string;
};

const batch = viewBatch<View>("teams");

/** Remembers for the audit log that somebody looks at a team's page of a round: each time, in whatever form. */
export const collectTeamView = (scope: TeamScope, caller: Caller, now: Date): void => {
  const { orgId, teamId, roundId, memberId: actorId } = scope;
  const actor = actorName(caller);
  eachTime((moment) => {
    const id = randomUUID();
    batch.put(id, { id, orgId, at: moment.toISOString(), actorId, actor, teamId, roundId });
  }, now);
};

/** Writes the views that wait, each as an entry of the audit log; how many there were. */
export const writeTeamViews = async (_scope: SystemScope): Promise<number> =>
  batch.write((views) => {
    const all = (field: keyof View): string[] => views.map((view) => view[field]);
    // What was erased in the meantime has no log, and is in none; what was written before a broken answer is not written twice.
    return database().$executeRaw`
      insert into "AuditEntry" (id, "orgId", at, "actorId", actor, action, target, detail)
      select v.id, v.org, v.at at time zone 'UTC', v.member, v.actor, ${VIEWED}, v.team,
             jsonb_build_object('round', v.round)
      from unnest(${all("id")}::uuid[], ${all("orgId")}::uuid[], ${all("at")}::timestamptz[],
                  ${all("actorId")}::uuid[], ${all("actor")}::text[], ${all("teamId")}::text[],
                  ${all("roundId")}::text[]) as v (id, org, at, member, actor, team, round)
      join "Organisation" o on o.id = v.org
      join "Member" m on m."orgId" = v.org and m.id = v.member and m."userId" is not null
      on conflict do nothing`;
  });
