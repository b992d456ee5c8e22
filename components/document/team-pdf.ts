import { changeSentence, trendIn } from "@/components/team/change-words";
import { organisationSentence } from "@/components/team/compare-section";
import { coverageLead } from "@/components/team/coverage-section";
import { hiddenNotes } from "@/components/team/hidden-words";
import { levelLines } from "@/components/team/level-lines";
import { levelLead } from "@/components/team/level-section";
import { methodLines } from "@/components/team/method-lines";
import { nextLead } from "@/components/team/next-section";
import { situationLead } from "@/components/team/situation-section";
import { suggestionWords } from "@/components/team/suggestion-words";
import { teamFinding } from "@/components/team/team-finding";
import { coverageSentence, everybodySentence } from "@/components/team/team-sentences";
import { teamSuggestionsOf } from "@/lib/domain/team-suggestion";
import { formatDay, t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { UNKNOWN } from "./glyphs";
import { INK } from "./ink";
import { heading, pairs, put } from "./prose";
import { closeSheet, openSheet, type Sheet } from "./sheet";
import { putChanges, putCoverage, putSituations, putTeamLevels, putTeamStyles } from "./team-figures";

/**
 * A team's page as a tagged PDF: its figures and words as this viewer sees them, without single people and without
 * names of those who may be asked, since a file is passed on. The same view makes the same bytes.
 */
export const teamPdf = (balance: BalanceOutput, snapshot: string): Promise<Buffer> => {
  const { team, round, view } = balance;
  const title = t("{name}: {round}", { name: team.name, round: round.name });
  const sheet = openSheet({ title, day: round.closedOn, snapshot });
  put(sheet, "P", round.name, { ink: INK.muted, gap: 0 });
  put(sheet, "H1", team.name, { size: 22, weight: "strong", gap: 0 });
  put(sheet, "P", t("Closed on {day}", { day: formatDay(round.closedOn) }), { ink: INK.muted, gap: 10 });
  put(sheet, "P", teamFinding(view), { size: 12, gap: 10 });
  if (team.isOrganisation) put(sheet, "P", everybodySentence(), { ink: INK.muted, gap: 10 });
  for (const { title: why, texts } of hiddenNotes(balance))
    pairs(sheet, [{ name: why, text: texts.join(" ") }]);
  if ([...view.skills, ...view.dimensions].some(({ figure }) => "value" in figure))
    putFigures(sheet, balance);
  heading(sheet, t("How to read this"));
  pairs(
    sheet,
    methodLines(balance).map(({ title: name, text }) => ({ name, text })),
  );
  if (!sheet.isWhole)
    put(
      sheet,
      "P",
      t("{sign} stands for a sign that this file’s typeface does not have; the page shows it.", {
        sign: UNKNOWN,
      }),
      { size: 8, ink: INK.faint },
    );
  return closeSheet(sheet, (page, pages) => t("{title} · {page} of {pages}", { title, page, pages }));
};

const putFigures = (sheet: Sheet, balance: BalanceOutput): void => {
  heading(sheet, t("Level and lean"), levelLead());
  putTeamLevels(sheet, balance);
  pairs(
    sheet,
    levelLines(balance).map(({ name, figure, range, words }) => {
      const measured = range ? t("{figure}, {range}", { figure, range }) : figure;
      return { name, text: words ? t("{measured}. {words}", { measured, words }) : measured };
    }),
  );
  heading(sheet, t("Strengths and thin spots"), coverageLead());
  put(sheet, "P", coverageSentence(balance), { gap: 6 });
  if (balance.organisation) put(sheet, "P", organisationSentence(), { ink: INK.muted, gap: 8 });
  putCoverage(sheet, balance);
  heading(sheet, t("Situations"), situationLead());
  putSituations(sheet, balance);
  if (balance.dimensions.length > 0) {
    heading(sheet, t("Styles"), t("Neither end is the better one; what fits depends on the situation."));
    putTeamStyles(sheet, balance);
  }
  putNext(sheet, balance);
  const trend = trendIn(balance);
  if (!balance.before || !trend) return;
  heading(sheet, t("Compared, carefully"), changeSentence(trend, balance.before.round.name));
  putChanges(sheet, balance);
};

const putNext = (sheet: Sheet, balance: BalanceOutput): void => {
  const suggestions = teamSuggestionsOf(balance.view).map((one) => suggestionWords(balance, one));
  if (suggestions.length === 0) return;
  heading(sheet, t("What to do"), nextLead());
  pairs(
    sheet,
    suggestions.map(({ title, text, steps }) => ({ name: title, text: [text, ...steps].join(" ") })),
  );
};
