import { z } from "zod";
import { reading } from "@/lib/access/call";
import { listAudit } from "@/lib/data/audit";
import { listAuditNames } from "@/lib/data/audit-names";
import { ok } from "@/lib/errors";
import { instantOutput, listOf, pageSchema } from "@/lib/schemas/fields";

const detail = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

export const auditEntryOutput = z.object({
  id: z.uuid(),
  at: instantOutput,
  actor: z.string(),
  action: z.string(),
  target: z.string().nullable(),
  detail,
  /** what the target is called, and the round that the entry names: null where that is not there any more */
  targetName: z.string().nullable(),
  roundName: z.string().nullable(),
});
export type AuditEntryOutput = z.output<typeof auditEntryOutput>;

const IS_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const loadAudit = reading({
  name: "audit.list",
  summary: "Who changed what and who looked at which team’s page, the newest first; both or only one of them",
  scope: "org",
  permission: "audit.read",
  input: pageSchema.extend({ only: z.enum(["changes", "views"]).optional() }),
  output: listOf(auditEntryOutput),
  rest: { method: "GET", path: "/orgs/{org}/audit" },
  run: async ({ scope }, page) => {
    const { items, nextCursor } = await listAudit(scope, page);
    const entries = items.map((entry) => {
      const known = detail.parse(entry.detail);
      return { ...entry, detail: known, round: typeof known.round === "string" ? known.round : null };
    });
    const names = await listAuditNames(scope, entries);
    return ok({
      items: entries.map(({ round, ...entry }) => {
        const { target } = entry;
        const name = target === null ? null : (names.get(target) ?? (IS_ID.test(target) ? null : target));
        return { ...entry, targetName: name, roundName: round === null ? null : (names.get(round) ?? null) };
      }),
      nextCursor,
    });
  },
});
