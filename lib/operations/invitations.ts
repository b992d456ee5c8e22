import { z } from "zod";
import { operation } from "@/lib/access/call";
import { inParts } from "@/lib/access/headway";
import type { RoundScope } from "@/lib/access/scope";
import {
  createInvitations,
  createSomeInvitations,
  deleteInvitation,
  listRoster,
  type NewInvitationRow,
  recountInvitations,
} from "@/lib/data/invitations";
import { listAllMembers, type Member } from "@/lib/data/members";
import { confirmNominations, listDeclined } from "@/lib/data/nomination-fates";
import { propose } from "@/lib/data/proposals";
import { listSubjects } from "@/lib/data/rounds";
import { isDemoAddress } from "@/lib/domain/demo";
import type { Proposal } from "@/lib/domain/nomination";
import { isRosterOpen } from "@/lib/domain/round";
import { conflict, type FieldError, invalid, notFound, ok, type Problem } from "@/lib/errors";
import { PLAN_STAGES, planInput } from "@/lib/schemas/plan";
import {
  invitationOutput,
  type NewInvitation,
  newInvitationsSchema,
  showInvitation,
} from "@/lib/schemas/round";

const frozen = (scope: RoundScope): Problem | null =>
  isRosterOpen(scope.round.state)
    ? null
    : conflict(
        "roster_frozen",
        "The round is open: nobody can be added, removed or given another relationship.",
      );

type Roster = { members: Map<string, Member>; byEmail: Map<string, Member>; subjects: Set<string> };

/** One wished invitation as a row, or what is wrong with it. */
const rowOf = (
  wish: NewInvitation,
  { members, byEmail, subjects }: Roster,
  isDemo: boolean,
): NewInvitationRow | { path: string; message: string } => {
  if (!subjects.has(wish.subject)) return { path: "subject", message: "This is not a subject of the round." };
  const rater = wish.rater.includes("@") ? byEmail.get(wish.rater) : members.get(wish.rater);
  if (!rater && !wish.rater.includes("@")) return { path: "rater", message: "This is not a member." };
  if ((wish.relationship === "self") !== (rater?.id === wish.subject))
    return {
      path: "relationship",
      message: "Self is for the subject alone, and the subject is asked as self.",
    };
  if (!rater && wish.relationship !== "other")
    return { path: "relationship", message: "Somebody from outside is asked as other." };
  if (!rater && isDemo && !isDemoAddress(wish.rater))
    return { path: "rater", message: "The demo company takes made-up addresses only, ending in .example." };
  return {
    subjectId: wish.subject,
    raterId: rater?.id ?? null,
    raterEmail: rater ? null : wish.rater,
    relationship: wish.relationship,
  };
};

const personOf = (row: { subjectId: string; raterId: string | null; raterEmail: string | null }): string =>
  `${row.subjectId} ${row.raterId ?? row.raterEmail}`;

const check = async (
  scope: RoundScope,
  wishes: readonly NewInvitation[],
): Promise<NewInvitationRow[] | Problem> => {
  const members = await listAllMembers(scope.org);
  const roster: Roster = {
    members: new Map(members.map((member) => [member.id, member])),
    byEmail: new Map(members.map((member) => [member.email, member])),
    subjects: new Set((await listSubjects(scope)).map(({ memberId }) => memberId)),
  };
  const taken = new Set((await listRoster(scope)).map(personOf));
  const declined = new Set((await listDeclined(scope)).map(personOf));
  const errors: FieldError[] = [];
  const rows = wishes.flatMap((wish, at) => {
    const row = rowOf(wish, roster, scope.org.isDemo);
    if ("path" in row) {
      errors.push({ path: `${at}.${row.path}`, message: row.message });
      return [];
    }
    // That somebody is asked about the viewer already is not the viewer's to learn: such a wish is kept once.
    if (taken.has(personOf(row)) && row.subjectId !== scope.memberId)
      errors.push({ path: `${at}.rater`, message: "This person is asked about this subject already." });
    taken.add(personOf(row));
    if (declined.has(personOf(row))) {
      // Nor that somebody would rather not be asked about the viewer.
      if (row.subjectId !== scope.memberId)
        errors.push({ path: `${at}.rater`, message: "This person has declined. Choose somebody else." });
      return [];
    }
    return [row];
  });
  return errors.length > 0
    ? invalid(errors.slice(0, 50), "Nothing was added: please correct the list.")
    : rows;
};

export const addInvitations = operation({
  name: "invitation.add",
  summary: "Add invitations to a round that is not open yet: all or none",
  scope: "round",
  permission: "invitation.change",
  input: z.object({ invitations: newInvitationsSchema }),
  output: z.object({ items: z.array(invitationOutput), nextCursor: z.null() }),
  rest: {
    method: "POST",
    path: "/orgs/{org}/rounds/{round}/invitations",
    status: 201,
    arrayBody: "invitations",
  },
  audit: () => ({}),
  run: async ({ scope }, { invitations }) => {
    const refusal = frozen(scope);
    if (refusal) return refusal;
    const rows = await check(scope, invitations);
    if ("ok" in rows) return rows;
    const made = await createInvitations(scope, rows);
    await confirmNominations(scope, rows, "organiser");
    const visible = (await listRoster(scope)).filter(
      (invitation) => made.has(invitation.id) && invitation.subjectId !== scope.memberId,
    );
    return ok({ items: visible.map(showInvitation), nextCursor: null });
  },
});

export const removeInvitation = operation({
  name: "invitation.remove",
  summary: "Take an invitation out of a round that is not open yet",
  scope: "round",
  permission: "invitation.change",
  input: z.object({ invitation: z.uuid() }),
  output: z.object({ removed: z.uuid() }),
  rest: { method: "DELETE", path: "/orgs/{org}/rounds/{round}/invitations/{invitation}" },
  audit: () => ({}),
  run: async ({ scope }, { invitation }) => {
    const refusal = frozen(scope);
    if (refusal) return refusal;
    return (await deleteInvitation(scope, invitation)) ? ok({ removed: invitation }) : notFound();
  },
});

/** So many subjects are written by one statement: what is told in between depends on nothing but their number. */
const SUBJECTS_AT_ONCE = 500;

export const acceptPlan = operation({
  name: "invitation.propose",
  summary: "Add everything that teams and line managers propose and that is not there yet",
  scope: "round",
  permission: "invitation.change",
  input: planInput,
  output: z.object({ added: z.number().int() }),
  rest: {
    method: "POST",
    path: "/orgs/{org}/rounds/{round}/invitations/propose",
    stages: PLAN_STAGES,
  },
  audit: () => ({}),
  run: async ({ scope, tell }, limits) => {
    const refusal = frozen(scope);
    if (refusal) return refusal;
    const { proposals, subjects } = await propose(scope, limits, tell);
    const proposed = new Map<string, Proposal[]>(subjects.map((subject) => [subject, []]));
    for (const proposal of proposals) proposed.get(proposal.subject)?.push(proposal);
    const made: string[] = [];
    await inParts(subjects, { stage: "writing", size: SUBJECTS_AT_ONCE, tell }, async (part) => {
      const rows = part
        .flatMap((subject) => proposed.get(subject) ?? [])
        .map(({ subject, rater, relationship }) => ({
          subjectId: subject,
          raterId: rater,
          raterEmail: null,
          relationship,
        }));
      made.push(...(await createSomeInvitations(scope, rows)).values());
      await confirmNominations(scope, rows, "organiser");
    });
    await recountInvitations(made.length);
    return ok({ added: made.filter((subject) => subject !== scope.memberId).length });
  },
});
