import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { t } from "@/lib/i18n";
import type { Home } from "./form-props";
import { Outcome } from "./outcome";

export const DeclinedOutcome = ({ home, onReturn }: { home: Home | null; onReturn: () => void }) => (
  <Outcome
    title={t("You declined")}
    actions={
      <>
        {home ? (
          <LinkButton href={home.href} variant="primary">
            {t("Go to your home page")}
          </LinkButton>
        ) : null}
        <Button onClick={onReturn}>{t("Answer after all")}</Button>
      </>
    }
  >
    <p>{t("What you had answered is destroyed. Nobody asks you why.")}</p>
    <p className="text-muted">{t("Until the round closes you can change your mind.")}</p>
  </Outcome>
);
