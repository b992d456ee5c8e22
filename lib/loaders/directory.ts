import { z } from "zod";
import { reading } from "@/lib/access/call";
import type { OrgScope } from "@/lib/access/scope";
import { findUndelivered, type Undelivered } from "@/lib/data/address";
import { listDirectory } from "@/lib/data/directory";
import { findMember, findMemberByEmail } from "@/lib/data/members";
import { listAllTeams } from "@/lib/data/teams";
import { isPermitted, ROLES, type Role } from "@/lib/domain/policy";
import { notFound, ok } from "@/lib/errors";
import { t } from "@/lib/i18n";
import { directoryEntryOutput, type UndeliveredOutput, undeliveredOutput } from "@/lib/schemas/directory";
import { listOf, pageSchema, searchSchema } from "@/lib/schemas/fields";
import { memberOutput } from "@/lib/schemas/member";
import { leftToOthers, refusalWords } from "./refusal-words";

export const loadDirectory = reading({
  name: "member.directory",
  summary: "The members of an organisation by name, with the names of their line managers",
  scope: "org",
  permission: "member.read",
  input: pageSchema.extend({ search: searchSchema }),
  output: listOf(directoryEntryOutput).extend({ total: z.number().int() }),
  run: async ({ scope }, page) => {
    const canChange = scope.role !== null && isPermitted([scope.role], "member.change");
    return ok(await listDirectory(scope, { ...page, canChange }));
  },
});

const grantable = (scope: OrgScope): readonly Role[] =>
  scope.role === "owner" ? ROLES : ROLES.filter((role) => role !== "owner");

const mendOf = ({ why, isFor }: Undelivered): string => {
  if (why === "full") return t("Ask in person to make room: they can sign in as soon as there is some.");
  if (why === "blocked")
    return t("Ask their mail administrator to let mail from here through: then they can sign in.");
  if (isFor === "others") return leftToOthers();
  if (isFor === "viewer") return t("Correct the address below: the mail is then sent again.");
  return t("Ask in person whether the address is right, and tell them that they are a member.");
};

const shown = (undelivered: Undelivered | null): UndeliveredOutput | null =>
  undelivered && {
    day: undelivered.day,
    detail: refusalWords(undelivered.why, undelivered.email),
    mend: mendOf(undelivered),
  };

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
    /** the mail about the membership that could not arrive */
    undelivered: undeliveredOutput.nullable(),
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
      undelivered: member && shown(await findUndelivered(scope, member.id)),
    });
  },
});
