import { LinkButton } from "@/components/ui/link-button";
import { t } from "@/lib/i18n";
import type { DraftPlace } from "./browser-draft";
import { DraftSweep } from "./draft-sweep";
import type { Home } from "./form-props";
import { Outcome } from "./outcome";

type ClosedOutcomeProps = {
  code: string;
  isSent: boolean;
  place: DraftPlace;
  names: Readonly<Record<string, string>>;
  home: Home | null;
};

const keptWords = (isSent: boolean): string =>
  isSent
    ? t("What you had sent before stays and counts. Your last change came too late and was not saved.")
    : t("You had not sent your answers, so none of them counts. The draft is destroyed.");

/** The round ended while somebody was writing: what happened, and what was kept. */
export const ClosedOutcome = ({ code, isSent, place, names, home }: ClosedOutcomeProps) => {
  const isGone = code === "not_found";
  return (
    <Outcome
      title={isGone ? t("This invitation is not there any more") : t("The round has closed")}
      actions={
        home ? (
          <LinkButton href={home.href} variant="primary">
            {t("Go to your home page")}
          </LinkButton>
        ) : null
      }
    >
      <p>
        {isGone
          ? t("The round may have been cancelled. Then all that was answered in it is destroyed.")
          : keptWords(isSent)}
      </p>
      <DraftSweep owner={place.owner} invitation={place.invitation} names={names} />
    </Outcome>
  );
};
