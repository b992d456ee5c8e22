import { tickGoalStep } from "@/components/goal/goal-action";
import { HiddenFields } from "@/components/goal/hidden-fields";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import type { GoalOutput } from "@/lib/schemas/goal";

type GoalStepsProps = { org: string; goal: string; steps: GoalOutput["steps"] };

/** Steps to tick off: each a form of its own, so that no script is needed. */
export const GoalSteps = ({ org, goal, steps }: GoalStepsProps) => (
  <ul className="grid gap-0.5">
    {steps.map(({ id, text, isDone }) => (
      <li key={id}>
        <form action={tickGoalStep}>
          <HiddenFields fields={{ org, goal, step: id, isDone: String(!isDone) }} />
          <button
            type="submit"
            aria-pressed={isDone}
            className="-mx-1.5 flex min-h-7 cursor-pointer items-start gap-2.5 rounded-md px-1.5 py-0.5 text-left hover:bg-sunken"
          >
            <span
              className={classNames(
                "mt-1 grid size-4 shrink-0 place-items-center rounded-sm border",
                isDone ? "border-transparent bg-accent text-accent-ink" : "border-edge bg-raised",
              )}
            >
              {isDone ? <Icon name="check" className="size-3" /> : null}
            </span>
            <span className={isDone ? "text-muted line-through" : undefined}>{text}</span>
          </button>
        </form>
      </li>
    ))}
  </ul>
);
