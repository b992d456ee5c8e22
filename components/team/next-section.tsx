import { GOALS } from "@/components/goal/addresses";
import { askWords } from "@/components/growth/suggestion-words";
import { Section } from "@/components/ui/section";
import { type TeamSuggestion, teamSuggestionsOf } from "@/lib/domain/team-suggestion";
import { t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { suggestionWords } from "./suggestion-words";

export type Model = { readonly skill: string; readonly name: string };

export const nextLead = (): string =>
  t("Two or three things to try, from what is certain on this page. Whether they fit, you know best.");

type NextSectionProps = { org: string; balance: BalanceOutput; models: readonly Model[] };

/** What to try, and whom to ask: only those who have said that they may be. */
export const NextSection = ({ org, balance, models }: NextSectionProps) => {
  const suggestions = teamSuggestionsOf(balance.view);
  if (suggestions.length === 0) return null;
  return (
    <Section title={t("What to do")} lead={nextLead()}>
      <ul className="grid gap-x-10 gap-y-8 md:grid-cols-2 lg:grid-cols-3">
        {suggestions.map((suggestion) => (
          <Card key={suggestion.kind} org={org} balance={balance} suggestion={suggestion} models={models} />
        ))}
      </ul>
    </Section>
  );
};

type CardProps = NextSectionProps & { suggestion: TeamSuggestion };

const Card = ({ org, balance, suggestion, models }: CardProps) => {
  const { title, text, steps } = suggestionWords(balance, suggestion);
  return (
    <li className="grid content-start gap-3 border-line border-l-2 pl-4">
      <h3 className="font-semibold">{title}</h3>
      <p>{text}</p>
      {suggestion.kind === "learn" ? <WhomToAsk org={org} skill={suggestion.skill} models={models} /> : null}
      {steps.length > 0 ? (
        <ul className="grid list-disc gap-1.5 pl-4">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      ) : null}
    </li>
  );
};

/** On the screen alone: who may be asked has said so to people here, and not to whoever gets a sheet of paper. */
const WhomToAsk = ({ org, skill, models }: { org: string; skill: string; models: readonly Model[] }) => {
  const ask = askWords(models.filter((model) => model.skill === skill).map(({ name }) => name));
  return (
    <p className="print:hidden">
      {ask ?? t("Nobody whom you could ask about it has offered yet.")}{" "}
      <a href={GOALS.models(org)} className="link rounded-sm">
        {t("Whom to ask")}
      </a>
    </p>
  );
};
