import type { Route } from "next";
import type { IconName } from "@/components/ui/icon-paths";

/** What the menu offers: somewhere to go. */
export type Entry = { href: Route; label: string; detail?: string | undefined; icon: IconName };
export type Group = { label: string; entries: readonly Entry[] };

/** What the menu has to know of one's place in the organisation. */
export type CommandSeat = {
  id: string;
  slug: string;
  canRunRounds: boolean;
  canChangePeople: boolean;
  canReadAudit: boolean;
  canChangeFramework: boolean;
};

/** True if the entry holds every word, or what its group is called does: a goal is found by "goal" too. */
export const matches = ({ label, detail = "" }: Entry, words: readonly string[], group: string): boolean => {
  const text = `${group} ${label} ${detail}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

export const wordsOf = (search: string): string[] => search.toLowerCase().split(/\s+/).filter(Boolean);
