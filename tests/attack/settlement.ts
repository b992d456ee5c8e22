import type { Caller } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import type { Invitation } from "@/lib/data/invitations";
import { shareReport } from "@/lib/operations/report-shares";
import { cancelRound, closeRound } from "@/lib/operations/rounds";
import { shareTeam } from "@/lib/operations/team-shares";
import { done, type GivenOrganisation, type GivenRound, given } from "@/prisma/seed/given";
import { daysFrom } from "../integration/company";
import type { Asked, Round, Share, Subject, World } from "./world";

/** A generated company, settled in the real product: its people, its teams, and what each of them is called there. */
export type Settlement = {
  readonly org: GivenOrganisation;
  readonly world: World;
  /** ids of the generated company to those of the product */
  readonly ids: Map<string, string>;
  readonly callers: ReadonlyMap<string, Caller>;
};

/** Rounds lie so many days apart; the last one closes now, and what never ends lies before it. */
const APART = 120;

const addressOf = (id: string, slug: string): string => `${id.slice(0, 8)}@${slug}.test`;

const peopleIn = (world: World): Map<string, string> => {
  const names = new Map<string, string>();
  for (const { subjects } of world.rounds)
    for (const { id, name, asked } of subjects) {
      names.set(id, name);
      for (const one of asked) if (!one.isOutsider) names.set(one.rater, one.name);
    }
  return names;
};

export const settle = async (world: World, slug: string): Promise<Settlement> => {
  const org = await given.organisation({ name: slug, slug });
  const names = peopleIn(world);
  const readers = new Map(
    world.rounds.flatMap(({ subjects }) => subjects.map(({ id, readerId }) => [id, readerId])),
  );
  const entries = [...names].map(([id, name]) => {
    const reader = readers.get(id);
    const managerEmail = reader && names.has(reader) ? addressOf(reader, slug) : null;
    const role = id === world.organiserId ? { role: "admin" as const } : {};
    return { email: addressOf(id, slug), name, title: null, managerEmail, teams: [], ...role };
  });
  const members = await given.people(org, entries);
  const ids = new Map([...names.keys()].map((id) => [id, members.get(addressOf(id, slug))!.id]));
  for (const [at, { id, memberIds, managerIds }] of world.rounds[0]!.teams.entries()) {
    const known = (all: readonly string[]) => all.flatMap((one) => ids.get(one) ?? []);
    const team = await given.team(org, {
      name: `Team ${at}`,
      members: known(memberIds),
      managers: known(managerIds),
    });
    ids.set(id, team.id);
  }
  const callers = new Map<string, Caller>();
  for (const id of names.keys()) callers.set(id, await given.callerOf(addressOf(id, slug)));
  return { org, world, ids, callers };
};

const momentOf = ({ world }: Settlement, round: Round, now: Date): Date => {
  const at = world.rounds.indexOf(round);
  return daysFrom(now, at < 0 ? -APART / 2 : APART * (at + 1 - world.rounds.length));
};

/** The round with its roster, not open yet. */
export const draftRound = async (settlement: Settlement, round: Round, now: Date): Promise<GivenRound> => {
  const { org, ids } = settlement;
  const moment = momentOf(settlement, round, now);
  const found = await given.round({
    org,
    isOpen: false,
    name: round.name,
    now: daysFrom(moment, -10),
    closesAt: daysFrom(moment, 5),
    threshold: round.threshold,
    commentThreshold: round.commentThreshold,
    readers: round.subjects.some(({ readerId }) => readerId) ? "subject_and_manager" : "subject",
    subjects: round.subjects.map(({ id }) => ids.get(id)!),
    wishes: round.subjects.flatMap(({ id, asked }) =>
      asked.map(({ rater, relationship }) => ({
        subject: ids.get(id)!,
        rater: ids.get(rater) ?? rater,
        relationship,
      })),
    ),
  });
  ids.set(round.id, found.roundId);
  return found;
};

