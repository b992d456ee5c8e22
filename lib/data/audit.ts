import type { AuditNote, ScopeKind, Scopes } from "@/lib/access/call";
import type { Caller } from "@/lib/access/caller";
import type { OrgScope } from "@/lib/access/scope";
import { database } from "./database";
import { type Page, pageOf } from "./page";

/** Who did it, in a word that outlives the account. */
export const actorName = (caller: Caller): string => (caller.kind === "user" ? caller.email : caller.kind);

export const recordAudit = async (
  caller: Caller,
  scope: Scopes[ScopeKind],
  action: string,
  note: AuditNote,
  now: Date,
): Promise<void> => {
  const orgId = "orgId" in scope ? scope.orgId : note.orgId;
  if (!orgId) return;
  const actorId = "memberId" in scope ? scope.memberId : null;
  await database().auditEntry.create({
    data: {
      orgId,
      at: now,
      actorId,
      actor: actorName(caller),
      action,
      target: note.target ?? null,
      detail: note.detail ?? {},
    },
  });
};

/** What is done to the link of somebody from outside. */
export const LINK_ACTIONS = { renew: "invitation.renew-link", revoke: "invitation.revoke-link" } as const;

/**
 * Rounds in which whoever asks is a subject: that others did something to a link there could tell that somebody
 * from outside is asked about them.
 */
const listOwnRounds = async (scope: OrgScope): Promise<string[]> => {
  if (!scope.memberId) return [];
  const where = { orgId: scope.orgId, memberId: scope.memberId };
  const rows = await database().roundSubject.findMany({ where, select: { roundId: true } });
  return rows.map(({ roundId }) => roundId);
};

/** What the log says of a look at a team's page. */
export const VIEWED = "balance.show";

/** What is done by looking: so often that it would hide what was changed. */
const ONLY = { changes: { action: { not: VIEWED } }, views: { action: VIEWED } } as const;

/** The newest first, of both kinds or of one; `cursor` is the id of the last entry of the page before. */
export const listAudit = async (
  scope: OrgScope,
  { cursor, limit, only }: { cursor?: string; limit: number; only?: keyof typeof ONLY },
) => {
  const rows = await database().auditEntry.findMany({
    where: {
      orgId: scope.orgId,
      ...(only ? ONLY[only] : {}),
      NOT: {
        action: { in: Object.values(LINK_ACTIONS) },
        target: { in: await listOwnRounds(scope) },
        OR: [{ actorId: null }, { actorId: { not: scope.memberId } }],
      },
    },
    orderBy: [{ at: "desc" }, { id: "asc" }],
    take: limit + 1,
    ...(cursor ? { cursor: { orgId_id: { orgId: scope.orgId, id: cursor } }, skip: 1 } : {}),
  });
  return pageOf(rows, limit) satisfies Page<(typeof rows)[number]>;
};
