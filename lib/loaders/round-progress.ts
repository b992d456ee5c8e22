import { reading } from "@/lib/access/call";
import type { RoundScope } from "@/lib/access/scope";
import {
  countProgress,
  listProgress,
  type ProgressList,
  type ProgressTotal,
  type SubjectProgress,
} from "@/lib/data/progress";
import { listWaiting, type WaitingList } from "@/lib/data/waiting";
import { RELATIONSHIPS } from "@/lib/domain/relationship";
import { daysOf, estimateResponse } from "@/lib/domain/response-estimate";
import { ok } from "@/lib/errors";
import {
  type OverviewOutput,
  type ProgressOutput,
  progressInput,
  progressOutput,
  type Tally,
  type WaitingOutput,
  waitingInput,
  waitingOutput,
} from "@/lib/schemas/progress";

const NONE: Tally = { asked: 0, answered: 0, declined: 0 };

const groupsOf = ({ counts }: SubjectProgress) =>
  RELATIONSHIPS.map((relationship) =>
    counts
      .filter((count) => count.relationship === relationship)
      .reduce(
        (sum, { state, count }) => ({
          relationship,
          asked: sum.asked + count,
          answered: sum.answered + (state === "answered" ? count : 0),
          declined: sum.declined + (state === "declined" ? count : 0),
        }),
        { relationship, ...NONE },
      ),
  ).filter(({ asked }) => asked > 0);

const overviewOf = ({ round }: RoundScope, total: ProgressTotal, now: Date): OverviewOutput => {
  const { state, openedOn, closesAt } = round;
  const isOpen = state === "open" && openedOn !== null;
  return {
    state,
    total,
    estimate: isOpen ? estimateResponse(total, daysOf({ openedOn, closesAt, now })) : null,
  };
};

type Asked<List> = { scope: RoundScope; now: Date; list: List; total: Promise<ProgressTotal> };

export const progressOf = async (asked: Asked<ProgressList>): Promise<ProgressOutput> => {
  const { scope, now, list } = asked;
  const [{ items, nextCursor }, total] = await Promise.all([listProgress(scope, list), asked.total]);
  return {
    ...overviewOf(scope, total, now),
    items: items.map((subject) => ({
      subject: { id: subject.id, name: subject.name },
      groups: groupsOf(subject),
    })),
    nextCursor,
  };
};

export const waitingOf = async (asked: Asked<WaitingList>): Promise<WaitingOutput> => {
  const { scope, now, list } = asked;
  const [page, total] = await Promise.all([listWaiting(scope, list), asked.total]);
  return { ...overviewOf(scope, total, now), ...page };
};

export const loadProgress = reading({
  name: "round.progress",
  summary: "How many have answered, by subject and relationship, without the invitations about oneself",
  scope: "round",
  permission: "round.read",
  input: progressInput,
  output: progressOutput,
  rest: { method: "GET", path: "/orgs/{org}/rounds/{round}/progress" },
  run: async ({ scope, now }, list) =>
    ok(await progressOf({ scope, now, list, total: countProgress(scope) })),
});

export const loadWaiting = reading({
  name: "round.waiting",
  summary: "Who still has reviews to give, by name, without those about oneself; outsiders with their links",
  scope: "round",
  permission: "round.read",
  input: waitingInput,
  output: waitingOutput,
  rest: { method: "GET", path: "/orgs/{org}/rounds/{round}/waiting" },
  run: async ({ scope, now }, list) => ok(await waitingOf({ scope, now, list, total: countProgress(scope) })),
});
