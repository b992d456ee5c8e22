import { z } from "zod";
import { operation } from "@/lib/access/call";
import type { NominationScope } from "@/lib/access/scope";
import { listNamingSubjects } from "@/lib/data/naming-progress";
import { countNameable, countWantedNames, writeNominations } from "@/lib/data/nominations";
import { takesNames } from "@/lib/domain/naming";
import { conflict, invalid, ok, type Problem } from "@/lib/errors";
import { namesSchema } from "@/lib/schemas/nomination";
import { checkNames } from "./name-check";
import { announceList } from "./naming-announcements";

const refusal = ({ round, isApproved }: NominationScope, now: Date): Problem | null => {
  if (round.state !== "nominating")
    return conflict(
      "naming_over",
      "The round is open or over: who is asked stays as it is. Nothing was changed.",
    );
  if (!takesNames(round, now))
    return conflict("naming_past", "The time for names is up. What you had handed in before stays.");
  if (isApproved)
    return conflict(
      "list_approved",
      "Your manager has settled the list. What you had handed in before stays.",
    );
  return null;
};

const wrongNumber = async (scope: NominationScope, count: number): Promise<Problem | null> => {
  const { nominateLeast, nominateMost } = scope.round;
  const least = Math.min(nominateLeast, await countNameable(scope));
  if (count < least) return invalid([{ path: "nominations", message: `Name at least ${least}.` }]);
  // Whoever is to replace somebody may go beyond, so that nobody has to be taken off the list for it.
  const most = nominateMost + (await countWantedNames(scope));
  return count > most
    ? invalid([{ path: "nominations", message: `Name ${nominateMost} at the most.` }])
    : null;
};

const tellApprover = async (scope: NominationScope, now: Date): Promise<void> => {
  const { approverId } = scope;
  if (scope.round.nomination !== "manager_approves" || !approverId) return;
  const reports = (await listNamingSubjects(scope)).filter((subject) => subject.approverId === approverId);
  const isLast = reports.every(({ hasNamed }) => hasNamed);
  await announceList(scope, { approverId, isLast }, now);
};

export const saveNominations = operation({
  name: "nomination.save",
  summary: "Name one’s own raters, the whole list at once, while raters are named",
  scope: "nomination",
  permission: "nomination.name",
  input: z.object({ nominations: namesSchema }),
  output: z.object({ saved: z.number().int() }),
  rest: { method: "PUT", path: "/orgs/{org}/rounds/{round}/nominations", arrayBody: "nominations" },
  audit: () => ({}),
  run: async ({ scope, now }, { nominations }) => {
    const refused = refusal(scope, now) ?? (await wrongNumber(scope, nominations.length));
    if (refused) return refused;
    const rows = await checkNames(scope.org, {
      subjectId: scope.subjectId,
      names: nominations,
      path: "nominations",
    });
    if ("ok" in rows) return rows;
    const before = await listNamingSubjects(scope);
    await writeNominations(scope, rows);
    const isFirst = !before.find(({ memberId }) => memberId === scope.subjectId)?.hasNamed;
    if (isFirst) await tellApprover(scope, now);
    return ok({ saved: rows.length });
  },
});
