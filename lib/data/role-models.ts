import type { OrgScope, TeamScope } from "@/lib/access/scope";
import { database, query } from "./database";

export type RoleModel = { skill: string; member: { id: string; name: string } };

/** Everybody here who has said that they may be asked, by skill and name. */
export const listRoleModels = async (scope: OrgScope | TeamScope): Promise<RoleModel[]> =>
  query<RoleModel>`
    select r."skillKey" as skill, json_build_object('id', m.id, 'name', m.name) as member
    from "RoleModel" r
    join "Member" m on m."orgId" = r."orgId" and m.id = r."memberId" and m."leftOn" is null
    where r."orgId" = ${scope.orgId}::uuid
    order by r."skillKey", m.name, m.id`;

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
