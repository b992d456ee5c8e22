import { z } from "zod";
import { operation } from "@/lib/access/call";
import type { OrgScope } from "@/lib/access/scope";
import { findAddressState } from "@/lib/data/address";
import { ensureUsers, writeMembers } from "@/lib/data/member-list";
import {
  changeMember as change,
  countOwners,
  endMembership,
  findMember,
  findMemberByEmail,
  listAllMembers,
} from "@/lib/data/members";
import { findUserId } from "@/lib/data/users";
import { isDemoAddress } from "@/lib/domain/demo";
import { fatesOf } from "@/lib/domain/member-import";
import { conflict, invalid, notFound, ok, type Problem } from "@/lib/errors";
import { memberChangeSchema, memberOutput, newMemberSchema } from "@/lib/schemas/member";
import { announceAgain, announceMembership, announceMembershipAgain } from "./announcements";
import { announceNamingAgain } from "./naming-announcements";

const demoRefusal = (): Problem =>
  invalid([{ path: "email", message: "The demo company takes made-up addresses only, ending in .example." }]);

/** Who may make or unmake an owner: an owner. */
const grantsOwner = (scope: OrgScope, role: string | undefined): boolean =>
  role === "owner" && scope.role !== "owner" && scope.role !== null;

const ownerRefusal = (): Problem =>
  invalid([{ path: "role", message: "Only an owner can make somebody an owner." }]);

export const addMember = operation({
  name: "member.add",
  summary: "Add a member",
  scope: "org",
  permission: "member.change",
  input: newMemberSchema,
  output: memberOutput,
  rest: { method: "POST", path: "/orgs/{org}/members", status: 201 },
  audit: ({ output }) => ({ target: output.email, detail: { role: output.role } }),
  run: async ({ scope, now }, input) => {
    if (scope.isDemo && !isDemoAddress(input.email)) return demoRefusal();
    if (grantsOwner(scope, input.role)) return ownerRefusal();
    if (await findMemberByEmail(scope, input.email))
      return conflict("already_member", "Somebody with this mail address is a member already.");
    const [fate] = fatesOf(
      [
        {
          line: 1,
          email: input.email,
          name: input.name,
          title: null,
          managerEmail: input.managerEmail ?? null,
          teams: [],
        },
      ],
      await listAllMembers(scope),
    );
    if (fate?.fate === "wrong") return invalid([{ path: "managerEmail", message: fate.why ?? "" }]);
    await writeMembers(scope, [
      {
        ...input,
        title: input.title ?? null,
        managerEmail: input.managerEmail ?? null,
        teams: input.teams ?? [],
      },
    ]);
    const member = await findMemberByEmail(scope, input.email);
    if (!member) return notFound();
    if (!scope.isDemo) await announceMembership(scope, member, now);
    return ok(member);
  },
});

export const changeMember = operation({
  name: "member.change",
  summary: "Change a member",
  scope: "org",
  permission: "member.change",
  input: memberChangeSchema.extend({ member: z.uuid() }),
  output: memberOutput,
  rest: { method: "PATCH", path: "/orgs/{org}/members/{member}" },
  command: "member change",
  audit: ({ input, output }) => ({
    target: output.email,
    detail: {
      fields: Object.keys(input)
        .filter((name) => name !== "member")
        .join(" "),
    },
  }),
  run: async ({ scope, now }, { member: id, ...input }) => {
    const member = await findMember(scope, id);
    if (!member) return notFound();
    if (scope.isDemo && input.email && !isDemoAddress(input.email)) return demoRefusal();
    if (grantsOwner(scope, input.role)) return ownerRefusal();
    const unmakesOwner = member.role === "owner" && input.role !== undefined && input.role !== "owner";
    if (unmakesOwner && scope.role === "admin") return ownerRefusal();
    if (unmakesOwner && (await countOwners(scope)) === 1)
      return conflict("last_owner", "An organisation needs an owner: make somebody else one first.");
    const email = input.email ?? member.email;
    const managerEmail = input.managerEmail === undefined ? member.managerEmail : input.managerEmail;
    const isNew = email !== member.email;
    const address = isNew ? await findAddressState(scope, id) : "free";
    if (address === "fixed")
      return conflict(
        "address_fixed",
        "This person has signed in or has a part in a round, or a round that is not over is about you, so the address stays. Add the new one as a member of its own, or ask an organiser who is not rated at the moment.",
      );
    if (email !== member.email && (await findMemberByEmail(scope, email)))
      return conflict("already_member", "Somebody with this mail address is a member already.");
    const others = (await listAllMembers(scope)).filter((other) => other.id !== id);
    const [fate] = fatesOf([{ line: 1, ...member, email, managerEmail, teams: [] }], others);
    if (fate?.fate === "wrong") return invalid([{ path: "managerEmail", message: fate.why ?? "" }]);
    if (isNew) {
      await ensureUsers([email]);
      await change(scope, id, { email, userId: await findUserId(email) });
      const corrected = { id, email, oldEmail: member.email };
      if (!scope.isDemo) await announceMembershipAgain(scope, corrected, now);
      if (address === "lost") {
        await announceAgain(scope, corrected, now);
        await announceNamingAgain(scope, id, now);
      }
    }
    await writeMembers(scope, [
      {
        email,
        name: input.name ?? member.name,
        title: input.title === undefined ? member.title : input.title,
        managerEmail,
        teams: input.teams ?? member.teams,
        role: input.role ?? member.role,
      },
    ]);
    const changed = await findMember(scope, id);
    return changed ? ok(changed) : notFound();
  },
});

export const removeMember = operation({
  name: "member.remove",
  summary: "End a membership: open invitations end, sent answers and released reports stay",
  scope: "org",
  permission: "member.change",
  input: z.object({ member: z.uuid() }),
  output: z.object({ removed: z.uuid() }),
  rest: { method: "DELETE", path: "/orgs/{org}/members/{member}" },
  audit: ({ output }) => ({ target: output.removed }),
  run: async ({ scope, now }, { member: id }) => {
    const member = await findMember(scope, id);
    if (!member) return notFound();
    if (member.role === "owner" && scope.role === "admin") return ownerRefusal();
    if (member.role === "owner" && (await countOwners(scope)) === 1)
      return conflict("last_owner", "An organisation needs an owner: make somebody else one first.");
    await endMembership(scope, id, now);
    return ok({ removed: id });
  },
});
