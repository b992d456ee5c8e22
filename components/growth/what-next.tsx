import { GOALS } from "@/components/goal/addresses";
import { progressOf } from "@/components/growth/goal-progress";
import { GoalTable } from "@/components/growth/goal-table";
import { SuggestionCard } from "@/components/growth/suggestion-card";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import type { Report } from "@/lib/domain/report";
import { suggestionsOf } from "@/lib/domain/suggestion";
import { formatDay, t } from "@/lib/i18n";
import type { Growth } from "@/lib/loaders/report";

type WhatNextProps = { org: string; report: Report; earlier: readonly Report[]; growth: Growth };

/** What to try on Monday, what one set out to do, and what others see of it: for the subject alone. */
export const WhatNext = ({ org, report, earlier, growth }: WhatNextProps) => {
  const progress = progressOf(report, earlier, growth.goals);
  const suggestions = suggestionsOf(report);
  const here = growth.goals.filter(({ roundId }) => roundId === report.round.id);
  const modelsOf = (skill: string): string[] =>
    growth.models.filter((model) => model.skill === skill).map(({ name }) => name);
  return (
    <Section
      title={t("What next")}
      lead={
        <>
          <Icon name="lock" className="mr-1.5 inline align-[-0.125em]" />
          {suggestions.some(({ kind }) => kind === "skill")
            ? t(
                "Something to try on Monday, from what is clear in this report. Only you see this part, and it is not printed.",
              )
            : t("Something to try on Monday. Only you see this part, and it is not printed.")}
        </>
      }
    >
      <ul className="grid gap-x-10 gap-y-8 md:grid-cols-2 lg:grid-cols-3">
        {suggestions.map((suggestion) => (
          <SuggestionCard
            key={suggestion.kind === "skill" ? suggestion.skill : suggestion.way}
            org={org}
            suggestion={suggestion}
            models={suggestion.kind === "skill" ? modelsOf(suggestion.skill) : []}
          />
        ))}
      </ul>
      {progress.length > 0 ? <GoalTable rows={progress} /> : null}
      {here.length > 0 ? <GoalsFromHere goals={here} /> : null}
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <a href={GOALS.list(org)} className="link rounded-sm">
          {t("Your goals")}
        </a>
        <a href={GOALS.models(org)} className="link rounded-sm">
          {t("Whom to ask, and what you may offer")}
        </a>
      </p>
    </Section>
  );
};

const GoalsFromHere = ({ goals }: { goals: Growth["goals"] }) => (
  <div className="grid gap-2">
    <h3 className="font-semibold">{t("Your goals from this report")}</h3>
    <ul className="grid gap-1">
      {goals.map(({ id, text, dueOn, isDone }) => (
        <li key={id}>
          {isDone
            ? t("{goal}: reached", { goal: text })
            : t("{goal}: until {day}", { goal: text, day: formatDay(dueOn) })}
        </li>
      ))}
    </ul>
  </div>
);
