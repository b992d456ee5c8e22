import type { TeamHiddenReason } from "@/lib/domain/team-overview";
import { formatList, plural, t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { leastOf } from "./team-words";

export type HiddenNote = {
  readonly reason: TeamHiddenReason;
  readonly title: string;
  /** why, and what would help */
  readonly texts: readonly string[];
};

const REASONS = ["too_few_members", "overlaps", "tells_about_few"] as const;

const reasonsIn = ({ view }: BalanceOutput): Set<TeamHiddenReason> =>
  new Set(
    [...view.skills, ...view.dimensions].flatMap(({ figure }) => ("hidden" in figure ? [figure.hidden] : [])),
  );

const fewNote = (balance: BalanceOutput, isAll: boolean): Omit<HiddenNote, "reason"> => {
  const least = leastOf(balance.view);
  return {
    title: isAll ? t("Too few members have figures") : t("Some skills have too few figures"),
    texts: [
      plural(least, {
        one: "A figure of a team is made of # member or more who has a figure too, so that nobody’s can be worked out.",
        other:
          "A figure of a team is made of # members or more who each have a figure of their own, so that nobody’s can be worked out from it.",
      }),
      plural(least, {
        one: "To get there, let # member or more receive feedback in the next round, and ask enough people about each of them. The preview before a launch says whose figures would be missing.",
        other:
          "To get there, let # members or more receive feedback in the next round, and ask enough people about each of them. The preview before a launch says whose figures would be missing.",
      }),
    ],
  };
};

const overlapNote = (balance: BalanceOutput, isAll: boolean): Omit<HiddenNote, "reason"> => {
  const names = balance.tooClose.map(({ name }) => name);
  const values = {
    teams: names.length > 0 ? formatList(names) : t("another team"),
    least: leastOf(balance.view),
  };
  return {
    title: t("It overlaps too closely with {teams}", values),
    texts: [
      isAll
        ? t(
            "Of two teams with nearly the same members, the difference would tell about the few who are in one of them only. The larger one is shown, so this one is not.",
          )
        : t(
            "Of two teams with nearly the same members, the difference would tell about the few who are in one of them only. The larger one is shown, so some skills of this one are not.",
          ),
      t(
        "What would help in the next round: {least} people or more who are in only one of the two and have figures, or the very same people in both.",
        values,
      ),
    ],
  };
};

const viewerNote = (balance: BalanceOutput): Omit<HiddenNote, "reason"> => {
  const names = balance.people.map(({ member }) => member.name);
  return {
    title: t("Some figures would tell you about few people"),
    texts: [
      names.length > 0
        ? t(
            "You may read the reports of {names}. If you took those away from a figure of the team, fewer than {least} people would be left, and you would know how they were seen.",
            { names: formatList(names), least: balance.view.method.threshold },
          )
        : t(
            "You may read some members’ reports. If you took those away from a figure of the team, fewer than {least} people would be left, and you would know how they were seen.",
            { least: balance.view.method.threshold },
          ),
      t(
        "That comes from your own report, from reports that the round names you as a reader of, and from those that were ever shared with you. The figures are hidden from you alone: others who may open this page see them.",
      ),
    ],
  };
};

const noteOf = (reason: TeamHiddenReason, balance: BalanceOutput): Omit<HiddenNote, "reason"> => {
  const isAll = balance.view.skills.every(({ figure }) => "hidden" in figure);
  if (reason === "tells_about_few") return viewerNote(balance);
  return reason === "overlaps" ? overlapNote(balance, isAll) : fewNote(balance, isAll);
};

/** What is not shown, why, and what would help: one note for each reason that there is. */
export const hiddenNotes = (balance: BalanceOutput): HiddenNote[] => {
  const found = reasonsIn(balance);
  return REASONS.filter((reason) => found.has(reason)).map((reason) => ({
    reason,
    ...noteOf(reason, balance),
  }));
};
