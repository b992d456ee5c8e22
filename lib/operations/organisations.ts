import { z } from "zod";
import { operation } from "@/lib/access/call";
import type { SystemScope, UserScope } from "@/lib/access/scope";
import { enqueue } from "@/lib/data/jobs";
import {
  changeOrganisation as change,
  createOrganisation as create,
  eraseOrganisation as erase,
  isSlugTaken,
  listOwnOrganisations,
} from "@/lib/data/organisations";
import { signup } from "@/lib/env";
import { conflict, invalid, ok, type Result } from "@/lib/errors";
import {
  newOrganisationSchema,
  organisationChangeSchema,
  organisationOutput,
  organisationSettingsOutput,
  slugOf,
  slugSchema,
} from "@/lib/schemas/organisation";

/** A free address made of the name: "acme", "acme-2", "acme-3". */
const freeSlug = async (name: string): Promise<string> => {
  const base = slugOf(name);
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (slugSchema.safeParse(slug).success && !(await isSlugTaken(slug))) return slug;
  }
};

export type MadeOrganisation = { orgId: string; slug: string; memberId: string; userId: string };

/** At the address that is wished for, or else at the next free one, also where others want it at the same time. */
export const makeOrganisation = async (
  scope: UserScope | SystemScope,
  {
    slug: wished,
    ...fields
  }: {
    name: string;
    slug?: string | undefined;
    timeZone?: string | undefined;
    owner: { email: string; name: string };
  },
): Promise<Result<MadeOrganisation>> => {
  for (;;) {
    const slug = wished ?? (await freeSlug(fields.name));
    const made = await create(scope, { ...fields, slug });
    if (made) return ok({ ...made, slug });
    if (wished) return invalid([{ path: "slug", message: "This address is taken; please choose another." }]);
  }
};

export const nameOfEmail = (email: string): string => email.split("@")[0] ?? email;

/** Where sign-up is by invitation, whoever runs an organisation may make another one. */
const runsOne = async (scope: UserScope): Promise<boolean> =>
  (await listOwnOrganisations(scope)).some(({ role, isDemo }) => role !== "member" && !isDemo);

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
    if (signup() === "invited" && !(await runsOne(scope)))
      return conflict(
        "signup_invited",
        "On this installation only people who run an organisation, or the operator, create another one.",
      );
    const owner = { email: scope.email, name: scope.name ?? nameOfEmail(scope.email) };
    const made = await makeOrganisation(scope, { ...input, owner });
    if (!made.ok) return made;
    const { orgId: id, slug, memberId } = made.value;
    return ok({ id, slug, name: input.name, role: "owner" as const, memberId });
  },
});

export const changeOrganisation = operation({
  name: "org.change",
  summary: "Change an organisation’s name, its time zone, and the hours in which mail about rounds waits",
  scope: "org",
  permission: "org.change",
  input: organisationChangeSchema,
  output: organisationSettingsOutput,
  rest: { method: "PATCH", path: "/orgs/{org}" },
  audit: ({ input, output }) => ({ target: output.name, detail: { fields: Object.keys(input).join(" ") } }),
  run: async ({ scope }, { name, timeZone, quietHours }) => {
    if (scope.isDemo) return conflict("demo", "The demo company stays as it is for the next visitor.");
    const hours = { ...scope.quietHours, ...quietHours };
    if (hours.from === hours.until && !hours.weekends && hours.isOn)
      return invalid([
        { path: "quietHours.until", message: "Choose another hour than the first, or switch them off." },
      ]);
    await change(scope, { name, timeZone, quietHours: hours });
    return ok({
      id: scope.orgId,
      slug: scope.slug,
      name: name ?? scope.orgName,
      timeZone: timeZone ?? scope.timeZone,
      quietHours: hours,
    });
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
