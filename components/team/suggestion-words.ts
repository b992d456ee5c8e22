import { SITUATIONS } from "@/lib/domain/situation";
import { type TeamSuggestion, thinSkillsOf } from "@/lib/domain/team-suggestion";
import { formatList, t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { nameIn } from "./team-sentences";

export type SuggestionWords = {
  readonly title: string;
  readonly text: string;
  /** to try in the coming week */
  readonly steps: readonly string[];
};

const learnText = ({ view }: BalanceOutput, skill: string): string =>
  thinSkillsOf(view).includes(skill)
    ? t("Probably fewer than two people here show it often. One who is willing to learn it can change that.")
    : t("It holds the team back where it is needed, so it is worth learning first.");

const BALANCE = {
  management: {
    title: t("A keeper for focus"),
    text: t(
      "Much is begun here. Agree on one person who keeps aims, owners and dates in view, and make room for it in that person’s week.",
    ),
  },
  leadership: {
    title: t("A keeper for what is new"),
    text: t(
      "Much runs well here. Agree on one person who asks where it should go next, and give that an hour in every week.",
    ),
  },
} as const;

const situationTitle = (key: string): string =>
  t(SITUATIONS.find((situation) => situation.key === key)?.title ?? "").toLowerCase();

/** What a suggestion says: no more certainty than the words that it comes from. */
export const suggestionWords = (balance: BalanceOutput, suggestion: TeamSuggestion): SuggestionWords => {
  const steps: readonly string[] = [];
  if (suggestion.kind === "learn")
    return {
      title: t("Learn: {skill}", { skill: nameIn(balance, suggestion.skill) }),
      text: learnText(balance, suggestion.skill),
      steps: suggestion.steps.map((step) => t(step)),
    };
  if (suggestion.kind === "hire") {
    const skills = formatList(suggestion.skills.map((key) => nameIn(balance, key)));
    return {
      title: t("In the next hire: {skills}", { skills }),
      text: t(
        "Ask for a time when this mattered and what the person did, and ask references what they saw. One more person who shows it often may be all that is missing.",
      ),
      steps,
    };
  }
  if (suggestion.kind === "practise") {
    const [first, second] = suggestion.skills.map((key) => nameIn(balance, key));
    return {
      title: t("Practise together: {first} and {second}", { first: first ?? "", second: second ?? "" }),
      text: t(
        "{situation} needs both at once. Take the next real case, give each of the two to somebody to look after, and talk about it a week later.",
        { situation: capital(situationTitle(suggestion.situation)) },
      ),
      steps,
    };
  }
  if (suggestion.kind === "balance") return { ...BALANCE[suggestion.towards], steps };
  if (suggestion.kind === "use")
    return {
      title: t("Use on purpose: {skills}", {
        skills: formatList(suggestion.skills.map((key) => nameIn(balance, key))),
      }),
      text: t(
        "This stands out here. Use it for the next task that is hard, and let others watch how it is done.",
      ),
      steps,
    };
  return {
    title: t("Talk about it, and look again"),
    text: t(
      "Nothing else is certain enough to act on. Ask the team what it sees in these figures, and look again after the next round.",
    ),
    steps,
  };
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
