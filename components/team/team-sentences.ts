import type { CoverageWord } from "@/lib/domain/coverage";
import { SITUATIONS } from "@/lib/domain/situation";
import type { Readiness, StylePlace } from "@/lib/domain/team-overview";
import { thinSkillsOf } from "@/lib/domain/team-suggestion";
import { formatList, plural, t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";

export const namesIn = ({ skills }: Pick<BalanceOutput, "skills">, keys: readonly string[]): string[] =>
  skills.filter(({ key }) => keys.includes(key)).map(({ name }) => name);

export const nameIn = (balance: Pick<BalanceOutput, "skills">, key: string): string =>
  namesIn(balance, [key])[0] ?? key;

export const countCoverage = ({ view }: BalanceOutput, word: CoverageWord | null): number =>
  view.skills.filter(({ coverage }) => coverage === word).length;

/** What stands out, from the intervals alone. */
const strengthSentence = (balance: BalanceOutput): string => {
  const { strengths, skills } = balance.view;
  if (skills.some(({ figure }) => "hidden" in figure && figure.hidden === "tells_about_few"))
    return t("What stands out is left open, since you do not see every skill.");
  if (strengths.length === 0) return t("No skill stands out clearly above the average of all skills shown.");
  return plural(
    strengths.length,
    {
      one: "{skills} stands out clearly above the average of all skills shown.",
      other: "{skills} stand out clearly above the average of all skills shown.",
    },
    { skills: formatList(namesIn(balance, strengths)) },
  );
};

const thinSentence = (balance: BalanceOutput): string => {
  const thin = thinSkillsOf(balance.view);
  if (thin.length === 0) return t("None of the skills shown is clearly thin.");
  return t("Thin, with probably fewer than two people who show it often: {skills}.", {
    skills: formatList(namesIn(balance, thin)),
  });
};

/** What the team is good at first, then what few or none may show. */
export const coverageSentence = (balance: BalanceOutput): string =>
  t("{strengths} {thin}", { strengths: strengthSentence(balance), thin: thinSentence(balance) });

const situationsWith = ({ view }: BalanceOutput, readiness: Readiness): string[] =>
  SITUATIONS.filter(({ key }) =>
    view.situations.some((situation) => situation.key === key && situation.readiness === readiness),
  ).map(({ title }) => t(title).toLowerCase());

export const situationSentence = (balance: BalanceOutput): string => {
  const [ready, not] = [situationsWith(balance, "ready"), situationsWith(balance, "not_ready")];
  const values = { ready: formatList(ready), not: formatList(not) };
  if (ready.length > 0 && not.length > 0) return t("Ready for {ready}; not ready yet for {not}.", values);
  if (ready.length > 0) return t("Ready for {ready}.", values);
  if (not.length > 0) return t("Not ready yet for {not}.", values);
  if (balance.view.situations.every(({ readiness }) => readiness === null))
    return t("How ready it is cannot be shown, since skills that it would be worked out from are hidden.");
  return t("For none of them do the figures tell whether it is ready.");
};

const stylesAt = ({ view, dimensions }: BalanceOutput, place: StylePlace): string[] =>
  dimensions
    .filter(({ key }) => view.dimensions.some((one) => one.key === key && one.place === place))
    .map(({ name }) => name);

/** Where all of the interval lies on one side, or within the middle; elsewhere nothing is claimed. */
export const styleSentence = (balance: BalanceOutput): string => {
  const named = (["management", "leadership", "middle"] as const).map((place) => stylesAt(balance, place));
  const [management = [], leadership = [], middle = []] = named;
  const parts = [
    management.length > 0 ? t("on the management side in {names}", { names: formatList(management) }) : null,
    leadership.length > 0 ? t("on the leadership side in {names}", { names: formatList(leadership) }) : null,
    middle.length > 0 ? t("in the middle in {names}", { names: formatList(middle) }) : null,
  ].filter((part) => part !== null);
  if (parts.length > 0) return t("It stands {parts}.", { parts: formatList(parts) });
  return balance.view.dimensions.every(({ place }) => place === null)
    ? t("Where it stands cannot be shown.")
    : t("On none of these scales do the figures tell a side.");
};

/** Who is in the whole organisation's figures. */
export const everybodySentence = (): string =>
  t("Everybody with a report in this round is in it, also those in no team or in a small one.");
