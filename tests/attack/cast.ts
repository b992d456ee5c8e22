import type { Caller } from "@/lib/access/caller";
import { given } from "@/prisma/seed/given";
import { organisationOf } from "./organisation";
import type { Settlement } from "./settlement";
import type { Round, World } from "./world";

// The company of the paired worlds: who of it looks, and at what.

const SEED = 241;

/** In the first round somebody shares the own report with a colleague who has no other part in it. */
const withShare = (made: World): World => {
  const [first, ...rest] = made.rounds as [Round, ...Round[]];
  const everybody = made.rounds.flatMap(({ subjects }) => subjects.map(({ id }) => id));
  const shares = first.subjects.flatMap(({ id: subjectId, asked }) => {
    const involved = new Set([made.organiserId, subjectId, ...asked.map(({ rater }) => rater)]);
    return everybody.flatMap((readerId) => (involved.has(readerId) ? [] : { subjectId, readerId }));
  });
  return { ...made, rounds: [{ ...first, shares: shares.slice(0, 1) }, ...rest] };
};

export const world = withShare(organisationOf(SEED));
export const [earlier, last] = world.rounds as [Round, Round];
/** One of each part: organisers, a reader, a team's manager, a subject whom colleagues rate, raters, somebody outside. */
export const viewersOf = async ({ org, callers, ids }: Settlement): Promise<Map<string, Caller>> => {
  const reader = last.subjects.find(({ readerId }) => readerId)!.readerId!;
  const manager = last.teams.flatMap(({ managerIds }) => managerIds).find((id) => callers.has(id))!;
  const { asked, id: subject } = last.subjects.find((one) => one.asked.some(({ isOutsider }) => isOutsider))!;
  const raters = asked
    .filter(({ isOutsider, relationship }) => !isOutsider && relationship === "peer")
    .slice(0, 2);
  const [share] = earlier.shares;
  const keys = new Set([reader, manager, subject, ...raters.map(({ rater }) => rater)]);
  const viewers = new Map<string, Caller>([...keys].map((id) => [id, callers.get(id)!]));
  viewers.set("owner", org.owner);
  viewers.set("admin", callers.get(world.organiserId)!);
  viewers.set("shared with", callers.get(share!.readerId)!);
  const outsider = asked.find(({ isOutsider }) => isOutsider)!.rater;
  const invitations = ids.has(last.id) ? await given.roster({ org, roundId: ids.get(last.id)! }) : [];
  const invitation = invitations.find(({ raterEmail }) => raterEmail === outsider);
  if (invitation) viewers.set("outsider", await given.raterCaller(org, invitation));
  return viewers;
};

/** Where to look: of the last round at more than one of each; of another at the first ones. */
export const placesIn = ({ org, ids }: Settlement, roundId = last.id) => {
  const most = roundId === last.id ? 3 : 1;
  const one = last.subjects.find((subject) => subject.asked.some(({ isOutsider }) => isOutsider))!;
  const invitations = one.asked.slice(0, most).flatMap(({ id }) => ids.get(id) ?? []);
  const members = [one, ...last.subjects.slice(0, 2)].slice(0, most);
  return {
    org: [org.slug],
    round: [ids.get(roundId)!],
    team: last.teams.slice(0, most).map(({ id }) => ids.get(id)!),
    member: members.map(({ id }) => ids.get(id)!),
    invitation: invitations,
  };
};
