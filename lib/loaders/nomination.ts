import { z } from "zod";
import { reading } from "@/lib/access/call";
import type { NominationScope } from "@/lib/access/scope";
import { listLinesAround } from "@/lib/data/line";
import { countNameable, countWantedNames, listNominations, listSuggestions } from "@/lib/data/nominations";
import { takesNames } from "@/lib/domain/naming";
import { ok } from "@/lib/errors";
import { nominationOutput } from "@/lib/schemas/nomination";
import { namingRound } from "./naming-round";

/** What can be chosen from, only while it can be chosen. */
const choices = async (scope: NominationScope) => {
  const { nominateLeast } = scope.round;
  const [suggestions, nameable] = await Promise.all([listSuggestions(scope), countNameable(scope)]);
  return { suggestions, least: Math.min(nominateLeast, nameable) };
};

export const loadNomination = reading({
  name: "nomination.show",
  summary:
    "Whom I have named to give me feedback, and how many names are asked; nothing that others made of it",
  scope: "nomination",
  permission: "nomination.name",
  input: z.object({}),
  output: nominationOutput,
  rest: { method: "GET", path: "/orgs/{org}/rounds/{round}/nominations" },
  run: async ({ scope, now }) => {
    const { round, approverId, isApproved } = scope;
    const isNaming = round.state === "nominating";
    const isOpen = takesNames(round, now) && !isApproved;
    const [lines, { suggestions, least }, items, wanted] = await Promise.all([
      listLinesAround(scope, [scope.subjectId]),
      isOpen ? choices(scope) : { suggestions: [], least: round.nominateLeast },
      isNaming ? listNominations(scope) : [],
      isOpen ? countWantedNames(scope) : 0,
    ]);
    return ok({
      round: namingRound(scope),
      subjectId: scope.subjectId,
      line: lines.get(scope.subjectId) ?? { managerId: null, reports: [] },
      nomination: round.nomination,
      takesNames: isOpen,
      isApproved: isNaming && isApproved,
      hasApprover: round.nomination === "manager_approves" && approverId !== null,
      least,
      most: round.nominateMost + wanted,
      wanted,
      items: items.map(({ raterId, name, email, relationship }) => ({
        rater: { id: raterId, name, email },
        relationship,
      })),
      suggestions,
    });
  },
});
