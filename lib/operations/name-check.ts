import type { OrgScope } from "@/lib/access/scope";
import { listAllMembers } from "@/lib/data/members";
import type { NameRow } from "@/lib/data/nominations";
import { isDemoAddress } from "@/lib/domain/demo";
import { type WrongName, wrongName } from "@/lib/domain/naming";
import { reachesOutsiders } from "@/lib/env";
import { type FieldError, invalid, type Problem } from "@/lib/errors";
import type { NameInput } from "@/lib/schemas/nomination";

const SENTENCES: Readonly<Record<WrongName, string>> = {
  oneself: "The person it is about is not named as a rater.",
  line_manager: "The line manager is not named: the organiser decides about that.",
  not_a_report: "This person does not report to the one it is about.",
  is_a_report: "This person reports to the one it is about: choose direct report.",
  outsider: "Somebody from outside is asked as other.",
};

const outsiderTrouble = (isDemo: boolean, email: string): string | null => {
  if (isDemo)
    return isDemoAddress(email) ? null : "The demo company takes made-up addresses only, ending in .example.";
  return reachesOutsiders() ? null : "People from outside are invited by mail, which is not set up here.";
};

/**
 * Names as rows, or what is wrong with them. Nothing here looks at who is asked: whoever names somebody who is
 * asked already gets the same answer.
 */
export const checkNames = async (
  org: OrgScope,
  { subjectId, names, path }: { subjectId: string; names: readonly NameInput[]; path: string },
): Promise<NameRow[] | Problem> => {
  const members = await listAllMembers(org);
  const byId = new Map(members.map((member) => [member.id, member]));
  const byEmail = new Map(members.map((member) => [member.email, member]));
  const subject = byId.get(subjectId) ?? { id: subjectId, managerId: null };
  const seen = new Set<string>();
  const errors: FieldError[] = [];
  const rows = names.flatMap(({ rater: given, relationship }, at): NameRow[] => {
    const wrong = (field: string, message: string): [] => {
      errors.push({ path: `${path}.${at}.${field}`, message });
      return [];
    };
    const isAddress = given.includes("@");
    const rater = isAddress ? byEmail.get(given) : byId.get(given);
    if (!rater && !isAddress) return wrong("rater", "This is not a member.");
    const why = wrongName({ subject, rater: rater ?? null, relationship });
    if (why)
      return wrong(why === "oneself" || why === "line_manager" ? "rater" : "relationship", SENTENCES[why]);
    const trouble = rater ? null : outsiderTrouble(org.isDemo, given);
    if (trouble) return wrong("rater", trouble);
    const person = rater?.id ?? given;
    if (seen.has(person)) return wrong("rater", "This person is on the list twice.");
    seen.add(person);
    return [{ raterId: rater?.id ?? null, raterEmail: rater ? null : given, relationship }];
  });
  return errors.length > 0
    ? invalid(errors.slice(0, 50), "Nothing was changed: please correct the list.")
    : rows;
};
