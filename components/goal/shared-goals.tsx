import { dueWords } from "@/components/goal/due-words";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { plural, t } from "@/lib/i18n";
import type { GoalOutput } from "@/lib/schemas/goal";

type Shared = { member: { id: string; name: string }; goal: Omit<GoalOutput, "round"> };

/** What direct reports let their manager read: to be asked about, not to be changed. */
export const SharedGoals = ({ items, today }: { items: readonly Shared[]; today: string }) => (
  <Panel
    flush
    title={t("Shared with you")}
    footer={t("Your direct reports chose to show you these. Ask how you can help; they are no measure.")}
  >
    <ul>
      {items.map(({ member, goal }) => (
        <li key={goal.id} className="grid gap-2 border-line border-b px-4 py-4 last:border-b-0 sm:px-5">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <h3 className="min-w-0 flex-1 basis-60 font-medium">
              {t("{name}: {goal}", { name: member.name, goal: goal.text })}
            </h3>
            <span className="text-muted text-sm">{dueWords(goal, today)}</span>
          </div>
          <div className="flex flex-wrap items-center gap-2">
            {goal.skills.map(({ key, name }) => (
              <Badge key={key}>{name}</Badge>
            ))}
            {goal.steps.length > 0 ? (
              <span className="text-faint text-xs">
                {plural(
                  goal.steps.length,
                  { one: "{done} of # step done", other: "{done} of # steps done" },
                  { done: goal.steps.filter(({ isDone }) => isDone).length },
                )}
              </span>
            ) : null}
          </div>
          {goal.steps.length > 0 ? (
            <ul className="grid gap-1 text-muted text-sm">
              {goal.steps.map(({ id, text, isDone }) => (
                <li key={id} className="flex gap-2">
                  <Icon name={isDone ? "check" : "minus"} className="mt-0.5 size-3.5" />
                  <span>
                    <span className="sr-only">{isDone ? t("Done:") : t("Not done yet:")} </span>
                    {text}
                  </span>
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  </Panel>
);
