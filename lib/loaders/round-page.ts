import { z } from "zod";
import { reading } from "@/lib/access/call";
import type { RoundScope } from "@/lib/access/scope";
import { noted } from "@/lib/data/making";
import { countProgress } from "@/lib/data/progress";
import { findRoundHead } from "@/lib/data/rounds";
import { ok } from "@/lib/errors";
import { PAGE_LIMIT } from "@/lib/schemas/fields";
import { progressInput, progressOutput, waitingInput, waitingOutput } from "@/lib/schemas/progress";
import { progressOf as releaseOf, roundOutput } from "@/lib/schemas/round";
import { progressOf, waitingOf } from "./round-progress";

const countRound = async (scope: RoundScope) => {
  const [total, head] = await Promise.all([countProgress(scope), findRoundHead(scope)]);
  return { total, head };
};
type Counts = ReturnType<typeof countRound>;

// A count reads every invitation of the round, a page of a list only its own: while many look, one count serves them
// for a moment. What a program or the open page asks for again is always counted anew.
const KEPT_FOR = 2_000;
const KEPT_MOST = 500;
const kept = new Map<string, { until: number; counts: Counts }>();

const countsKept = (scope: RoundScope, now: Date): Counts => {
  const key = `${scope.orgId}/${scope.roundId}/${scope.memberId}`;
  const known = kept.get(key);
  if (known && now.getTime() < known.until) return known.counts;
  if (kept.size >= KEPT_MOST) kept.clear();
  const counts = countRound(scope);
  kept.set(key, { until: now.getTime() + KEPT_FOR, counts });
  counts.catch(() => kept.delete(key));
  return counts;
};

const headOf = async (scope: RoundScope, found: ReturnType<typeof findRoundHead>) => {
  const { isSubject, ...counts } = await found;
  const round = { id: scope.roundId, ...scope.round, ...counts };
  return {
    round: { ...round, progress: releaseOf(round) },
    timeZone: scope.org.timeZone,
    isSubject,
  };
};

/** Which of two lists is shown: of the subjects, or of those who have not sent everything. */
const asked = <List extends "subjects" | "waiting">(list: List) => ({
  list: z.literal(list),
  /** what it is narrowed to, as far as that made sense */
  asked: z.object({
    search: z.string().optional(),
    only: z.string().optional(),
    cursor: z.uuid().optional(),
    limit: z.number().int(),
  }),
});
const shownList = z.discriminatedUnion("list", [
  progressOutput.extend(asked("subjects")),
  waitingOutput.extend(asked("waiting")),
]);
export type ShownList = z.output<typeof shownList>;

// An address may be mistyped: what makes no sense in it is left out.
const { search, cursor } = progressInput.shape;
const pageInput = z.object({
  list: z.enum(["subjects", "waiting"]).catch("subjects"),
  search: search.catch(undefined),
  cursor: cursor.catch(undefined),
  only: z.string().optional().catch(undefined),
});
type PageInput = z.output<typeof pageInput>;

const listOfPage = async (
  { scope, now, counts }: { scope: RoundScope; now: Date; counts: Counts },
  { list, only, ...input }: PageInput,
) => {
  const page = { ...input, limit: PAGE_LIMIT.screen };
  const place = { scope, now, total: counts.then(({ total }) => total) };
  if (list === "waiting") {
    const asked = { ...page, only: waitingInput.shape.only.catch(undefined).parse(only) };
    return { list, asked, ...(await waitingOf({ ...place, list: waitingInput.parse(asked) })) };
  }
  const asked = { ...page, only: progressInput.shape.only.catch(undefined).parse(only) };
  return { list, asked, ...(await progressOf({ ...place, list: progressInput.parse(asked) })) };
};

export const loadRoundPage = reading({
  name: "round.page",
  summary: "One round without the ids of its subjects; while it is open, with a page of how far it is",
  scope: "round",
  permission: "round.read",
  input: pageInput,
  output: z.object({
    round: roundOutput,
    timeZone: z.string(),
    isSubject: z.boolean(),
    shown: shownList.nullable(),
  }),
  run: async ({ scope, now }, asked) => {
    if (scope.round.state !== "open")
      return ok({ ...(await headOf(scope, findRoundHead(scope))), shown: null });
    const counts = noted((moment) => countsKept(scope, moment), now);
    const [head, shown] = await Promise.all([
      headOf(
        scope,
        counts.then((found) => found.head),
      ),
      listOfPage({ scope, now, counts }, asked),
    ]);
    return ok({ ...head, shown });
  },
});
