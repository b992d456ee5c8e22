import { z } from "zod";
import { reading } from "@/lib/access/call";
import { findFramework } from "@/lib/data/frameworks";
import { ok } from "@/lib/errors";
import { frameworkOutput, frameworkSchema } from "@/lib/schemas/framework";

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
