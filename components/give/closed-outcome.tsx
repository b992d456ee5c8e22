import { buttonStyle } from "@/components/ui/button-style";
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

const TITLES: Readonly<Record<string, string>> = {
  not_found: t("This form is no longer open to you"),
  link_ended: t("This link no longer works"),
};

const GONE: Readonly<Record<string, string>> = {
  not_found: t(
    "The person may have left, or you may have, or the round was cancelled. In a cancelled round everything is destroyed; otherwise what you had sent stays sealed.",
  ),
  link_ended: t(
    "It was taken back, or replaced by a newer one: look for the latest mail. What was saved before is kept; your last change was not.",
  ),
};

/** The round ended while somebody was writing: what happened, and what was kept. */
export const ClosedOutcome = ({ code, isSent, place, names, home }: ClosedOutcomeProps) => {
  return (
    <Outcome
      title={TITLES[code] ?? t("The round has closed")}
      actions={
        home ? (
          <a href={home.href} className={buttonStyle({ variant: "primary" })}>
            {t("Go to your home page")}
          </a>
        ) : null
      }
    >
      <p data-closed="">{GONE[code] ?? keptWords(isSent)}</p>
      <DraftSweep owner={place.owner} invitation={place.invitation} names={names} />
    </Outcome>
  );
};
