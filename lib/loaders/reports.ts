import { z } from "zod";
import { reading } from "@/lib/access/call";
import { listReadableReports } from "@/lib/data/snapshots";
import { listReadableTeams } from "@/lib/data/team-snapshots";
import { isPermitted } from "@/lib/domain/policy";
import { ok } from "@/lib/errors";

const day = z.date().transform((date) => date.toISOString().slice(0, 10));

export const loadReports = reading({
  name: "me.reports",
  summary: "The released reports that I may read, the newest first",
  scope: "user",
  permission: "me.read",
  input: z.object({ orgId: z.uuid().optional() }),
  output: z.object({
    items: z.array(
      z.object({
        org: z.string(),
        round: z.object({ id: z.uuid(), name: z.string(), closedOn: day }),
        subject: z.object({ id: z.uuid(), name: z.string() }),
        isOwn: z.boolean(),
        /** because its subject shares it */
        isShared: z.boolean(),
      }),
    ),
    nextCursor: z.null(),
  }),
  rest: { method: "GET", path: "/me/reports" },
  run: async ({ scope }, { orgId }) => {
    const rows = await listReadableReports(scope, orgId ?? null);
    return ok({
      items: rows.map((row) => ({
        org: row.orgSlug,
        round: { id: row.roundId, name: row.roundName, closedOn: row.closedOn },
        subject: { id: row.memberId, name: row.subjectName },
        isOwn: row.isOwn,
        isShared: row.isShared,
      })),
      nextCursor: null,
    });
  },
});

export const loadTeamViews = reading({
  name: "balance.list",
  summary: "The released team views that I may read, the newest first",
  scope: "org",
  permission: "org.read",
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        round: z.object({ id: z.uuid(), name: z.string(), closedOn: day }),
        team: z.object({ id: z.uuid(), name: z.string() }),
        /** to me as one of the team, because a manager shows it */
        isShared: z.boolean(),
      }),
    ),
    nextCursor: z.null(),
  }),
  rest: { method: "GET", path: "/orgs/{org}/balances" },
  run: async ({ scope }) => {
    const isOrganiser = scope.role !== null && isPermitted([scope.role], "balance.read");
    const rows = await listReadableTeams(scope, isOrganiser);
    return ok({
      items: rows.map((row) => ({
        round: { id: row.roundId, name: row.roundName, closedOn: row.closedOn },
        team: { id: row.teamId, name: row.teamName },
        isShared: row.isShared,
      })),
      nextCursor: null,
    });
  },
});
