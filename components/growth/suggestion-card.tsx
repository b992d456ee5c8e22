import { GOALS } from "@/components/goal/addresses";
import { askWords, reasonWords, wayOf } from "@/components/growth/suggestion-words";
import { buttonStyle } from "@/components/ui/button-style";
import type { Suggestion } from "@/lib/domain/suggestion";
import { t } from "@/lib/i18n";

type SuggestionCardProps = { org: string; suggestion: Suggestion; models: readonly string[] };

/** One thing to try, why, and whom to ask about it. */
export const SuggestionCard = ({ org, suggestion, models }: SuggestionCardProps) => {
  if (suggestion.kind === "way") {
    const { title, text } = wayOf(suggestion.way);
    return (
      <Card title={title}>
        <p>{text}</p>
        <GoalLink org={org} name={title} />
      </Card>
    );
  }
  const { skill, name, reason, steps, atBest } = suggestion;
  const ask = askWords(models);
  return (
    <Card title={name}>
      <p className="text-muted text-sm">{reasonWords(reason)}</p>
      {steps.length > 0 ? (
        <ul className="grid list-disc gap-1.5 pl-4">
          {steps.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ul>
      ) : (
        <p>{t("What others would see at its best: {words}", { words: atBest })}</p>
      )}
      {ask ? <p>{ask}</p> : null}
      <GoalLink org={org} skill={skill} name={name} />
    </Card>
  );
};

const Card = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <li className="grid content-start gap-3 border-line border-l-2 pl-4">
    <h3 className="font-semibold">{title}</h3>
    {children}
  </li>
);

const GoalLink = ({ org, skill, name }: { org: string; skill?: string; name: string }) => (
  <p>
    <a href={GOALS.add(org, skill)} className={buttonStyle({ size: "small" })}>
      {t("Make it a goal")}
      <span className="sr-only">: {name}</span>
    </a>
  </p>
);
