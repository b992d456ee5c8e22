import { Details } from "@/components/ui/details";
import { Icon } from "@/components/ui/icon";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import type { VisibilityWords } from "./visibility-words";

/** Read before anything is sent: short, and unfolded in full. */
export const WhoSeesThis = ({ words: { short, long } }: { words: VisibilityWords }) => (
  <section
    id="who-sees-this"
    aria-labelledby="who-sees-this-title"
    className="rounded-lg border border-line bg-raised px-4 py-4 sm:px-5"
  >
    <h2 id="who-sees-this-title" className="flex items-center gap-2 font-semibold">
      <Icon name="lock" className="text-accent" />
      {t("Who will see this")}
    </h2>
    <ul className="mt-2 grid gap-1.5">
      {short.map((sentence) => (
        <li key={sentence} className="flex gap-2">
          <span aria-hidden="true" className="mt-2.5 size-1 shrink-0 rounded-full bg-accent" />
          {sentence}
        </li>
      ))}
    </ul>
    <div className="mt-3">
      <Details summary={t("How exactly, and what is promised")}>
        <dl className="grid gap-3 text-sm">
          {long.map(({ term, text, items = [] }) => (
            <div key={term}>
              <dt className="font-medium">{term}</dt>
              <dd className="text-muted">
                {text}
                {items.length > 0 ? (
                  <ul className="mt-0.5 list-disc pl-5 marker:text-faint">
                    {items.map((item) => (
                      <li key={item}>{item}</li>
                    ))}
                  </ul>
                ) : null}
              </dd>
            </div>
          ))}
          <div>
            <dt className="font-medium">{t("Until the close")}</dt>
            <dd className="text-muted">
              {t(
                "Nobody sees an answer. Whoever runs the round can see that you answered or declined, not what you said and not when.",
              )}
            </dd>
          </div>
        </dl>
        <p className="mt-3 text-sm">
          <a href={`${ROUTES.method}#promises`} target="_blank" rel="noreferrer" className="link rounded-sm">
            {t("What we promise")}
          </a>
          {" · "}
          <a href={`${ROUTES.method}#limits`} target="_blank" rel="noreferrer" className="link rounded-sm">
            {t("What we cannot promise")}
          </a>
        </p>
      </Details>
    </div>
  </section>
);
