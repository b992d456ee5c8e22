import { HUES, SIDES } from "@/components/two-hats/hues";
import { HATS } from "@/lib/domain/hat";
import { t } from "@/lib/i18n";

export const Opening = () => (
  <header className="pb-12 lg:pt-6 lg:pb-20">
    <p className="kicker">{t("Leadership and management")}</p>
    <h1 className="mt-2 max-w-text text-3xl font-semibold sm:text-4xl">{t("Two hats, often on one head")}</h1>
    <p className="mt-5 max-w-text text-lg text-muted">
      {t(
        "Managing keeps the work running well. Leading gives people a reason to go somewhere new. The two overlap and complete each other: a fine manager may lead poorly, a gifted leader may manage badly, and most of us wear both hats within one day.",
      )}
    </p>
    <dl className="mt-10 grid gap-6 sm:grid-cols-2">
      {SIDES.map((side) => (
        <div key={side} className={`border-t-2 pt-4 ${HUES[side].rule}`}>
          <dt className={`text-sm font-medium ${HUES[side].text}`}>
            {t("{hat} asks", { hat: HATS[side].name })}
          </dt>
          <dd className="mt-1 text-xl font-medium">{t(HATS[side].asks)}</dd>
        </div>
      ))}
    </dl>
  </header>
);
