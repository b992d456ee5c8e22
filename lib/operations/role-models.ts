import { z } from "zod";
import { operation } from "@/lib/access/call";
import { findLatestOwnReport } from "@/lib/data/own-reports";
import { listOwnOffers, writeOwnOffer } from "@/lib/data/role-models";
import { strongSkillsOf } from "@/lib/domain/role-model";
import { conflict, ok } from "@/lib/errors";
import { skillKeySchema } from "@/lib/schemas/goal";

export const offerSkill = operation({
  name: "role_model.offer",
  summary:
    "Say that one may be asked about a skill that one’s own last report shows as strong, or take it back",
  scope: "org",
  permission: "role_model.change",
  input: z.object({ skill: skillKeySchema, isOffered: z.boolean() }),
  output: z.object({ isOffered: z.boolean() }),
  rest: { method: "PUT", path: "/orgs/{org}/role-models/{skill}" },
  audit: null,
  run: async ({ scope }, { skill, isOffered }) => {
    if (isOffered && !(await listOwnOffers(scope)).includes(skill)) {
      const last = await findLatestOwnReport(scope);
      const strong = last ? strongSkillsOf(last.report) : [];
      if (!strong.includes(skill))
        return conflict(
          "not_clearly_strong",
          "Your last report does not show this skill as clearly strong, so nobody is told to ask you. Nothing was changed.",
        );
    }
    await writeOwnOffer(scope, skill, isOffered);
    return ok({ isOffered });
  },
});
