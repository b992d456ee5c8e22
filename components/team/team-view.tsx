import { LevelPlot, type LevelRow } from "@/components/charts/level-plot";
import type { Reading } from "@/components/charts/reading";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { SKILL_SCALE } from "@/lib/domain/scale";
import type { TeamFigure } from "@/lib/domain/team";
import { formatDay, formatList, t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { CoverageTable } from "./coverage-table";
import { teamFinding } from "./team-finding";
import { figureWords, intervalWords } from "./team-words";

export const teamReading = (figure: TeamFigure): Reading =>
  "hidden" in figure
    ? { hidden: figureWords(figure) }
    : {
        at: figure.value,
        text: figureWords(figure),
        band: { low: figure.low, high: figure.high, text: intervalWords(figure) },
      };

const names = { self: "", others: t("Team"), manager: "" };

/** What a team can lead and manage, how sure that is, and where it is thin. Nobody is named or ranked. */
export const TeamView = ({ balance }: { balance: BalanceOutput }) => {
  const { round, team, view, skillNames } = balance;
  const nameOf = (key: string): string => skillNames[key] ?? key;
  const header = (
    <PageHeader
      kicker={t("{round}, closed on {day}", { round: round.name, day: formatDay(round.closedOn) })}
      title={team.name}
      lead={teamFinding(view)}
    />
  );
  const rows: LevelRow[] = (["management", "leadership"] as const).map((list) => ({
    key: list,
    name: list === "management" ? t("Management") : t("Leadership"),
    tone: list,
    self: null,
    others: teamReading(view.lists[list]),
    words: "",
  }));
  return (
    <Stack gap="wide">
      {header}
      <Section
        title={t("Level and lean")}
        lead={t("How often the skills of each list are seen in this team, on average.")}
      >
        <LevelPlot
          title={t("The level of each list")}
          finding={teamFinding(view)}
          scale={SKILL_SCALE}
          names={names}
          rows={rows}
        />
      </Section>
      <Section title={t("Strengths and thin spots")}>
        <Stack>
          <p>
            {view.strengths.length > 0
              ? t("What stands out above the team’s own average: {skills}.", {
                  skills: formatList(view.strengths.map(nameOf)),
                })
              : t("No skill stands out clearly above the team’s own average.")}
          </p>
          <p>
            {view.thin.length > 0
              ? t("Thin, where probably fewer than two people show it often: {skills}.", {
                  skills: formatList(view.thin.map(nameOf)),
                })
              : t("No skill is clearly thin.")}
          </p>
        </Stack>
      </Section>
      <CoverageTable view={view} nameOf={nameOf} />
    </Stack>
  );
};
