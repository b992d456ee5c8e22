import { dayAfter, dayIn } from "@/lib/domain/wall-clock";
import { loadRoleModelDesk } from "@/lib/loaders/role-models";
import { addGoal, changeGoal, tickStep } from "@/lib/operations/goals";
import { offerSkill } from "@/lib/operations/role-models";
import { emailOf, PROTAGONIST, TEAMS } from "./company";
import { done, type GivenOrganisation, given } from "./given";

const ZONE = "UTC";

/** What the one whom a visitor is set out to do after the first report, and reached. */
export const seedFirstGoal = async (org: GivenOrganisation, now: Date): Promise<void> => {
  const caller = await given.callerOf(emailOf(PROTAGONIST));
  const goal = await done(
    addGoal,
    caller,
    {
      org: org.slug,
      text: "Hand over the weekly figures, and stay out of them",
      dueOn: dayAfter(dayIn(now, ZONE), 42),
      skills: ["delegation"],
      steps: ["Choose whom, and agree on what done looks like", "Talk about it once, on the day we agreed"],
      isShared: true,
    },
    now,
  );
  const place = { org: org.slug, goal: goal.id };
  for (const { id: step } of goal.steps) await done(tickStep, caller, { ...place, step }, now);
  await done(changeGoal, caller, { ...place, isDone: true }, now);
};

/** What is open today, for the visitor's member and two colleagues. */
const GOALS = [
  {
    who: PROTAGONIST,
    text: "Say what I saw within two days",
    skills: ["feedback"],
    steps: ["Tell one person what worked in Thursday’s meeting", "Ask for one thing I could do better"],
    isShared: true,
    days: 19,
  },
  {
    who: PROTAGONIST,
    text: "Half an hour a week with somebody who talks to customers",
    skills: ["commercial-awareness"],
    steps: ["Ask Quentin for a slot"],
    isShared: false,
    days: 45,
  },
  {
    who: TEAMS[0]?.members[1]?.name ?? PROTAGONIST,
    text: "Plan the launch backwards, with a spare day a week",
    skills: ["forward-planning", "organization"],
    steps: ["Write down what has to be there when", "Show it to the team"],
    isShared: true,
    days: 12,
  },
] as const;

const seedGoals = async (org: GivenOrganisation, now: Date): Promise<void> => {
  for (const { who, days, skills, steps, ...goal } of GOALS) {
    const caller = await given.callerOf(emailOf(who));
    const dueOn = dayAfter(dayIn(now, ZONE), days);
    const made = await done(
      addGoal,
      caller,
      { org: org.slug, ...goal, dueOn, skills: [...skills], steps: [...steps] },
      now,
    );
    const [first] = made.steps;
    const place = { org: org.slug, goal: made.id };
    if (first && steps.length > 1) await done(tickStep, caller, { ...place, step: first.id }, now);
  }
};

/** In each team some offer what others clearly see in them: at most two skills each. */
const seedModels = async (org: GivenOrganisation, now: Date): Promise<void> => {
  const people = TEAMS.flatMap(({ manager, members }) => [manager, ...members]).filter(
    ({ name }, at) => name !== PROTAGONIST && at % 3 !== 2,
  );
  for (const { name } of people) {
    const caller = await given.callerOf(emailOf(name));
    const { own } = await done(loadRoleModelDesk, caller, { org: org.slug }, now);
    for (const { key: skill } of own.slice(0, 2))
      await done(offerSkill, caller, { org: org.slug, skill, isOffered: true }, now);
  }
};

export const seedGrowth = async (org: GivenOrganisation, now: Date): Promise<void> => {
  await seedGoals(org, now);
  await seedModels(org, now);
};
