import { dueWords } from "@/components/goal/due-words";
import { dueStateOf } from "@/lib/domain/goal";

type GoalHeadProps = { goal: { text: string; dueOn: string; isDone: boolean }; today: string };

/** What somebody or a team set out to do, and until when. */
export const GoalHead = ({ goal, today }: GoalHeadProps) => (
  <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
    <h3 className="min-w-0 flex-1 basis-60 font-medium">{goal.text}</h3>
    <span
      className={dueStateOf({ ...goal, today }) === "overdue" ? "text-sm text-warning" : "text-muted text-sm"}
    >
      {dueWords(goal, today)}
    </span>
  </div>
);
