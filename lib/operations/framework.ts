import { operation } from "@/lib/access/call";
import { createFramework, findFramework } from "@/lib/data/frameworks";
import { invalid, ok } from "@/lib/errors";
import { frameworkOutput, frameworkSchema } from "@/lib/schemas/framework";

export const changeFramework = operation({
  name: "framework.change",
  summary: "Write a new version of the framework; rounds that are there keep theirs",
  scope: "org",
  permission: "framework.change",
  input: frameworkSchema,
  output: frameworkOutput,
  rest: { method: "PUT", path: "/orgs/{org}/framework" },
  audit: ({ output }) => ({ detail: { version: output.version } }),
  run: async ({ scope }, framework) => {
    for (const path of ["skills", "dimensions"] as const) {
      const keys = framework[path].map(({ key }) => key);
      if (new Set(keys).size !== keys.length)
        return invalid([{ path, message: "Each key may stand here once." }]);
    }
    const version = (await findFramework(scope)).version + 1;
    await createFramework(scope, version, framework);
    return ok({ version, ...framework });
  },
});
