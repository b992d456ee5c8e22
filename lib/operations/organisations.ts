import { z } from "zod";
import { operation } from "@/lib/access/call";
import { enqueue } from "@/lib/data/jobs";
import {
  createOrganisation as create,
  eraseOrganisation as erase,
  isSlugTaken,
} from "@/lib/data/organisations";
import { signup } from "@/lib/env";
import { conflict, invalid, ok } from "@/lib/errors";
import { newOrganisationSchema, organisationOutput, slugOf } from "@/lib/schemas/organisation";

/** A free address made of the name: "acme", "acme-2", "acme-3". */
export const freeSlug = async (name: string): Promise<string> => {
  const base = slugOf(name);
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!(await isSlugTaken(slug))) return slug;
  }
};

const nameOfEmail = (email: string): string => email.split("@")[0] ?? email;

export const createOrganisation = operation({
  name: "org.create",
  summary: "Create an organisation, owned by the caller",
  scope: "user",
  permission: "org.create",
  input: newOrganisationSchema,
  output: organisationOutput,
  rest: { method: "POST", path: "/orgs", status: 201 },
  audit: ({ output }) => ({ orgId: output.id, target: output.name }),
  run: async ({ scope }, input) => {
    if (signup() === "closed")
      return conflict("signup_closed", "On this installation only the operator creates organisations.");
    if (input.slug && (await isSlugTaken(input.slug)))
      return invalid([{ path: "slug", message: "This address is taken; please choose another." }]);
    const slug = input.slug ?? (await freeSlug(input.name));
    const owner = { email: scope.email, name: scope.name ?? nameOfEmail(scope.email) };
    const made = await create(scope, { name: input.name, slug, owner });
    return ok({ id: made.orgId, slug, name: input.name, role: "owner" as const, memberId: made.memberId });
  },
});

export const eraseOrganisation = operation({
  name: "org.erase",
  summary: "Erase an organisation with everything that belongs to it",
  scope: "org",
  permission: "org.erase",
  input: z.object({ confirm: z.string().optional() }),
  output: z.object({ erased: z.literal(true) }),
  rest: { method: "DELETE", path: "/orgs/{org}" },
  audit: null,
  run: async ({ scope }) => {
    if (scope.isDemo)
      return conflict("demo", "The demo company stays, so that the next visitor can look around too.");
    await erase(scope);
    await enqueue("empty-ballot-box", {}, "empty-ballot-box");
    return ok({ erased: true as const });
  },
});
