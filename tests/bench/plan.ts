import { loadPlan, loadPlanSpread } from "@/lib/loaders/plan";
import { acceptPlan } from "@/lib/operations/invitations";
import { done, given } from "@/prisma/seed/given";
import type { Judge } from "./aims";
import { inSeconds, timed } from "./timed";

/** Everybody with a line manager is one of so many, who are a team; each third person is in a project too. */
const SPAN = 9;
const AIM = { most: 10 } as const;
/** Four times the people may take so many times as long: work that grew with their square would take sixteen. */
const GROWTH = { most: 8 } as const;

const companyOf = (people: number, slug: string) =>
  Array.from({ length: people - 1 }, (_, at) => ({
    email: `planned-${at}@${slug}.test`,
    name: `Planned ${at}`,
    title: null,
    managerEmail: at === 0 ? null : `planned-${Math.floor((at - 1) / SPAN)}@${slug}.test`,
    teams: [
      `Team ${Math.floor(at / SPAN)}`,
      ...(at % 3 === 0 ? [`Project ${at % Math.ceil(people / 20)}`] : []),
    ],
  }));

/** Plans for a company of so many who rates whom, and accepts it: read, think, write and answer. */
const planFor = async (people: number) => {
  const slug = `bench-plan-${people}`;
  const org = await given.organisation({ name: "Bench plan", slug });
  await given.people(org, companyOf(people, slug));
  const { roundId: round } = await given.round({ org, isOpen: false });
  const place = { org: org.slug, round };
  const plan = await timed(() => done(loadPlan, org.owner, place));
  const look = await timed(() => done(loadPlanSpread, org.owner, place));
  const accept = await timed(() => done(acceptPlan, org.owner, place));
  const again = await timed(() => done(acceptPlan, org.owner, place));
  return { plan, look, accept, again };
};

/** How long planning takes for many, and for a quarter of them. */
export const measurePlan = async (
  [few, many]: readonly [number, number],
  judge: Judge,
): Promise<string[]> => {
  // The first plan of a process waits for its code to be read and compiled.
  await planFor(Math.ceil(few / 10));
  const small = await planFor(few);
  const { plan, look, accept, again } = await planFor(many);
  const growth = plan.seconds / small.plan.seconds;
  return [
    `plan of ${many} people: ${inSeconds(plan.seconds)} ${judge({ name: "planning", value: plan.seconds, aim: AIM, unit: " s" })} with ${plan.value.items.length} rows, ${inSeconds(look.seconds)} without them`,
    `plan of ${few} people: ${inSeconds(small.plan.seconds)}; ${many / few} times as many take ${growth.toFixed(1)} times as long ${judge({ name: "growth of planning", value: growth, aim: GROWTH })}`,
    `accepting it: ${inSeconds(accept.seconds)}, ${accept.value.added} rows written; once more: ${inSeconds(again.seconds)}, ${again.value.added} rows`,
  ];
};
