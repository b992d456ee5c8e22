import { PARTS } from "@/components/method/parts";
import { t } from "@/lib/i18n";

export const Opening = () => (
  <header className="pb-12 lg:pt-6 lg:pb-20">
    <p className="kicker">{t("Method")}</p>
    <h1 className="mt-2 max-w-text text-3xl font-semibold sm:text-4xl">
      {t("How every figure is made, and what is promised")}
    </h1>
    <p className="mt-5 max-w-text text-lg text-muted">
      {t(
        "Feedback is given by a few people, and read by somebody who cares what they think. Both deserve to know what happens in between: what is counted, what is held back, and what a figure can and cannot tell.",
      )}
    </p>
    <nav aria-label={t("On this page")} className="mt-8">
      <ul className="columns-1 gap-x-8 border-t pt-2 xs:columns-2 lg:columns-3">
        {Object.entries(PARTS).map(([id, name]) => (
          <li key={id} className="break-inside-avoid">
            <a href={`#${id}`} className="link inline-block rounded-sm py-1.5">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
);
