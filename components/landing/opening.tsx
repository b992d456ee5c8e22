import { LinkButton } from "@/components/ui/link-button";
import { Row } from "@/components/ui/stack";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

/** What it is, in one breath. */
export const Opening = () => (
  <section className="grid max-w-text gap-4">
    <h1 className="text-balance font-semibold text-4xl leading-tight">
      {t("Everybody leads, everybody manages. See how you do both.")}
    </h1>
    <p className="text-lg text-muted">
      {t(
        "The people of a team rate each other on two lists of skills. Each of you reads an honest picture: what others see, where it differs from your own view, and how certain that is.",
      )}
    </p>
    <Row>
      <LinkButton href={ROUTES.signIn} variant="primary" size="large">
        {t("Sign in")}
      </LinkButton>
      <LinkButton href={ROUTES.twoHats} size="large">
        {t("What the two hats are")}
      </LinkButton>
    </Row>
  </section>
);
