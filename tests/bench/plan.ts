import { loadPlan, loadPlanSpread } from "@/lib/loaders/plan";
import { acceptPlan } from "@/lib/operations/invitations";
import { done, given } from "@/prisma/seed/given";

/** Everybody with a line manager is one of so many, who are a team; each third person is in a project too. */
const SPAN = 9;

const companyOf = (people: number) =>
  Array.from({ length: people - 1 }, (_, at) => ({
    email: `planned-${at}@bench-plan.test`,
    name: `Planned ${at}`,
    title: null,
    managerEmail: at === 0 ? null : `planned-${Math.floor((at - 1) / SPAN)}@bench-plan.test`,
    teams: [
      `Team ${Math.floor(at / SPAN)}`,
      ...(at % 3 === 0 ? [`Project ${at % Math.ceil(people / 20)}`] : []),
    ],
  }));

const timed = async <T>(work: () => Promise<T>): Promise<{ value: T; seconds: string }> => {
  const start = performance.now();
  const value = await work();
  return { value, seconds: `${((performance.now() - start) / 1_000).toFixed(1)} s` };
};

/** How long it takes to plan who rates whom, and to accept it: read, think, write and answer. */
export const measurePlan = async (people: number): Promise<string[]> => {
  const org = await given.organisation({ name: "Bench plan", slug: "bench-plan" });
  await given.people(org, companyOf(people));
  const { roundId: round } = await given.round({ org, isOpen: false });
  const place = { org: org.slug, round };
  const plan = await timed(() => done(loadPlan, org.owner, place));
  const look = await timed(() => done(loadPlanSpread, org.owner, place));
  const accept = await timed(() => done(acceptPlan, org.owner, place));
  const again = await timed(() => done(acceptPlan, org.owner, place));
  return [
    `plan of ${people} people: ${plan.seconds} with ${plan.value.items.length} rows, ${look.seconds} without them`,
    `accepting it: ${accept.seconds}, ${accept.value.added} rows written; once more: ${again.seconds}, ${again.value.added} rows`,
  ];
};
