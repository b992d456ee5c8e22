/** What organisations write to people about. */
export type MailKind =
  | "invitation"
  | "link"
  | "reminder"
  | "report"
  | "membership"
  | "nomination"
  | "approval"
  | "another_name";

/**
 * Why somebody is written to about naming the raters of a subject, as one text: what is said about one subject is not
 * to be seen by that subject, so that whoever reads a reason has to know whom it is about.
 */
export const namingReason = (about: {
  kind: MailKind;
  roundId: string;
  memberId: string;
  subjectId: string;
  /** what tells it from an earlier one of the same kind; nothing where it happens once */
  mark?: string;
}): string =>
  [about.kind, about.roundId, about.memberId, about.subjectId, ...(about.mark ? [about.mark] : [])].join("/");

/** The subject of a reason to write about naming. */
export const subjectOfReason = (reason: string): string => reason.split("/")[3] ?? "";

/**
 * Why a mail could not be delivered for good: the address is not known there, the mailbox is full, mail from here is
 * not taken, another refusal, or no mail server has taken it for days.
 */
export const REFUSALS = ["unknown", "full", "blocked", "refused", "silent"] as const;
export type RefusalKind = (typeof REFUSALS)[number];

/**
 * What a mail server's final answer stands for. By RFC 3463 the enhanced code says it best ("5.1.1"); without one the
 * reply code of RFC 5321 has to do.
 */
export const refusalOf = (code: number, response: string): RefusalKind => {
  const enhanced = /\b5\.(\d{1,3})\.(\d{1,3})\b/.exec(response);
  const [subject, detail] = [enhanced?.[1], enhanced?.[2]];
  if (subject === "1" || (subject === "2" && detail === "1")) return "unknown";
  if (subject === "2" && detail === "2") return "full";
  if (subject === "7") return "blocked";
  if (enhanced) return "refused";
  if (code === 550 || code === 551 || code === 553) return "unknown";
  if (code === 552) return "full";
  return code === 554 ? "blocked" : "refused";
};
