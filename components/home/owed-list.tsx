import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { MINUTES_PER_FORM } from "@/lib/domain/round";
import { formatMoment, plural, t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import { relationshipWords } from "./relationship-words";

export type Owed = {
  id: string;
  round: { id: string; name: string; closesAt: string };
  subject: { name: string };
  relationship: "self" | "manager" | "peer" | "direct_report" | "other";
  state: "invited" | "answered" | "declined";
};

const STATES = {
  invited: { tone: "warning", label: t("To do") },
  answered: { tone: "success", label: t("Sent") },
  declined: { tone: "neutral", label: t("Declined") },
} as const;

const Row = ({ org, owed }: { org: string; owed: Owed }) => {
  const isSelf = owed.relationship === "self";
  const name = isSelf ? t("You, about yourself") : owed.subject.name;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-3 last:border-b-0 sm:px-5">
      <div className="grid min-w-0 flex-1 basis-48">
        <span className="truncate font-medium">{name}</span>
        <span className="text-muted text-sm">{relationshipWords(owed.relationship)}</span>
      </div>
      <Badge tone={STATES[owed.state].tone}>{STATES[owed.state].label}</Badge>
      <LinkButton
        href={ROUTES.give(org, owed.id)}
        variant={owed.state === "invited" ? "primary" : "secondary"}
        size="small"
        aria-label={
          owed.state === "invited"
            ? t("Give feedback: {name}", { name })
            : t("Change feedback: {name}", { name })
        }
      >
        {owed.state === "invited" ? t("Give feedback") : t("Change")}
      </LinkButton>
    </li>
  );
};

type OwedListProps = { org: string; timeZone: string; owed: readonly Owed[] };

/** All that one owes, round by round, with the time it takes. */
export const OwedList = ({ org, timeZone, owed }: OwedListProps) => {
  if (owed.length === 0)
    return (
      <Panel title={t("Asked of you")}>
        <EmptyState title={t("Nothing is asked of you now")}>
          <p>{t("When somebody asks for your feedback, you find it here and get a mail.")}</p>
        </EmptyState>
      </Panel>
    );
  const rounds = [...new Map(owed.map(({ round }) => [round.id, round])).values()];
  return rounds.map((round) => {
    const asked = owed.filter((item) => item.round.id === round.id);
    const open = asked.filter(({ state }) => state === "invited").length;
    return (
      <Panel
        key={round.id}
        flush
        title={round.name}
        aside={
          open > 0
            ? plural(
                open,
                { one: "1 to do, about {minutes} minutes", other: "# to do, about {minutes} minutes" },
                {
                  minutes: open * MINUTES_PER_FORM,
                },
              )
            : t("All sent. Thank you.")
        }
        footer={t("You can answer, and change your answers, until {moment} ({zone}).", {
          moment: formatMoment(new Date(round.closesAt), timeZone),
          zone: timeZone.replaceAll("_", " "),
        })}
      >
        <ul>
          {asked.map((item) => (
            <Row key={item.id} org={org} owed={item} />
          ))}
        </ul>
      </Panel>
    );
  });
};
