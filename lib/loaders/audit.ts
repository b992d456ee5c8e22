import { z } from "zod";
import { reading } from "@/lib/access/call";
import { listAudit } from "@/lib/data/audit";
import { ok } from "@/lib/errors";
import { instantOutput, listOf, pageSchema } from "@/lib/schemas/fields";

export const loadAudit = reading({
  name: "audit.list",
  summary: "Who changed what, the newest first",
  scope: "org",
  permission: "audit.read",
  input: pageSchema,
  output: listOf(
    z.object({
      id: z.uuid(),
      at: instantOutput,
      actor: z.string(),
      action: z.string(),
      target: z.string().nullable(),
      detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
  ),
  rest: { method: "GET", path: "/orgs/{org}/audit" },
  run: async ({ scope }, page) => {
    const { items, nextCursor } = await listAudit(scope, page);
    const detail = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
    return ok({
      items: items.map((entry) => ({ ...entry, detail: detail.parse(entry.detail) })),
      nextCursor,
    });
  },
});
