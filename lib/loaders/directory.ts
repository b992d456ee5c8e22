import { z } from "zod";
import { reading } from "@/lib/access/call";
import type { OrgScope } from "@/lib/access/scope";
import { listDirectory } from "@/lib/data/directory";
import { findMember, findMemberByEmail } from "@/lib/data/members";
import { listAllTeams } from "@/lib/data/teams";
import { ROLES, type Role } from "@/lib/domain/policy";
import { notFound, ok } from "@/lib/errors";
import { directoryEntryOutput } from "@/lib/schemas/directory";
import { listOf, pageSchema, searchSchema } from "@/lib/schemas/fields";
import { memberOutput } from "@/lib/schemas/member";

export const loadDirectory = reading({
  name: "member.directory",
  summary: "The members of an organisation by name, with the names of their line managers",
  scope: "org",
  permission: "member.read",
  input: pageSchema.extend({ search: searchSchema }),
  output: listOf(directoryEntryOutput).extend({ total: z.number().int() }),
  run: async ({ scope }, page) => ok(await listDirectory(scope, page)),
});

const grantable = (scope: OrgScope): readonly Role[] =>
  scope.role === "owner" ? ROLES : ROLES.filter((role) => role !== "owner");

export const loadPeopleDesk = reading({
  name: "member.desk",
  summary: "What is needed to add or change a member",
  scope: "org",
  permission: "member.change",
  input: z.object({ member: z.uuid().optional() }),
  output: z.object({
    isDemo: z.boolean(),
    teams: z.array(z.string()),
    roles: z.array(z.enum(ROLES)),
    member: memberOutput.extend({ managerName: z.string().nullable(), isSelf: z.boolean() }).nullable(),
  }),
  run: async ({ scope }, { member: id }) => {
    const member = id ? await findMember(scope, id) : null;
    if (id && !member) return notFound();
    const manager = member?.managerEmail ? await findMemberByEmail(scope, member.managerEmail) : null;
    return ok({
      isDemo: scope.isDemo,
      teams: (await listAllTeams(scope)).map(({ name }) => name),
      roles: [...grantable(scope)],
      member: member && {
        ...member,
        managerName: manager?.name ?? null,
        isSelf: member.id === scope.memberId,
      },
    });
  },
});
