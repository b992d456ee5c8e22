import { useEffect, useState } from "react";
import { listOwed, type Owed } from "./answers-request";
import type { Home } from "./form-props";

/** What is left to give, what is nearest first: in the same round, then in the same organisation. */
export const leftToGive = (
  items: readonly Owed[],
  { invitation, org }: { invitation: string; org: string },
): Owed[] => {
  const round = items.find(({ id }) => id === invitation)?.round.id;
  const distance = (owed: Owed): number => (owed.round.id === round ? 0 : owed.org.slug === org ? 1 : 2);
  return items
    .filter(({ id, state }) => state === "invited" && id !== invitation)
    .sort((a, b) => distance(a) - distance(b));
};

/** What else this person is asked to give; null as long as that is not known, and for an outsider. */
export const useLeftToGive = (invitation: string, home: Home | null): readonly Owed[] | null => {
  const [left, setLeft] = useState<readonly Owed[] | null>(null);
  const org = home?.org;
  useEffect(() => {
    if (!org) return;
    let isGone = false;
    listOwed().then(
      (items) => {
        if (!isGone) setLeft(leftToGive(items, { invitation, org }));
      },
      // nothing is lost without it: the home page lists the same
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [invitation, org]);
  return left;
};
