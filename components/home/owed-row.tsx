import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { plural, t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import { type Owed, questionsLeft } from "./owed";
import { relationshipWords } from "./relationship-words";

const STATES = {
  invited: { tone: "warning", label: t("To do") },
  answered: { tone: "success", label: t("Sent") },
  declined: { tone: "neutral", label: t("Declined") },
} as const;

const ACTIONS = {
  begun: { action: t("Go on"), label: "Go on with feedback: {name}" },
  invited: { action: t("Give feedback"), label: "Give feedback: {name}" },
  answered: { action: t("Change"), label: "Change feedback: {name}" },
  declined: { action: t("Change"), label: "Change feedback: {name}" },
} as const;

const begunWords = (left: number): string =>
  left === 0
    ? t("every question answered, not sent")
    : plural(left, { one: "# question left", other: "# questions left" });

export const OwedRow = ({ owed }: { owed: Owed }) => {
  const { begun, state, relationship } = owed;
  const name = relationship === "self" ? t("You, about yourself") : owed.subject.name;
  const { action, label } = ACTIONS[begun ? "begun" : state];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-3 last:border-b-0 sm:px-5">
      <div className="grid min-w-0 flex-1 basis-48">
        <span className="truncate font-medium">{name}</span>
        <span className="text-muted text-sm">
          {relationshipWords(relationship)}
          {begun ? ` · ${begunWords(questionsLeft(owed))}` : null}
        </span>
      </div>
      <Badge tone={STATES[state].tone}>{begun ? t("Begun") : STATES[state].label}</Badge>
      <LinkButton
        href={ROUTES.give(owed.org.slug, owed.id)}
        variant={state === "invited" ? "primary" : "secondary"}
        size="small"
        aria-label={t(label, { name })}
      >
        {action}
      </LinkButton>
    </li>
  );
};
