import { database } from "@/lib/data/database";
import type { Invitation } from "@/lib/data/invitations";
import { removeJobs } from "@/lib/data/jobs";
import type { Member } from "@/lib/data/members";
import { raterKey } from "@/lib/data/outbox";
import type { Relationship } from "@/lib/domain/relationship";
import { type NamingJob, namingKey } from "@/lib/operations/naming-announcements";
import { answersAtAll, answersOf } from "./answering";
import { COMPANY, CUSTOMERS, emailOf, OWNER, TEAMS } from "./company";
import { type GivenOrganisation, type GivenRound, given, type Wish } from "./given";
import { seedFirstGoal, seedGrowth } from "./growth";
import { seedNaming } from "./naming";
import { type Random, randomOf } from "./random";

const SEED = 20_260_318;
const DAY = 86_400_000;

const entries = TEAMS.flatMap(({ name: team, manager, members }) => [
  {
    ...manager,
    email: emailOf(manager.name),
    managerEmail: manager === OWNER ? null : emailOf(OWNER.name),
    teams: [team],
  },
  ...members.map((member) => ({
    ...member,
    email: emailOf(member.name),
    managerEmail: emailOf(member.lead ?? manager.name),
    teams: [team],
  })),
]);

/** Everybody in a team but one's own line, so that the same people are asked in every installation and every round. */
const teamPeers = (idOf: (name: string) => string): Wish[] =>
  TEAMS.flatMap(({ manager, members }) => {
    const above = new Map(members.map(({ name, lead }) => [name, lead ?? manager.name]));
    const people = [manager.name, ...members.map(({ name }) => name)];
    const isLine = (a: string, b: string) => above.get(a) === b || above.get(b) === a;
    return people.flatMap((subject) =>
      people
        .filter((rater) => rater !== subject && !isLine(subject, rater))
        .map((rater) => ({
          subject: idOf(subject),
          rater: idOf(rater),
          relationship: "peer" as Relationship,
        })),
    );
  });

/** Teams, their neighbours, and heads of teams, who see each other at work. */
const wishesOf = (byName: ReadonlyMap<string, Member>): Wish[] => {
  const idOf = (name: string): string => byName.get(name)?.id ?? "";
  const heads = TEAMS.map(({ manager }) => manager.name);
  const peers = heads.flatMap((subject) =>
    heads
      .filter((rater) => rater !== subject && rater !== OWNER.name && subject !== OWNER.name)
      .map((rater) => ({ subject: idOf(subject), rater: idOf(rater), relationship: "peer" as Relationship })),
  );
  const neighbours = TEAMS.flatMap(({ members }, at) => {
    const next = TEAMS[(at + 1) % TEAMS.length]?.members ?? [];
    return members.flatMap(({ name }, i) =>
      [0, 1].map((step) => ({
        subject: idOf(name),
        rater: idOf(next[(i + step) % next.length]?.name ?? ""),
        relationship: "peer" as Relationship,
      })),
    );
  });
  const sales = idOf("Priya Raman");
  const customers = CUSTOMERS.map((rater) => ({
    subject: sales,
    rater,
    relationship: "other" as Relationship,
  }));
  return [...teamPeers(idOf), ...peers, ...neighbours, ...customers];
};

type World = {
  org: GivenOrganisation;
  members: Map<string, Member>;
  byName: Map<string, Member>;
  random: Random;
};

const nameOf = ({ members }: World, invitation: Invitation): { subject: string; rater: string } => {
  const byId = new Map([...members.values()].map((member) => [member.id, member.name]));
  return {
    subject: byId.get(invitation.subjectId) ?? "",
    rater: (invitation.raterId && byId.get(invitation.raterId)) ?? invitation.raterEmail ?? "",
  };
};

