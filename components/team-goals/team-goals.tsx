import { HiddenFields } from "@/components/goal/hidden-fields";
import { restoreTeamGoalNow } from "@/components/team-goals/team-goal-action";
import { TeamGoalCard, type TeamGoalPlace } from "@/components/team-goals/team-goal-card";
import { TeamGoalForm } from "@/components/team-goals/team-goal-form";
import { buttonStyle } from "@/components/ui/button-style";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { usualDueDay } from "@/lib/domain/goal";
import { t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import type { TeamGoalsOutput } from "@/lib/schemas/team-goal";
import { goalProgress } from "./team-goal-progress";

type TeamGoalsProps = {
  place: TeamGoalPlace;
  balance: BalanceOutput;
  goals: TeamGoalsOutput;
  today: string;
};

/** What the team wants to get better at: kept by its managers, read by whoever may see the page. */
export const TeamGoals = ({ place, balance, goals, today }: TeamGoalsProps) => {
  const { items, removed, canChange } = goals;
  if (balance.team.isOrganisation || (items.length === 0 && !canChange)) return null;
  const { skills } = balance;
  return (
    <Section
      title={t("Goals of the team")}
      lead={t(
        "The managers of the team keep them, and whoever may see this page reads them. The page of the next round shows each beside the figures of its skills.",
      )}
    >
      {removed ? (
        <Notice
          live
          actions={
            <form action={restoreTeamGoalNow}>
              <HiddenFields fields={{ ...place, goal: removed.id }} />
              <button type="submit" className={buttonStyle({ size: "small" })}>
                {t("Put it back")}
              </button>
            </form>
          }
        >
          {t("Removed: {goal}. It is deleted for good when another one is removed.", { goal: removed.text })}
        </Notice>
      ) : null}
      <Panel flush title={t("Goals")}>
        {items.length === 0 ? (
          <EmptyState title={t("No goal yet")}>
            <p>{t("One small goal with a day does more than five good intentions.")}</p>
          </EmptyState>
        ) : (
          <ul>
            {items.map((goal) => (
              <TeamGoalCard
                key={goal.id}
                place={place}
                goal={goal}
                progress={goalProgress(balance, goal)}
                today={today}
                skills={skills}
                canChange={canChange}
              />
            ))}
          </ul>
        )}
      </Panel>
      {canChange ? (
        <div className="print:hidden">
          <Details summary={t("Set a goal for the team")}>
            <TeamGoalForm
              place={place}
              goal={null}
              today={today}
              skills={skills}
              values={{ text: "", dueOn: usualDueDay(today), skills: [] }}
            />
          </Details>
        </div>
      ) : null}
    </Section>
  );
};
