import { GOALS } from "@/components/goal/addresses";
import { dueWords } from "@/components/goal/due-words";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { plural, t } from "@/lib/i18n";
import type { GoalOutput } from "@/lib/schemas/goal";

const MOST_SHOWN = 3;

/** The next of one's own goals, with their days. */
export const GoalsDue = ({
  org,
  goals,
  today,
}: {
  org: string;
  goals: readonly GoalOutput[];
  today: string;
}) => {
  const open = goals.filter(({ isDone }) => !isDone);
  return (
    <Panel
      flush
      title={t("Your goals")}
      aside={open.length > 0 ? plural(open.length, { one: "# to go", other: "# to go" }) : undefined}
      actions={
        <LinkButton href={GOALS.list(org)} size="small">
          {t("All goals")}
        </LinkButton>
      }
    >
      {open.length === 0 ? (
        <EmptyState title={goals.length > 0 ? t("All reached") : t("No goal yet")}>
          <p>{t("Your report suggests two or three things to try. Make one of them a goal.")}</p>
        </EmptyState>
      ) : (
        <ul>
          {open.slice(0, MOST_SHOWN).map((goal) => (
            <li
              key={goal.id}
              className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 border-line border-b px-4 py-3 last:border-b-0 sm:px-5"
            >
              <span className="min-w-0 flex-1 basis-48 font-medium">{goal.text}</span>
              <span className="text-muted text-sm">{dueWords(goal, today)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
