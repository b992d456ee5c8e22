import { GOALS } from "@/components/goal/addresses";
import { finishGoal, removeOwnGoal } from "@/components/goal/goal-action";
import { GoalHead } from "@/components/goal/goal-head";
import { GoalSteps } from "@/components/goal/goal-steps";
import { HiddenFields } from "@/components/goal/hidden-fields";
import { readerWords } from "@/components/goal/sharing-words";
import { Badge } from "@/components/ui/badge";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { t } from "@/lib/i18n";
import type { GoalOutput } from "@/lib/schemas/goal";

type GoalCardProps = { org: string; goal: GoalOutput; today: string; hasManager: boolean };

/** One goal of one's own: its day, its skills, its steps, and what can be done with it. */
export const GoalCard = ({ org, goal, today, hasManager }: GoalCardProps) => {
  const place = { org, goal: goal.id };
  return (
    <li className="grid gap-3 border-line border-b px-4 py-4 last:border-b-0 sm:px-5">
      <GoalHead goal={goal} today={today} />
      <div className="flex flex-wrap items-center gap-2">
        {goal.skills.map(({ key, name }) => (
          <Badge key={key}>{name}</Badge>
        ))}
        <span className="inline-flex items-center gap-1.5 text-faint text-xs">
          <Icon name={goal.isShared ? "share" : "lock"} className="size-3" />
          {readerWords(goal.isShared, hasManager)}
        </span>
      </div>
      {goal.steps.length > 0 ? <GoalSteps org={org} goal={goal.id} steps={goal.steps} /> : null}
      <div className="flex flex-wrap gap-2">
        <form action={finishGoal}>
          <HiddenFields fields={{ ...place, isDone: String(!goal.isDone) }} />
          <Deed what={goal.text}>{goal.isDone ? t("Not reached yet") : t("Mark as reached")}</Deed>
        </form>
        <LinkButton href={GOALS.goal(org, goal.id)} size="small" variant="quiet">
          {t("Change")}
          <span className="sr-only"> {goal.text}</span>
        </LinkButton>
        <form action={removeOwnGoal}>
          <HiddenFields fields={place} />
          <Deed what={goal.text} isQuiet>
            {t("Remove")}
          </Deed>
        </form>
      </div>
    </li>
  );
};

const Deed = ({ what, isQuiet = false, children }: { what: string; isQuiet?: boolean; children: string }) => (
  <button type="submit" className={buttonStyle({ size: "small", variant: isQuiet ? "quiet" : "secondary" })}>
    {children}
    <span className="sr-only"> {what}</span>
  </button>
);
