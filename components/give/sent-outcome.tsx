import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { plural, t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import { listOwed, type Owed } from "./answers-request";
import { ClosingTime } from "./closing-time";
import type { Home } from "./form-props";
import { Outcome } from "./outcome";

/** What else this person is asked to give in the organisation; none for an outsider. */
const useOwed = (home: Home | null): readonly Owed[] => {
  const [owed, setOwed] = useState<readonly Owed[]>([]);
  const org = home?.org;
  useEffect(() => {
    if (!org) return;
    let isGone = false;
    listOwed().then(
      (items) => {
        if (!isGone) setOwed(items.filter((item) => item.org.slug === org && item.state === "invited"));
      },
      // nothing is lost without it: the home page lists the same
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [org]);
  return owed;
};

type SentOutcomeProps = {
  closesAt: string;
  isSelf: boolean;
  isNamed: boolean;
  home: Home | null;
  onChange: () => void;
};

export const SentOutcome = ({ closesAt, isSelf, isNamed, home, onChange }: SentOutcomeProps) => {
  const owed = useOwed(home);
  const [next] = owed;
  return (
    <Outcome
      title={isSelf ? t("Sent.") : t("Sent. Thank you.")}
      actions={
        <>
          {home && next ? (
            <LinkButton href={ROUTES.give(home.org, next.id)} variant="primary">
              {t("Next: {name}", { name: next.subject.name })}
            </LinkButton>
          ) : null}
          {home ? (
            <LinkButton href={home.href} variant={next ? "secondary" : "primary"}>
              {t("Go to your home page")}
            </LinkButton>
          ) : null}
          <Button variant={home ? "quiet" : "secondary"} onClick={onChange}>
            {t("Change my answers")}
          </Button>
        </>
      }
    >
      <p>
        {t("Nothing is shown to anybody yet. You can change your answers until")}{" "}
        <ClosingTime closesAt={closesAt} />.
      </p>
      <p className="text-muted">
        {isNamed
          ? t("Then the round closes, and the reports are made, once.")
          : t(
              "Then the round closes, the reports are made, once, and the link between you and your answers is destroyed.",
            )}
      </p>
      {owed.length > 0 ? (
        <p>{plural(owed.length, { one: "There is # more to give.", other: "There are # more to give." })}</p>
      ) : null}
      {home ? null : <p>{t("You can close this page. The link in your mail brings you back.")}</p>}
    </Outcome>
  );
};
