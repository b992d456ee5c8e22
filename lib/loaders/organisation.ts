import { z } from "zod";
import { reading } from "@/lib/access/call";
import { ok } from "@/lib/errors";
import { organisationSettingsOutput } from "@/lib/schemas/organisation";

export const loadOrganisation = reading({
  name: "org.show",
  summary: "An organisation with its time zone and the hours in which mail about rounds waits",
  scope: "org",
  permission: "org.read",
  input: z.object({}),
  output: organisationSettingsOutput,
  rest: { method: "GET", path: "/orgs/{org}" },
  run: async ({ scope }) => {
    const { orgId: id, slug, orgName: name, timeZone, quietHours } = scope;
    return ok({ id, slug, name, timeZone, quietHours });
  },
});
