import { buttonStyle } from "@/components/ui/button-style";
import { plural, t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import type { Owed } from "./answers-request";
import type { Home } from "./form-props";

/** Leads on: to the next form, and to the page that lists them all. */
export const NextButton = ({ left, home }: { left: readonly Owed[] | null; home: Home | null }) => {
  if (!home) return null;
  const [next] = left ?? [];
  return (
    <>
      {next ? (
        <a href={ROUTES.give(next.org.slug, next.id)} className={buttonStyle({ variant: "primary" })}>
          {next.relationship === "self"
            ? t("Next: you, about yourself")
            : t("Next: {name}", { name: next.subject.name })}
        </a>
      ) : null}
      <a href={home.href} className={buttonStyle({ variant: next ? "secondary" : "primary" })}>
        {t("Go to your home page")}
      </a>
    </>
  );
};

/** How much is left to give, in words. */
export const LeftWords = ({ left }: { left: readonly Owed[] | null }) => {
  if (left === null) return null;
  return (
    <p>
      {left.length > 0
        ? plural(left.length, { one: "There is # more to give.", other: "There are # more to give." })
        : t("That was the last one: nothing more is asked of you now. Thank you for your time.")}
    </p>
  );
};
