import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import { dueWords } from "./due-words";

type OwnRound = { id: string; name: string; state: string; closesAt: string };

const NEXT: Readonly<Record<string, string>> = {
  draft: t("Not open yet: decide who rates whom, then open it."),
  nominating: t("Not open yet: raters are being named."),
  open: t("Open."),
  closed: t("Closed: the reports are being made."),
};

type RoundsNoticeProps = { org: string; rounds: readonly OwnRound[]; timeZone: string };

/** What needs the organiser: rounds that are under way. */
export const RoundsNotice = ({ org, rounds, timeZone }: RoundsNoticeProps) => {
  const underWay = rounds.filter(({ state }) => state in NEXT);
  if (rounds.length > 0 && underWay.length === 0) return null;
  return (
    <Panel title={t("As organiser")}>
      {underWay.length === 0 ? (
        <EmptyState
          title={t("Start with the people, then the first round")}
          action={
            <>
              <LinkButton href={ROUTES.people(org)} variant="primary">
                {t("Add people")}
              </LinkButton>
              <LinkButton href={ROUTES.rounds(org)}>{t("Rounds")}</LinkButton>
            </>
          }
        >
          <p>{t("A round asks people about each other, closes on its day, and makes everybody’s report.")}</p>
        </EmptyState>
      ) : (
        <ul className="grid gap-3">
          {underWay.map((round) => (
            <li key={round.id}>
              <TextLink href={ROUTES.round(org, round.id)}>{round.name}</TextLink>
              <span className="block text-muted text-sm">
                {NEXT[round.state]}{" "}
                {t("Closes {moment}.", { moment: dueWords(new Date(round.closesAt), timeZone) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
