import type { OrgScope, SystemScope, UserScope } from "@/lib/access/scope";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import type { Role } from "@/lib/domain/policy";
import type { QuietHours } from "@/lib/domain/quiet-hours";
import { database, transaction } from "./database";
import { createFramework } from "./frameworks";
import { ensureUsers } from "./member-list";

export const isSlugTaken = async (slug: string): Promise<boolean> =>
  (await database().organisation.count({ where: { slug } })) > 0;

/**
 * A new organisation with its first owner and the framework that everybody starts with; null if somebody else
 * has the address, be it since a moment ago.
 */
export const createOrganisation = async (
  _scope: UserScope | SystemScope,
  {
    name,
    slug,
    owner,
    isDemo = false,
    timeZone = "UTC",
  }: {
    name: string;
    slug: string;
    owner: { email: string; name: string };
    isDemo?: boolean;
    timeZone?: string;
  },
): Promise<{ orgId: string; memberId: string; userId: string } | null> => {
  const [org] = await database().organisation.createManyAndReturn({
    data: [{ name, slug, isDemo, timeZone }],
    skipDuplicates: true,
  });
  if (!org) return null;
  await ensureUsers([owner.email]);
  const user = await database().user.findUniqueOrThrow({ where: { email: owner.email } });
  const member = await database().member.create({
    data: { orgId: org.id, userId: user.id, email: owner.email, name: owner.name, role: "owner" },
  });
  await createFramework({ orgId: org.id }, 1, STANDARD_FRAMEWORK);
  return { orgId: org.id, memberId: member.id, userId: user.id };
};

export type OwnOrganisation = {
  id: string;
  slug: string;
  name: string;
  isDemo: boolean;
  role: Role;
  memberId: string;
};

export const listOwnOrganisations = async (scope: UserScope): Promise<OwnOrganisation[]> => {
  const found = await database().member.findMany({
    where: { userId: scope.userId, leftOn: null },
    select: { id: true, role: true, org: { select: { id: true, slug: true, name: true, isDemo: true } } },
    orderBy: [{ org: { name: "asc" } }, { orgId: "asc" }],
  });
  return found.map(({ id, role, org }) => ({ ...org, role: role as Role, memberId: id }));
};

/**
 * True until somebody has claimed this installation: no organisation but the demo company, and nobody with an
 * account but its people. Accounts outlive organisations, so an erased one does not make the link work again.
 */
export const isUnclaimed = async (): Promise<boolean> =>
  (await database().organisation.count({ where: { isDemo: false } })) === 0 &&
  (await database().user.count({ where: { NOT: { email: { endsWith: ".example" } } } })) === 0;

/** Whoever claims the installation does so alone, until the transaction ends. */
export const lockInstallation = async (): Promise<void> => {
  await database().$executeRaw`select pg_advisory_xact_lock(hashtext('bothhats installation'))`;
};

export const findDemo = async (): Promise<{ id: string; slug: string; name: string } | null> =>
  database().organisation.findFirst({
    where: { isDemo: true },
    select: { id: true, slug: true, name: true },
  });

export type OrganisationChange = {
  name?: string | undefined;
  timeZone?: string | undefined;
  quietHours?: QuietHours | undefined;
};

export const changeOrganisation = async (
  scope: OrgScope,
  { quietHours: quiet, ...change }: OrganisationChange,
): Promise<void> => {
  const hours = quiet && {
    quietOn: quiet.isOn,
    quietFrom: quiet.from,
    quietUntil: quiet.until,
    quietWeekends: quiet.weekends,
  };
  await database().organisation.update({ where: { id: scope.orgId }, data: { ...change, ...hours } });
};

/** Rounds first: members cannot go while an invitation still names them. */
export const eraseOrganisation = async (scope: OrgScope): Promise<void> =>
  transaction(async () => {
    await database().round.deleteMany({ where: { orgId: scope.orgId } });
    await database().organisation.delete({ where: { id: scope.orgId } });
  });

/** Holds the organisation until the transaction ends. Answers, which only refer to it, are not held up. */
export const lockOrganisation = async (orgId: string): Promise<void> => {
  await database().$executeRaw`select 1 from "Organisation" where id = ${orgId}::uuid for no key update`;
};
