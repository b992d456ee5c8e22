import { loadApprovals } from "@/lib/loaders/approvals";
import { approveNominations } from "@/lib/operations/approvals";
import { saveNominations } from "@/lib/operations/nominations";
import { done, given } from "@/prisma/seed/given";
import { daysFrom } from "../integration/company";
import type { Settlement } from "./settlement";
import type { Round } from "./world";

const NAMES = 3;

/** A round about the same people in which subjects name raters and their managers approve them. */
export const startNamingOf = async ({ org, ids }: Settlement, round: Round, now: Date): Promise<void> => {
  const { roundId } = await given.round({
    org,
    now,
    name: round.name,
    isOpen: false,
    closesAt: daysFrom(now, 100),
    nomination: "manager_approves",
    nominateBy: daysFrom(now, 5),
    nominateLeast: 1,
    subjects: round.subjects.map(({ id }) => ids.get(id)!),
  });
  ids.set(round.id, roundId);
};

const placeOf = ({ org, ids }: Settlement, { id }: Round) => ({ org: org.slug, round: ids.get(id)! });

/** Whoever has colleagues to name hands in a list: those after oneself, as the generated company counts them. */
export const nameAll = async (settlement: Settlement, round: Round, now: Date): Promise<void> => {
  const { ids, callers } = settlement;
  const people = [...callers.keys()];
  for (const { id, readerId } of round.subjects) {
    const from = people.indexOf(id);
    const turned = [...people.slice(from + 1), ...people.slice(0, from)];
    const line = round.subjects.filter((one) => one.readerId === id).map((one) => one.id);
    const named = turned.filter((one) => one !== readerId && !line.includes(one)).slice(0, NAMES);
    const nominations = named.map((one) => ({ rater: ids.get(one)!, relationship: "peer" }));
    await done(saveNominations, callers.get(id)!, { ...placeOf(settlement, round), nominations }, now);
  }
};

/** Every manager settles the lists that wait for one, as they are. */
export const approveAll = async (settlement: Settlement, round: Round, now: Date): Promise<void> => {
  const managers = new Set(round.subjects.flatMap(({ readerId }) => readerId ?? []));
  for (const manager of managers) {
    const caller = settlement.callers.get(manager)!;
    const place = placeOf(settlement, round);
    const { items } = await done(loadApprovals, caller, place, now);
    const approvals = items.map(({ subject, seen }) => ({ subject: subject.id, seen }));
    await done(approveNominations, caller, { ...place, approvals }, now);
  }
};
