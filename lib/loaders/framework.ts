import { z } from "zod";
import { reading } from "@/lib/access/call";
import { findFramework, listPlannedRounds } from "@/lib/data/frameworks";
import { ok } from "@/lib/errors";
import { frameworkDeskOutput, frameworkOutput, frameworkSchema } from "@/lib/schemas/framework";

export const loadFramework = reading({
  name: "framework.show",
  summary: "The two skill lists and the style dimensions as they are now",
  scope: "org",
  permission: "framework.read",
  input: z.object({}),
  output: frameworkOutput,
  rest: { method: "GET", path: "/orgs/{org}/framework" },
  run: async ({ scope }) => {
    const { version, framework } = await findFramework(scope);
    return ok({ version, ...frameworkSchema.parse(framework) });
  },
});

export const loadFrameworkDesk = reading({
  name: "framework.desk",
  summary: "The framework as it is now, for whoever changes it, with the planned rounds that keep theirs",
  scope: "org",
  permission: "framework.change",
  input: z.object({}),
  output: frameworkDeskOutput,
  run: async ({ scope }) => {
    const [{ version, framework }, planned] = await Promise.all([
      findFramework(scope),
      listPlannedRounds(scope),
    ]);
    return ok({ version, ...frameworkSchema.parse(framework), planned });
  },
});
