import type { OrgScope, TeamScope } from "@/lib/access/scope";
import { database } from "./database";

export type RoleModel = { skill: string; member: { id: string; name: string } };

const named = { skillKey: true, member: { select: { id: true, name: true } } } as const;
const byName = [{ skillKey: "asc" }, { member: { name: "asc" } }, { memberId: "asc" }] as const;

const modelOf = ({ skillKey, member }: { skillKey: string; member: RoleModel["member"] }): RoleModel => ({
  skill: skillKey,
  member,
});

/** Everybody here who has said that they may be asked, by skill and name. */
export const listRoleModels = async (scope: OrgScope | TeamScope): Promise<RoleModel[]> =>
  (
    await database().roleModel.findMany({
      where: { orgId: scope.orgId, member: { leftOn: null } },
      select: named,
      orderBy: [...byName],
    })
  ).map(modelOf);

export const listOwnOffers = async ({ orgId, memberId }: OrgScope): Promise<string[]> =>
  memberId
    ? (
        await database().roleModel.findMany({
          where: { orgId, memberId },
          select: { skillKey: true },
          orderBy: { skillKey: "asc" },
        })
      ).map(({ skillKey }) => skillKey)
    : [];

/** For the member who says so, and nobody else. */
export const writeOwnOffer = async (
  { orgId, memberId }: OrgScope,
  skillKey: string,
  isOn: boolean,
): Promise<void> => {
  if (!memberId) return;
  const row = { orgId, memberId, skillKey };
  if (isOn) await database().roleModel.createMany({ data: [row], skipDuplicates: true });
  else await database().roleModel.deleteMany({ where: row });
};
