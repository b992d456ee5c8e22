import { z } from "zod";
import { reading } from "@/lib/access/call";
import { findFrameworkVersion } from "@/lib/data/frameworks";
import { listOwed, type Owed } from "@/lib/data/invitations";
import { listOwnOrganisations } from "@/lib/data/organisations";
import { listOwnDrafts } from "@/lib/data/own-ballot";
import { countAnswered } from "@/lib/domain/answers";
import { ok } from "@/lib/errors";
import { instantOutput, listOf } from "@/lib/schemas/fields";
import { organisationOutput } from "@/lib/schemas/organisation";
import { invitationOutput } from "@/lib/schemas/round";

export const loadMe = reading({
  name: "me.show",
  summary: "Who I am and which organisations I belong to",
  scope: "user",
  permission: "me.read",
  input: z.object({}),
  output: z.object({
    id: z.uuid(),
    email: z.string(),
    name: z.string().nullable(),
    orgs: z.array(organisationOutput),
  }),
  rest: { method: "GET", path: "/me" },
  run: async ({ scope }) =>
    ok({ id: scope.userId, email: scope.email, name: scope.name, orgs: await listOwnOrganisations(scope) }),
});

/** How many questions a form has. */
const questionsOf = async ({ orgId, frameworkId }: Owed): Promise<number> => {
  const { skills, dimensions } = await findFrameworkVersion({ orgId }, frameworkId);
  return skills.length + dimensions.length;
};

export const loadOwed = reading({
  name: "me.invitations",
  summary: "What I am asked to give in rounds that are open",
  scope: "user",
  permission: "me.read",
  input: z.object({ orgId: z.uuid().optional() }),
  output: listOf(
    z.object({
      id: z.uuid(),
      org: z.object({ slug: z.string(), name: z.string(), timeZone: z.string() }),
      round: z.object({ id: z.uuid(), name: z.string(), closesAt: instantOutput }),
      subject: z.object({ name: z.string() }),
      relationship: invitationOutput.shape.relationship,
      state: invitationOutput.shape.state,
      questions: z.number().int(),
      /** where something is saved that was not sent: how many questions it answers */
      begun: z.object({ answered: z.number().int() }).nullable(),
    }),
  ),
  rest: { method: "GET", path: "/me/invitations" },
  run: async ({ scope, now }, { orgId }) => {
    const owed = await listOwed(scope, now, orgId ?? null);
    const drafts = await listOwnDrafts(scope, owed);
    const items = owed.map(async (row) => {
      const draft = drafts.get(row.invitationId);
      return {
        id: row.invitationId,
        org: { slug: row.orgSlug, name: row.orgName, timeZone: row.timeZone },
        round: { id: row.roundId, name: row.roundName, closesAt: row.closesAt },
        subject: { name: row.subjectName },
        relationship: row.relationship,
        state: row.state,
        questions: await questionsOf(row),
        begun: draft ? { answered: countAnswered(draft) } : null,
      };
    });
    return ok({
      items: await Promise.all(items),
      nextCursor: null,
    });
  },
});
