import { z } from "zod";
import { reading } from "@/lib/access/call";
import { isPermitted, ROLES } from "@/lib/domain/policy";
import { notFound, ok } from "@/lib/errors";

/** One's place in the organisation, and which rooms of it one may enter: what the shell is drawn from. */
export const loadSeat = reading({
  name: "seat.show",
  summary: "My place in an organisation",
  scope: "org",
  permission: "org.read",
  input: z.object({}),
  output: z.object({
    id: z.uuid(),
    slug: z.string(),
    name: z.string(),
    isDemo: z.boolean(),
    timeZone: z.string(),
    member: z.object({ id: z.uuid(), name: z.string(), email: z.string(), role: z.enum(ROLES) }),
    canRunRounds: z.boolean(),
    canChangePeople: z.boolean(),
    canReadAudit: z.boolean(),
    canChangeFramework: z.boolean(),
    canErase: z.boolean(),
  }),
  run: async ({ scope }) => {
    const { role, memberId, member } = scope;
    if (!memberId || !member || !role) return notFound();
    return ok({
      id: scope.orgId,
      slug: scope.slug,
      name: scope.orgName,
      isDemo: scope.isDemo,
      timeZone: scope.timeZone,
      member: { id: memberId, ...member, role },
      canRunRounds: isPermitted([role], "round.read"),
      canChangePeople: isPermitted([role], "member.change"),
      canReadAudit: isPermitted([role], "audit.read"),
      canChangeFramework: isPermitted([role], "framework.change"),
      canErase: isPermitted([role], "org.erase") && !scope.isDemo,
    });
  },
});