const placeIn = (invitations: readonly Invitation[], subject: string, rater: string): Invitation =>
  invitations.find(
    ({ subjectId, raterId, raterEmail }) =>
      subjectId === subject && (raterId === rater || raterEmail === rater),
  )!;

/** Sends what everybody gave, or those whom `isDue` picks. */
export const answerRound = async (
  settlement: Settlement,
  round: Round,
  now: Date,
  isDue: (asked: Asked, at: number) => boolean = () => true,
): Promise<void> => {
  const { org, ids } = settlement;
  const place = { org, roundId: ids.get(round.id)! };
  const invitations = await given.roster(place);
  const moment = daysFrom(momentOf(settlement, round, now), -5);
  for (const subject of round.subjects)
    for (const [at, asked] of subject.asked.entries()) {
      const invitation = placeIn(invitations, ids.get(subject.id)!, ids.get(asked.rater) ?? asked.rater);
      ids.set(asked.id, invitation.id);
      if (asked.given && isDue(asked, at))
        await given.answers(place, invitation, asked.given as Parameters<typeof given.answers>[2], {
          now: moment,
        });
    }
};

export const closeSettled = async (settlement: Settlement, round: Round, now: Date): Promise<GivenRound> => {
  const { org, ids } = settlement;
  const place = { org, roundId: ids.get(round.id)! };
  await done(
    closeRound,
    org.owner,
    { org: org.slug, round: place.roundId },
    momentOf(settlement, round, now),
  );
  return place;
};

/** A round that is called off while it is answered. */
export const cancelSettled = ({ org, ids }: Settlement, round: Round, now: Date): Promise<unknown> =>
  done(cancelRound, org.owner, { org: org.slug, round: ids.get(round.id)! }, now);

/** Subjects share their reports with whom they like, as far as the product lets them; answers those who now read. */
export const shareReports = async (
  { org, ids, callers }: Settlement,
  { id, shares }: Round,
  now: Date,
): Promise<Share[]> => {
  const shared: Share[] = [];
  for (const share of shares) {
    const [member, reader] = [ids.get(share.subjectId)!, ids.get(share.readerId)!];
    const place = { org: org.slug, round: ids.get(id)!, member, reader };
    const result = await perform(shareReport, callers.get(share.subjectId)!, place, now);
    if (result.ok) shared.push(share);
  }
  return shared;
};

/** Managers show the pages of a released round to those teams that are to see theirs. */
export const showTeams = async ({ org, ids, callers }: Settlement, round: Round): Promise<void> => {
  for (const { id, managerIds, isShown } of round.teams) {
    const manager = managerIds.flatMap((one) => callers.get(one) ?? [])[0];
    if (isShown && manager)
      await done(shareTeam, manager, { org: org.slug, team: ids.get(id)!, round: ids.get(round.id)! });
  }
};

/** The company as the attacker knows it, with the product's own ids and days. */
export const worldOf = ({ world, ids, org }: Settlement, days: ReadonlyMap<string, string>): World => {
  const idOf = (id: string): string => ids.get(id) ?? id;
  const subjectOf = (subject: Subject): Subject => ({
    ...subject,
    id: idOf(subject.id),
    readerId: subject.readerId && idOf(subject.readerId),
    asked: subject.asked.map((asked) => ({ ...asked, id: idOf(asked.id), rater: idOf(asked.rater) })),
  });
  return {
    ...world,
    orgId: org.orgId,
    organiserId: org.ownerId,
    rounds: world.rounds.map((round) => ({
      ...round,
      id: idOf(round.id),
      closedOn: days.get(idOf(round.id)) ?? "",
      subjects: round.subjects.map(subjectOf),
      teams: round.teams.map(({ id, memberIds, managerIds, isShown }) => ({
        id: idOf(id),
        isShown,
        memberIds: memberIds.map(idOf),
        managerIds: managerIds.map(idOf),
      })),
      shares: round.shares.map(({ subjectId, readerId }) => ({
        subjectId: idOf(subjectId),
        readerId: idOf(readerId),
      })),
    })),
  };
};
