import { TeamGoalLine } from "@/components/team-goals/team-goal-line";
import { buttonStyle } from "@/components/ui/button-style";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import type { TeamGoalsOutput } from "@/lib/schemas/team-goal";
import { type TeamGoalPlace, teamGoalsAddress } from "./addresses";
import { goalProgress } from "./team-goal-progress";

export type GoalSectionProps = {
  place: TeamGoalPlace;
  balance: BalanceOutput;
  goals: TeamGoalsOutput;
  today: string;
};

/** What the team wants to get better at: kept by its managers, read by whoever may see the page. */
export const GoalSection = ({ place, balance, goals: { items, canChange }, today }: GoalSectionProps) =>
  balance.team.isOrganisation || (items.length === 0 && !canChange) ? null : (
    <div className={items.length === 0 ? "print:hidden" : undefined}>
      <Section
        title={t("Goals of the team")}
        lead={t(
          "The managers of the team keep them, and whoever may see this page reads them. The page of the next round shows each beside the figures of its skills.",
        )}
      >
        <Panel flush title={t("Goals")}>
          {items.length === 0 ? (
            <EmptyState title={t("No goal yet")}>
              <p>{t("One small goal with a day does more than five good intentions.")}</p>
            </EmptyState>
          ) : (
            <ul>
              {items.map((goal) => (
                <TeamGoalLine
                  key={goal.id}
                  goal={goal}
                  progress={goalProgress(balance, goal)}
                  today={today}
                />
              ))}
            </ul>
          )}
        </Panel>
        {canChange ? (
          <p className="print:hidden">
            <a href={teamGoalsAddress(place)} className={buttonStyle({ size: "small" })}>
              {items.length === 0 ? t("Set a goal for the team") : t("Change the goals")}
            </a>
          </p>
        ) : null}
      </Section>
    </div>
  );
