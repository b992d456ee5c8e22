import { z } from "zod";
import { reading } from "@/lib/access/call";
import { findLastImport } from "@/lib/data/member-imports";
import { UNDO_DAYS, undoableSince } from "@/lib/domain/import-undo";
import { ok } from "@/lib/errors";
import { lastImportOutput } from "@/lib/schemas/member-import";

const DAY = 86_400_000;

export const loadLastImport = reading({
  name: "member.last-import",
  summary: "The last import of members, while it can be undone",
  scope: "org",
  permission: "member.change",
  input: z.object({}),
  output: lastImportOutput,
  rest: { method: "GET", path: "/orgs/{org}/members/imports/last" },
  run: async ({ scope, now }) => {
    const last = await findLastImport(scope, undoableSince(now));
    return ok({
      last: last && { ...last, until: new Date(last.at.getTime() + UNDO_DAYS * DAY) },
    });
  },
});
