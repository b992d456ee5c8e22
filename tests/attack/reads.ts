import { type Call, LOCATORS } from "@/lib/access/call";
import type { Caller } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { type Making, makeOf } from "@/lib/data/making";
import { declaredCalls } from "../integration/declared-calls";

type Made =
  | "figures"
  | "own answers"
  | "own report"
  | "quality"
  | "drawn by lot"
  | "other reads"
  | "no answers";

/**
 * What every read of the product is made of. A read that is not here is not known to the attack: say what it is
 * made of before anybody sees it.
 * - "figures": what was released, explained number by number (`attacker/report.ts`, `team.ts`, `trend.ts`), and words
 *   about it (`supposition.ts`); its files are made of the same JSON (`files.ts`) and hold the same digits (`sheet.ts`)
 * - "own answers": what one rater wrote, for that rater alone
 * - "drawn by lot": who may be asked, by ids and a lot; the same for one company, whatever is answered
 *   (`tests/integration/leak.test.ts`)
 * - "own report": what follows from the viewer's own earlier report; the same at every step of a later round
 * - "quality": of a released round as a whole, and nothing before its release (`quality.ts`, `witness.ts`)
 * - "other reads": what others of these answer the same viewer, side by side, and nothing else (`taken.ts`)
 * - "no answers": the same in two worlds that differ in what was answered, before the release and after it
 */
export const MADE_OF: Readonly<Record<string, Made>> = {
  "report.show": "figures",
  "report.page": "figures",
  "balance.show": "figures",
  "balance.page": "figures",
  "balance.what_if": "figures",
  "answer.form": "own answers",
  "answer.end": "no answers",
  "audit.list": "no answers",
  "balance.list": "no answers",
  "balance.sharing": "no answers",
  "framework.desk": "no answers",
  "framework.show": "no answers",
  "goal.desk": "no answers",
  "goal.list": "no answers",
  "goal.shared": "no answers",
  "identity.list": "no answers",
  "invitation.list": "no answers",
  "invitation.plan": "drawn by lot",
  "invitation.plan_spread": "drawn by lot",
  "invitation.roster": "no answers",
  "invitation.spread": "no answers",
  "mail.samples": "no answers",
  "me.invitations": "no answers",
  "me.reminders": "no answers",
  "me.reports": "no answers",
  "me.show": "no answers",
  "member.desk": "no answers",
  "member.directory": "no answers",
  "member.export": "no answers",
  "member.last-import": "no answers",
  "member.list": "no answers",
  "nomination.approvals": "no answers",
  "nomination.own": "no answers",
  "nomination.show": "no answers",
  "org.export": "other reads",
  "org.show": "no answers",
  "quality.show": "quality",
  "report.readers": "no answers",
  "role_model.desk": "own report",
  "role_model.list": "no answers",
  "round.desk": "no answers",
  "round.list": "no answers",
  "round.naming": "no answers",
  "round.page": "no answers",
  "round.preview": "no answers",
  "round.progress": "no answers",
  "round.show": "no answers",
  "round.subjects": "no answers",
  "round.unreached": "no answers",
  "round.waiting": "no answers",
  "search.show": "no answers",
  "seat.show": "no answers",
  "team.list": "no answers",
  "team.people": "no answers",
  "team.show": "no answers",
  "team_goal.list": "no answers",
};

/** What reads nothing of a company: sessions and tokens of the one who asks, and the operator's own. */
const ELSEWHERE = ["session.list", "token.list"];

export const READS: readonly Call[] = declaredCalls.filter(
  ({ kind, scope, name }) => kind === "read" && scope !== "system" && !ELSEWHERE.includes(name),
);

/** What can be put into a call: one or several of each name. */
export type Places = Readonly<Record<string, readonly string[]>>;

/** What is asked beside the place: how many, or what if somebody left or came. */
const questionsOf = (name: string, { member = [] }: Places): Record<string, string>[] => {
  if (name === "invitation.list") return [{ limit: "100" }];
  if (name !== "balance.what_if") return [{}];
  return [{}, { adding: "feedback" }, ...member.map((without) => ({ without, adding: "delegation" }))];
};

export const inputsOf = ({ name, scope }: Call, places: Places): Record<string, string>[] => {
  const needed =
    name === "team.show" ? ["org", "team"] : name === "member.desk" ? ["org", "member"] : LOCATORS[scope];
  return needed.reduce<Record<string, string>[]>(
    (inputs, key) =>
      inputs.flatMap((input) => (places[key] ?? []).map((value) => ({ ...input, [key]: value }))),
    questionsOf(name, places),
  );
};

export type Read = {
  readonly name: string;
  readonly viewer: string;
  readonly input: Record<string, string>;
  readonly text: string;
  /** what the database answered where it is noted: a page comes sooner as long as none of this is another */
  readonly made: string;
};

/** As text; what is sealed is other bytes each time, whatever it says. */
const rowsOf = ({ reads, isUnsure }: Making): string => {
  const plain = (value: unknown): unknown =>
    typeof value === "bigint"
      ? String(value)
      : value instanceof Uint8Array
        ? "sealed"
        : value instanceof Date
          ? value.toISOString()
          : Array.isArray(value)
            ? value.map(plain)
            : typeof value === "object" && value !== null
              ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
              : value;
  // What is asked side by side is answered in any order.
  const rows = reads.map(({ answer }) => JSON.stringify(plain(answer))).sort();
  return isUnsure ? "[]" : `[${rows.join()}]`;
};

/** Everything that these people can read, through the very declarations that pages and the programming interface run. */
export const readAll = async (
  viewers: ReadonlyMap<string, Caller>,
  places: Places,
  now: Date,
): Promise<Read[]> => {
  const found: Read[] = [];
  for (const [viewer, caller] of viewers)
    for (const call of READS)
      for (const input of inputsOf(call, places)) {
        const notes: Making = { reads: [], deeds: [], isUnsure: false };
        const result = await makeOf(notes, () => perform(call, caller, input, now));
        found.push({ name: call.name, viewer, input, text: JSON.stringify(result), made: rowsOf(notes) });
      }
  return found;
};
