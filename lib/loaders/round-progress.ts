import { z } from "zod";
import { reading } from "@/lib/access/call";
import { countStates, listWaiting, type ProgressCount } from "@/lib/data/progress";
import { listSubjects } from "@/lib/data/rounds";
import { RELATIONSHIPS } from "@/lib/domain/relationship";
import { ok } from "@/lib/errors";
import { progressOutput, type Tally } from "@/lib/schemas/progress";

const EMPTY: Tally = { asked: 0, answered: 0, declined: 0 };
const add = (to: Tally, { state, count }: { state: string; count: number }): Tally => ({
  asked: to.asked + count,
  answered: to.answered + (state === "answered" ? count : 0),
  declined: to.declined + (state === "declined" ? count : 0),
});

export const loadProgress = reading({
  name: "round.progress",
  summary: "How many have answered, by subject and relationship, without the invitations about oneself",
  scope: "round",
  permission: "round.read",
  input: z.object({}),
  output: progressOutput,
  rest: { method: "GET", path: "/orgs/{org}/rounds/{round}/progress" },
  run: async ({ scope }) => {
    const [subjects, counts, waiting] = await Promise.all([
      listSubjects(scope),
      countStates(scope),
      listWaiting(scope),
    ]);
    const countsOf = new Map<string, ProgressCount[]>();
    for (const count of counts)
      countsOf.set(count.subjectId, [...(countsOf.get(count.subjectId) ?? []), count]);
    const items = subjects
      .filter(({ memberId }) => memberId !== scope.memberId)
      .map(({ memberId, name }) => {
        const own = countsOf.get(memberId) ?? [];
        const groups = RELATIONSHIPS.map((relationship) => ({
          relationship,
          ...own.filter((count) => count.relationship === relationship).reduce(add, EMPTY),
        })).filter(({ asked }) => asked > 0);
        return { subject: { id: memberId, name }, groups };
      });
    return ok({ total: counts.reduce(add, EMPTY), items, waiting });
  },
});
