import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Call, ScopeKind } from "@/lib/access/call";
import { type Caller, SYSTEM } from "@/lib/access/caller";
import { orgScope, systemRoundScope, systemScope } from "@/lib/access/gate";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import type { Invitation } from "@/lib/data/invitations";
import { listRoster } from "@/lib/data/invitations";
import { type MemberEntry, writeMembers } from "@/lib/data/member-list";
import { listAllMembers, type Member } from "@/lib/data/members";
import { changeOrganisation, createOrganisation } from "@/lib/data/organisations";
import { findUserId, isDemoUser } from "@/lib/data/users";
import { DEFAULT_QUIET_HOURS } from "@/lib/domain/quiet-hours";
import type { Relationship } from "@/lib/domain/relationship";
import type { Nomination } from "@/lib/domain/round";
import { loadTeams } from "@/lib/loaders/teams";
import { saveAnswers } from "@/lib/operations/answers";
import { acceptPlan, addInvitations } from "@/lib/operations/invitations";
import { openRound } from "@/lib/operations/launch";
import { startNaming } from "@/lib/operations/naming";
import { releaseRound } from "@/lib/operations/release";
import { closeRound, createRound } from "@/lib/operations/rounds";
import { addTeam, changeTeam } from "@/lib/operations/teams";
import type { answersSchema } from "@/lib/schemas/answers";

// Worlds for the demo company and for the tests, made through the product's own operations.

export type GivenOrganisation = { orgId: string; slug: string; owner: Caller; ownerId: string };
export type GivenRound = { org: GivenOrganisation; roundId: string };

/** Does a call that must succeed. */
export const done = async <K extends ScopeKind, I extends z.ZodType, O extends z.ZodType>(
  call: Call<K, I, O>,
  caller: Caller,
  raw: Readonly<Record<string, unknown>>,
  now = new Date(),
): Promise<z.output<O>> => {
  const result = await perform(call, caller, raw, now);
  if (!result.ok)
    throw new Error(`${call.name}: ${result.code} ${result.detail} ${JSON.stringify(result.errors ?? [])}`);
  return result.value;
};

const callerOf = async (email: string): Promise<Caller> => ({
  kind: "user",
  userId: await findUserId(email),
  email,
  name: null,
  via: "session",
  isDemo: await isDemoUser(email),
});

const organisation = async ({
  name = "Acme",
  slug = `acme-${randomUUID().slice(0, 8)}`,
  owner = { email: `owner-${slug}@acme.test`, name: "Olive Owner" },
  isDemo = false,
  keepsHours = isDemo,
}: {
  name?: string;
  slug?: string;
  owner?: { email: string; name: string };
  isDemo?: boolean;
  /** mail about rounds waits at night and on weekends: not what most tests are about */
  keepsHours?: boolean;
} = {}): Promise<GivenOrganisation> => {
  const system = systemScope(SYSTEM, "installation.operate");
  if (!system) throw new Error("the system has no scope");
  const made = await createOrganisation(system, { name, slug, owner, isDemo });
  if (!made) throw new Error(`the address ${slug} is taken`);
  const scope = keepsHours ? null : await orgScope(SYSTEM, made.orgId, "member.change");
  if (scope) await changeOrganisation(scope, { quietHours: { ...DEFAULT_QUIET_HOURS, isOn: false } });
  return { orgId: made.orgId, slug, owner: await callerOf(owner.email), ownerId: made.memberId };
};

/** Adds people as a list says; answers everybody who is there, by mail address. */
const people = async (
  org: GivenOrganisation,
  entries: readonly MemberEntry[],
): Promise<Map<string, Member>> => {
  const scope = await orgScope(SYSTEM, org.orgId, "member.change");
  if (!scope) throw new Error("no such organisation");
  await writeMembers(scope, entries);
  return new Map((await listAllMembers(scope)).map((member) => [member.email, member]));
};

const team = (org: GivenOrganisation, fields: { name: string; managers?: string[]; members?: string[] }) =>
  done(addTeam, org.owner, { org: org.slug, ...fields });