const answer = async (
  world: World,
  round: GivenRound,
  { now, share = 1, isFirst = false }: { now: Date; share?: number; isFirst?: boolean },
): Promise<void> => {
  const roster = await given.roster(round);
  const order = new Map(
    roster.map((invitation) => [invitation, Object.values(nameOf(world, invitation)).join()]),
  );
  // By name, since the ids are different every time and the answers are not.
  const steady = [...roster].sort((a, b) => ((order.get(a) ?? "") < (order.get(b) ?? "") ? -1 : 1));
  for (const invitation of steady) {
    const names = nameOf(world, invitation);
    const isSelf = names.subject === names.rater;
    const isGiven = (isSelf || answersAtAll({ ...names, isFirst }, world.random)) && world.random() < share;
    if (isGiven)
      await given.answers(round, invitation, answersOf({ ...names, isFirst, random: world.random }), { now });
  }
};

const NAMING_JOBS: readonly NamingJob[] = [
  "send-nomination-request",
  "send-approval-request",
  "send-another-name",
];

/** Nothing is written to the demo company's people about what was made up. */
const quietly = async ({ org: { orgId }, roundId }: GivenRound): Promise<void> => {
  const mail = await database().sentMail.findMany({ where: { orgId, roundId } });
  const subjects = await database().roundSubject.findMany({ where: { orgId, roundId } });
  await removeJobs([
    ...mail.map(({ email }) => raterKey("invitations", { orgId, email })),
    ...subjects.flatMap(({ memberId }) => [
      `report-ready/${roundId}/${memberId}`,
      ...NAMING_JOBS.map((name) => namingKey(name, { roundId, memberId })),
    ]),
    `release/${roundId}`,
  ]);
  await database().sentMail.deleteMany({ where: { orgId, roundId } });
};

/** The demo company: two released rounds, an open one, and one for which raters are named, with dates relative to `now`. */
export const seedDemo = async (now: Date): Promise<{ people: number }> => {
  const day = (offset: number): Date => new Date(now.getTime() + offset * DAY);
  const evening = (offset: number): Date => new Date(day(offset).setUTCHours(18, 0, 0, 0));
  const owner = { email: emailOf(OWNER.name), name: OWNER.name };
  const org = await given.organisation({ ...COMPANY, owner, isDemo: true });
  await given.people(
    org,
    entries.map(({ email, name, title, managerEmail, teams }) => ({
      email,
      name,
      title,
      managerEmail,
      teams,
    })),
  );
  const members = await given.people(org, []);
  const byName = new Map([...members.values()].map((member) => [member.name, member]));
  await given.teamManagers(
    org,
    TEAMS.map(({ name, manager }) => [name, byName.get(manager.name)?.id ?? ""] as const),
  );
  const world: World = { org, members, byName, random: randomOf(SEED) };
  const base = { org, propose: { peersPerSubject: 0, maxPerRater: 20 }, wishes: wishesOf(byName) };
  const past = [
    { name: "First round", from: -225, to: -200, readers: "subject" as const },
    { name: "Half-year round", from: -105, to: -80, readers: "subject_and_manager" as const },
  ];
  for (const [at, { name, from, to, readers }] of past.entries()) {
    const round = await given.round({ ...base, name, readers, now: day(from), closesAt: day(to) });
    await answer(world, round, { now: day(from + 5), isFirst: at === 0 });
    await given.release(round, day(to - 0.01));
    await quietly(round);
    if (at === 0) await seedFirstGoal(org, day(to + 2));
  }
  await seedGrowth(org, day(-14));
  const open = {
    name: "Year-end round",
    now: day(-9),
    closesAt: evening(12),
    readers: "subject_and_manager" as const,
  };
  const round = await given.round({ ...base, ...open });
  await answer(world, round, { now: day(-4), share: 0.4 });
  await quietly(round);
  const next = await given.round({
    org,
    name: "Next year’s round",
    now: day(-3),
    readers: "subject_and_manager",
    nomination: "manager_approves",
    nominateBy: evening(18),
    closesAt: evening(90),
    isOpen: false,
  });
  await seedNaming(next, [...members.values()], day(-1));
  await quietly(next);
  return { people: members.size };
};
