import { z } from "zod";
import { operation } from "@/lib/access/call";
import { OPERATOR } from "@/lib/access/caller";
import { newSignInLink } from "@/lib/access/sign-in";
import { claimToken, newToken } from "@/lib/access/token";
import { recordAudit } from "@/lib/data/audit";
import { enqueue } from "@/lib/data/jobs";
import { ensureUsers } from "@/lib/data/member-list";
import { isUnclaimed, lockInstallation } from "@/lib/data/organisations";
import { createToken, deleteToken } from "@/lib/data/tokens";
import { endSession, findUserId, listSeats, renameUser } from "@/lib/data/users";
import { absolute } from "@/lib/env";
import { conflict, notFound, ok } from "@/lib/errors";
import { emailSchema, line, NAME_LENGTH } from "@/lib/schemas/fields";
import { slugSchema, timeZoneSchema } from "@/lib/schemas/organisation";
import { makeOrganisation, nameOfEmail } from "./organisations";

export const createTokenForMe = operation({
  name: "token.create",
  summary: "Make a personal token; it is shown this once",
  scope: "user",
  permission: "me.change",
  input: z.object({ name: line(NAME_LENGTH) }),
  output: z.object({ id: z.uuid(), name: z.string(), token: z.string() }),
  rest: { method: "POST", path: "/me/tokens", status: 201 },
  audit: null,
  run: async ({ scope }, { name }) => {
    const { token, hash } = newToken();
    // What the operator's token makes is the operator's too: it returns no draft either.
    const origin = scope.via === "operator_token" ? "operator" : "settings";
    return ok({ id: await createToken({ userId: scope.userId, name, hash, origin }), name, token });
  },
});

export const removeToken = operation({
  name: "token.remove",
  summary: "End a personal token",
  scope: "user",
  permission: "me.change",
  input: z.object({ token: z.uuid() }),
  output: z.object({ removed: z.uuid() }),
  rest: { method: "DELETE", path: "/me/tokens/{token}" },
  audit: null,
  run: async ({ scope }, { token }) =>
    (await deleteToken(scope, token)) ? ok({ removed: token }) : notFound(),
});

export const endOwnSession = operation({
  name: "session.end",
  summary: "End one of one’s own sessions",
  scope: "user",
  permission: "me.change",
  input: z.object({ session: z.uuid() }),
  output: z.object({ removed: z.uuid() }),
  rest: { method: "DELETE", path: "/me/sessions/{session}" },
  audit: null,
  run: async ({ scope }, { session }) =>
    (await endSession(scope, session)) ? ok({ removed: session }) : notFound(),
});

export const renameMe = operation({
  name: "me.rename",
  summary: "Change one’s own name",
  scope: "user",
  permission: "me.change",
  input: z.object({ name: line(NAME_LENGTH) }),
  output: z.object({ name: z.string() }),
  rest: { method: "PATCH", path: "/me" },
  audit: null,
  run: async ({ scope }, { name }) => {
    await renameUser(scope, name);
    return ok({ name });
  },
});

const operatorTokenFor = async (email: string, name: string): Promise<string> => {
  await ensureUsers([email]);
  const { token, hash } = newToken();
  await createToken({ userId: await findUserId(email), name, hash, origin: "operator" });
  await enqueue("send-token-notice", { email, name }, `token-notice/${hash.slice(0, 8).join("-")}`);
  return token;
};

export const operateOrgCreate = operation({
  name: "operator.org-create",
  summary: "Create an organisation for its owner; prints a sign-in link and a token",
  scope: "system",
  permission: "installation.operate",
  input: z.object({ name: line(NAME_LENGTH), slug: slugSchema.optional(), owner: emailSchema }),
  output: z.object({ id: z.uuid(), slug: z.string(), signInLink: z.string(), token: z.string() }),
  command: "org create",
  audit: ({ input, output }) => ({ orgId: output.id, target: input.name, detail: { owner: input.owner } }),
  run: async ({ scope, now }, { name, slug, owner }) => {
    const made = await makeOrganisation(scope, {
      name,
      ...(slug ? { slug } : {}),
      owner: { email: owner, name: nameOfEmail(owner) },
    });
    if (!made.ok) return made;
    const token = await operatorTokenFor(owner, "Made with the organisation");
    const signInLink = await newSignInLink(owner, now);
    return ok({ id: made.value.orgId, slug: made.value.slug, signInLink, token });
  },
});

export const operateTokenCreate = operation({
  name: "operator.token-create",
  summary: "Make a token for somebody, who is told by mail; it never returns a draft",
  scope: "system",
  permission: "installation.operate",
  input: z.object({ email: emailSchema, name: line(NAME_LENGTH).default("Made by the operator") }),
  output: z.object({ token: z.string() }),
  command: "token create",
  audit: null,
  run: async ({ scope, now }, { email, name }) => {
    const token = await operatorTokenFor(email, name);
    // Written where its owner belongs, since the installation itself has no log.
    for (const { orgId } of await listSeats(email))
      await recordAudit(OPERATOR, scope, "operator.token-create", { orgId, target: email }, now);
    return ok({ token });
  },
});

export const claimInstallation = operation({
  name: "operator.claim",
  summary: "Claim a new installation: the first organisation and its owner",
  scope: "system",
  permission: "installation.operate",
  input: z.object({
    organisation: line(NAME_LENGTH),
    name: line(NAME_LENGTH),
    email: emailSchema,
    timeZone: timeZoneSchema.optional(),
  }),
  output: z.object({ orgId: z.uuid(), slug: z.string(), userId: z.uuid() }),
  audit: ({ input, output }) => ({
    orgId: output.orgId,
    target: input.organisation,
    detail: { owner: input.email },
  }),
  run: async ({ scope }, { organisation, name, email, timeZone }) => {
    await lockInstallation();
    if (!(await isUnclaimed()))
      return conflict(
        "claimed",
        "This installation has an owner already. Ask for an invitation, or sign in.",
      );
    return makeOrganisation(scope, { name: organisation, timeZone, owner: { email, name } });
  },
});

export const showClaimLink = operation({
  name: "operator.claim-link",
  summary: "The link by which the first owner claims a new installation; nothing once that has happened",
  scope: "system",
  permission: "installation.operate",
  input: z.object({}),
  output: z.object({ link: z.string().nullable() }),
  command: "claim-link",
  audit: null,
  run: async () => ok({ link: (await isUnclaimed()) ? absolute(`/welcome?claim=${claimToken()}`) : null }),
});
