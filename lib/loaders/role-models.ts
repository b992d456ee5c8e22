import { z } from "zod";
import { reading } from "@/lib/access/call";
import { findFramework } from "@/lib/data/frameworks";
import { findLatestOwnReport } from "@/lib/data/own-reports";
import { listOwnOffers, listRoleModels } from "@/lib/data/role-models";
import { strongSkillsOf } from "@/lib/domain/role-model";
import { skillNames } from "@/lib/domain/skill-name";
import { ok } from "@/lib/errors";

export const loadRoleModels = reading({
  name: "role_model.list",
  summary: "Who has said that they may be asked, skill by skill",
  scope: "org",
  permission: "role_model.read",
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ skill: z.string(), member: z.object({ id: z.uuid(), name: z.string() }) })),
    nextCursor: z.null(),
  }),
  rest: { method: "GET", path: "/orgs/{org}/role-models" },
  run: async ({ scope }) => ok({ items: await listRoleModels(scope), nextCursor: null }),
});

/** For the page: what skills are called, what the member may offer, and what is offered already. */
export const loadRoleModelDesk = reading({
  name: "role_model.desk",
  summary: "Whom one may ask, and what one may offer oneself",
  scope: "org",
  permission: "role_model.read",
  input: z.object({}),
  output: z.object({
    skills: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        members: z.array(z.object({ id: z.uuid(), name: z.string(), isSelf: z.boolean() })),
      }),
    ),
    own: z.array(z.object({ key: z.string(), name: z.string(), isOffered: z.boolean() })),
    hasReport: z.boolean(),
  }),
  run: async ({ scope }) => {
    const [{ framework }, last, offers, models] = await Promise.all([
      findFramework(scope),
      findLatestOwnReport(scope),
      listOwnOffers(scope),
      listRoleModels(scope),
    ]);
    const report = last?.report;
    const names = skillNames(framework, report?.method.framework);
    const nameOf = (key: string): string => names.get(key) ?? key;
    const offered = [...new Set(models.map(({ skill }) => skill))];
    const own = [...new Set([...(report ? strongSkillsOf(report) : []), ...offers])];
    return ok({
      skills: offered
        .map((key) => ({
          key,
          name: nameOf(key),
          members: models
            .filter(({ skill }) => skill === key)
            .map(({ member }) => ({ ...member, isSelf: member.id === scope.memberId })),
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
      own: own.map((key) => ({ key, name: nameOf(key), isOffered: offers.includes(key) })),
      hasReport: report !== undefined,
    });
  },
});