/** Names the managers of teams that are there already, by the teams' names. */
const teamManagers = async (
  org: GivenOrganisation,
  managers: readonly (readonly [team: string, memberId: string])[],
): Promise<void> => {
  const { items } = await done(loadTeams, org.owner, { org: org.slug, limit: 100 });
  for (const [name, memberId] of managers) {
    const found = items.find((item) => item.name === name);
    if (found) await done(changeTeam, org.owner, { org: org.slug, team: found.id, managers: [memberId] });
  }
};

export type Wish = { subject: string; rater: string; relationship: Relationship };

/** A round with its roster: proposed from teams and line managers, as wished, or both; open if `opensAt` is given. */
const round = async ({
  org,
  now = new Date(),
  closesAt = new Date(now.getTime() + 14 * 86_400_000),
  propose = false,
  wishes = [],
  nominateBy,
  isOpen = true,
  ...fields
}: {
  org: GivenOrganisation;
  now?: Date;
  closesAt?: Date;
  name?: string;
  subjects?: "everyone" | string[];
  threshold?: number;
  commentThreshold?: number;
  readers?: "subject" | "subject_and_manager";
  nomination?: Nomination;
  /** with it raters are named before the round opens */
  nominateBy?: Date;
  nominateLeast?: number;
  nominateMost?: number;
  propose?: boolean | { peersPerSubject: number; maxPerRater: number };
  wishes?: readonly Wish[];
  reminders?: number[];
  isOpen?: boolean;
}): Promise<GivenRound> => {
  const made = await done(
    createRound,
    org.owner,
    {
      org: org.slug,
      name: "Spring",
      ...fields,
      closesAt: closesAt.toISOString(),
      nominateBy: nominateBy?.toISOString(),
    },
    now,
  );
  const place = { org: org.slug, round: made.id };
  if (wishes.length > 0) await done(addInvitations, org.owner, { ...place, invitations: wishes }, now);
  if (propose) await done(acceptPlan, org.owner, { ...place, ...(propose === true ? {} : propose) }, now);
  if (nominateBy) await done(startNaming, org.owner, place, now);
  if (isOpen) await done(openRound, org.owner, place, now);
  return { org, roundId: made.id };
};

/** The whole roster of a round, the owner's own included. */
const roster = async ({ org, roundId }: GivenRound): Promise<Invitation[]> => {
  const scope = await systemRoundScope(SYSTEM, { orgId: org.orgId, roundId });
  return scope ? listRoster(scope) : [];
};

const raterCaller = async (org: GivenOrganisation, invitation: Invitation): Promise<Caller> => {
  const { id: invitationId, linkEdition } = invitation;
  if (!invitation.raterId) return { kind: "outsider", invitationId, linkEdition };
  const member = await database().member.findUniqueOrThrow({
    where: { orgId_id: { orgId: org.orgId, id: invitation.raterId } },
    include: { org: { select: { isDemo: true } } },
  });
  const { userId, email, name } = member;
  if (!userId) throw new Error("a rater whose account was erased");
  return { kind: "user", userId, email, name, via: "session", isDemo: member.org.isDemo };
};

/** One rater's answers, sent. */
const answers = async (
  { org }: GivenRound,
  invitation: Invitation,
  given: z.input<typeof answersSchema>,
  { now = new Date(), state = "sent" }: { now?: Date; state?: "draft" | "sent" } = {},
): Promise<void> => {
  const caller = await raterCaller(org, invitation);
  await done(saveAnswers, caller, { invitation: invitation.id, ...given, state }, now);
};

/** Closes the round and makes its reports, as the job process would. */
const release = async ({ org, roundId }: GivenRound, now = new Date()): Promise<void> => {
  await done(closeRound, org.owner, { org: org.slug, round: roundId }, now);
  const scope = await systemRoundScope(SYSTEM, { orgId: org.orgId, roundId });
  if (scope) await releaseRound(scope);
};

export const given = {
  organisation,
  people,
  team,
  teamManagers,
  round,
  roster,
  answers,
  release,
  callerOf,
  raterCaller,
};
