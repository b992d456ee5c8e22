import type { OrgScope, SystemScope, UserScope } from "@/lib/access/scope";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import type { Role } from "@/lib/domain/policy";
import { database, transaction } from "./database";
import { createFramework } from "./frameworks";
import { ensureUsers } from "./member-list";

export const isSlugTaken = async (slug: string): Promise<boolean> =>
  (await database().organisation.count({ where: { slug } })) > 0;

/** A new organisation with its first owner and the framework that everybody starts with. */
export const createOrganisation = async (
  _scope: UserScope | SystemScope,
  {
    name,
    slug,
    owner,
    isDemo = false,
  }: { name: string; slug: string; owner: { email: string; name: string }; isDemo?: boolean },
): Promise<{ orgId: string; memberId: string; userId: string }> => {
  await ensureUsers([owner.email]);
  const user = await database().user.findUniqueOrThrow({ where: { email: owner.email } });
  const org = await database().organisation.create({ data: { name, slug, isDemo } });
  const member = await database().member.create({
    data: { orgId: org.id, userId: user.id, email: owner.email, name: owner.name, role: "owner" },
  });
  await createFramework({ orgId: org.id }, 1, STANDARD_FRAMEWORK);
  return { orgId: org.id, memberId: member.id, userId: user.id };
};

export type OwnOrganisation = { id: string; slug: string; name: string; role: Role; memberId: string };

export const listOwnOrganisations = async (scope: UserScope): Promise<OwnOrganisation[]> => {
  const found = await database().member.findMany({
    where: { userId: scope.userId, leftOn: null },
    select: { id: true, role: true, org: { select: { id: true, slug: true, name: true } } },
    orderBy: [{ org: { name: "asc" } }, { orgId: "asc" }],
  });
  return found.map(({ id, role, org }) => ({ ...org, role: role as Role, memberId: id }));
};

/** True until somebody has claimed this installation: no organisation but the demo company. */
export const isUnclaimed = async (): Promise<boolean> =>
  (await database().organisation.count({ where: { isDemo: false } })) === 0;

export const findDemo = async (): Promise<{ id: string; slug: string; name: string } | null> =>
  database().organisation.findFirst({
    where: { isDemo: true },
    select: { id: true, slug: true, name: true },
  });

export const renameOrganisation = async (scope: OrgScope, name: string): Promise<void> => {
  await database().organisation.update({ where: { id: scope.orgId }, data: { name } });
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
