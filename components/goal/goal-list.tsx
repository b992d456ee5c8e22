import { GOALS } from "@/components/goal/addresses";
import { restoreOwnGoal } from "@/components/goal/goal-action";
import { GoalCard } from "@/components/goal/goal-card";
import { HiddenFields } from "@/components/goal/hidden-fields";
import { buttonStyle } from "@/components/ui/button-style";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";
import type { GoalOutput } from "@/lib/schemas/goal";

type GoalListProps = {
  org: string;
  today: string;
  hasManager: boolean;
  goals: readonly GoalOutput[];
  removed: { id: string; text: string } | null;
};

export const GoalList = ({ org, today, hasManager, goals, removed }: GoalListProps) => (
  <>
    {removed ? <Removed org={org} goal={removed} /> : null}
    <Panel flush title={t("Your goals")}>
      {goals.length === 0 ? (
        <EmptyState
          title={t("No goal yet")}
          action={<LinkButton href={GOALS.add(org)}>{t("Set a goal")}</LinkButton>}
        >
          <p>{t("One small goal with a day and a first step does more than five good intentions.")}</p>
        </EmptyState>
      ) : (
        <ul>
          {goals.map((goal) => (
            <GoalCard key={goal.id} org={org} goal={goal} today={today} hasManager={hasManager} />
          ))}
        </ul>
      )}
    </Panel>
  </>
);

const Removed = ({ org, goal }: { org: string; goal: { id: string; text: string } }) => (
  <Notice
    live
    actions={
      <form action={restoreOwnGoal}>
        <HiddenFields fields={{ org, goal: goal.id }} />
        <button type="submit" className={buttonStyle({ size: "small" })}>
          {t("Put it back")}
        </button>
      </form>
    }
  >
    {t("Removed: {goal}. It is deleted for good when you remove another one.", { goal: goal.text })}
  </Notice>
);
