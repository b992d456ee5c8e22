import type { Relationship } from "@/lib/domain/relationship";
import { minutesLeft } from "@/lib/domain/round";

/** Something that one is asked to give. */
export type Owed = {
  id: string;
  org: { slug: string; name: string; timeZone: string };
  round: { id: string; name: string; closesAt: string };
  subject: { name: string };
  relationship: Relationship;
  state: "invited" | "answered" | "declined";
  questions: number;
  begun: { answered: number } | null;
};

export const isToDo = ({ state }: Owed): boolean => state === "invited";

/** How many questions of a form have no answer yet. */
export const questionsLeft = ({ questions, begun }: Owed): number =>
  Math.max(0, questions - (begun?.answered ?? 0));

/** The minutes that are left of all that is to do. */
export const minutesOf = (owed: readonly Owed[]): number =>
  owed
    .filter(isToDo)
    .reduce((sum, item) => sum + minutesLeft({ left: questionsLeft(item), total: item.questions }), 0);

const RANK = { invited: 1, declined: 3, answered: 2 } as const;
const rank = (owed: Owed): number => (owed.begun ? 0 : RANK[owed.state]);

/** Round by round, the next to close first; in each what was begun, what is to do, what is done. */
export const byRound = (owed: readonly Owed[]): (readonly [Owed, ...Owed[]])[] => {
  const rounds = [...new Set(owed.map(({ round }) => round.id))];
  return rounds.flatMap((id) => {
    const items = owed.filter(({ round }) => round.id === id);
    const [first, ...rest] = items.toSorted((a, b) => rank(a) - rank(b));
    return first ? [[first, ...rest] as const] : [];
  });
};
