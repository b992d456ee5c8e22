import { z } from "zod";
import { operation } from "@/lib/access/call";
import type { ApproverScope } from "@/lib/access/scope";
import { type Approval, approve, listApprovals, listDeclinedOf } from "@/lib/data/approvals";
import type { NameRow } from "@/lib/data/nominations";
import { conflict, invalid, notFound, ok, type Problem } from "@/lib/errors";
import { approvalsInput } from "@/lib/schemas/nomination";
import { checkNames } from "./name-check";

type Settling = z.infer<typeof approvalsInput>[number];

const personOf = ({ raterId, raterEmail }: NameRow): string => raterId ?? raterEmail ?? "";

/** The people to add, or why they cannot be added. */
const added = async (
  scope: ApproverScope,
  { subject, add = [] }: Settling,
  path: string,
): Promise<NameRow[] | Problem> => {
  if (add.length === 0) return [];
  const rows = await checkNames(scope.org, { subjectId: subject, names: add, path });
  if ("ok" in rows) return rows;
  const declined = await listDeclinedOf(scope, subject);
  const errors = rows.flatMap((row, at) =>
    declined.has(personOf(row))
      ? [{ path: `${path}.${at}.rater`, message: "This person cannot take part. Choose somebody else." }]
      : [],
  );
  return errors.length > 0 ? invalid(errors, "Nothing was changed: please correct the list.") : rows;
};

const settle = async (
  scope: ApproverScope,
  wish: Settling,
  list: Approval,
  path: string,
): Promise<Problem | null> => {
  if (list.seen !== wish.seen)
    return conflict(
      "list_changed",
      `The list of ${list.subject.name} has changed since you looked. Nothing was approved; look again.`,
    );
  const known = new Set(list.raters.map(({ id }) => id));
  if (wish.remove?.some((id) => !known.has(id))) return notFound();
  const add = await added(scope, wish, path);
  if ("ok" in add) return add;
  const removed = new Set(wish.remove);
  // Whose list is settled names nobody any more: an empty one would be nobody's.
  if (add.length === 0 && list.raters.every(({ id }) => removed.has(id)))
    return conflict(
      "list_empty",
      `Nobody stands on the list of ${list.subject.name}. Add somebody, or wait until it is handed in.`,
    );
  await approve(scope, wish.subject, { remove: wish.remove ?? [], add });
  return null;
};

export const approveNominations = operation({
  name: "nomination.approve",
  summary:
    "Settle the lists of those whose raters one approves, as they were seen or with changes: all or none",
  scope: "approver",
  permission: "nomination.approve",
  input: z.object({ approvals: approvalsInput }),
  output: z.object({ approved: z.number().int() }),
  rest: { method: "POST", path: "/orgs/{org}/rounds/{round}/approvals", arrayBody: "approvals" },
  audit: () => ({}),
  run: async ({ scope }, { approvals }) => {
    if (scope.round.state !== "nominating")
      return conflict(
        "naming_over",
        "The round is open or over: who is asked stays as it is. Nothing was changed.",
      );
    const lists = new Map((await listApprovals(scope)).map((list) => [list.subject.id, list]));
    const twice = new Set(approvals.map(({ subject }) => subject)).size < approvals.length;
    if (twice) return invalid([{ path: "approvals", message: "Each person once." }]);
    for (const [at, wish] of approvals.entries()) {
      const list = lists.get(wish.subject);
      if (!list) return notFound();
      const problem = await settle(scope, wish, list, `approvals.${at}.add`);
      if (problem) return problem;
    }
    return ok({ approved: approvals.length });
  },
});
