import type { Member } from "@/lib/data/members";
import { loadApprovals } from "@/lib/loaders/approvals";
import { approveNominations } from "@/lib/operations/approvals";
import { declineNaming } from "@/lib/operations/named";
import { saveNominations } from "@/lib/operations/nominations";
import { MANAGER, PROTAGONIST, TEAMS } from "./company";
import { done, type GivenRound, given } from "./given";

/** Whose lists are missing: the visitor's own is one of them. */
const STILL_TO_NAME: readonly string[] = [PROTAGONIST, "Elif Kaya", "Jonas Reuter"];
/** The one list that the visitor's manager has settled; since then somebody on it would rather not. */
const SETTLED = "Dov Meir";

const NAMES_MOST = 6;

/** The team first, then those who have the same line manager, then a neighbouring team; never the own line. */
const namesOf = (subject: Member, members: readonly Member[]): Member[] => {
  const at = TEAMS.findIndex(({ name }) => subject.teams.includes(name));
  const next = TEAMS[(at + 1) % TEAMS.length]?.name ?? "";
  const nearness = ({ teams, managerId }: Member): number => {
    if (teams.some((team) => subject.teams.includes(team))) return 3;
    if (managerId !== null && managerId === subject.managerId) return 2;
    return teams.includes(next) ? 1 : 0;
  };
  return members
    .filter(({ id, managerId }) => id !== subject.id && id !== subject.managerId && managerId !== subject.id)
    .sort((a, b) => nearness(b) - nearness(a) || (a.email < b.email ? -1 : 1))
    .slice(0, NAMES_MOST);
};

/** Hands in the lists of a round at naming, settles most, and lets one of those who were named decline. */
export const seedNaming = async (round: GivenRound, members: readonly Member[], now: Date): Promise<void> => {
  const place = { org: round.org.slug, round: round.roundId };
  for (const subject of members.filter(({ name }) => !STILL_TO_NAME.includes(name))) {
    const nominations = namesOf(subject, members).map(({ id: rater }) => ({ rater, relationship: "peer" }));
    await done(saveNominations, await given.callerOf(subject.email), { ...place, nominations }, now);
  }
  for (const manager of members.filter(({ id }) => members.some(({ managerId }) => managerId === id))) {
    const caller = await given.callerOf(manager.email);
    const { items } = await done(loadApprovals, caller, place, now);
    const approvals = items
      .filter(({ subject, hasNamed }) => hasNamed && (manager.name !== MANAGER || subject.name === SETTLED))
      .map(({ subject, seen }) => ({ subject: subject.id, seen }));
    if (approvals.length > 0) await done(approveNominations, caller, { ...place, approvals }, now);
  }
  await declineOne(round, members, now);
};

const declineOne = async (round: GivenRound, members: readonly Member[], now: Date): Promise<void> => {
  const about = members.find(({ name }) => name === SETTLED);
  const roster = await given.roster(round);
  const invitation = roster.find(
    ({ subjectId, raterId, relationship }) =>
      subjectId === about?.id &&
      relationship === "peer" &&
      members.find(({ id }) => id === raterId)?.name !== PROTAGONIST,
  );
  const rater = members.find(({ id }) => id === invitation?.raterId);
  if (invitation && rater)
    await done(declineNaming, await given.callerOf(rater.email), { invitation: invitation.id }, now);
};
