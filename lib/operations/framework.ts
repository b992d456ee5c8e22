import { z } from "zod";
import { operation } from "@/lib/access/call";
import { createFramework, findFramework } from "@/lib/data/frameworks";
import { LIST_LEAST, SKILL_LISTS, skillsOf } from "@/lib/domain/skill";
import { conflict, invalid, ok } from "@/lib/errors";
import { frameworkOutput, frameworkSchema } from "@/lib/schemas/framework";

export const changeFramework = operation({
  name: "framework.change",
  summary: "Write a new version of the framework; rounds that are there keep theirs",
  scope: "org",
  permission: "framework.change",
  input: frameworkSchema.extend({
    version: z.int().optional().meta({
      description:
        "The version that was read: saving over a newer one is refused. Left out, the newest wins.",
      example: 1,
    }),
  }),
  output: frameworkOutput,
  rest: { method: "PUT", path: "/orgs/{org}/framework" },
  audit: ({ output }) => ({ detail: { version: output.version } }),
  run: async ({ scope }, { version: read, ...framework }) => {
    for (const path of ["skills", "dimensions"] as const) {
      const keys = framework[path].map(({ key }) => key);
      if (new Set(keys).size !== keys.length)
        return invalid([{ path, message: "Each key may stand here once." }]);
    }
    if (SKILL_LISTS.some((list) => skillsOf(framework, list).length < LIST_LEAST)) {
      const why = `Put at least ${LIST_LEAST} skills on each list: a radar of fewer says little.`;
      return invalid([{ path: "skills", message: why }], why);
    }
    const { version: last } = await findFramework(scope);
    if (read !== undefined && read !== last)
      return conflict(
        "changed_elsewhere",
        `Somebody else has saved version ${last} in the meantime. Nothing was saved here.`,
      );
    const version = last + 1;
    await createFramework(scope, version, framework);
    return ok({ version, ...framework });
  },
});
