import { z } from "zod";
import { operation } from "@/lib/access/call";
import { findLastImport, listImported, undoImport as undo } from "@/lib/data/member-imports";
import { listLines } from "@/lib/data/member-list";
import { listAllTeams } from "@/lib/data/teams";
import { planUndo, undoableSince } from "@/lib/domain/import-undo";
import { conflict, ok } from "@/lib/errors";
import { undoOutput } from "@/lib/schemas/import-undo";

export const undoImport = operation({
  name: "member.import-undo",
  summary: "Undo the last import of members, within 30 days: what was changed since is kept, and told",
  scope: "org",
  permission: "member.change",
  input: z.object({ import: z.uuid() }),
  output: undoOutput,
  rest: { method: "POST", path: "/orgs/{org}/members/imports/{import}/undo" },
  audit: ({ output: { removed, restored, kept } }) => ({
    detail: { removed, restored, kept: kept.length },
  }),
  run: async ({ scope, now }, { import: id }) => {
    const last = await findLastImport(scope, undoableSince(now));
    if (last?.id !== id)
      return conflict(
        "nothing_to_undo",
        "This import cannot be undone: it has been undone already, another one came after it, or it is older than 30 days. Nothing was changed.",
      );
    const imported = await listImported(scope, last);
    const teams = await listAllTeams(scope);
    const plan = planUndo(imported, {
      managerOf: await listLines(scope),
      teams: new Set(teams.map((team) => team.id)),
    });
    await undo(scope, id, { imported, plan, now });
    const known = new Map(imported.map((member) => [member.memberId, member]));
    return ok({
      removed: plan.goes.length,
      restored: plan.restored.length,
      kept: plan.kept.flatMap(({ memberId, what, why }) => {
        const member = known.get(memberId);
        return member ? [{ email: member.email, name: member.now.name, what, why }] : [];
      }),
    });
  },
});
