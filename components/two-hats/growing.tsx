import { Chapter } from "@/components/two-hats/chapter";
import { REFLECTION_QUESTIONS, WAYS_TO_GROW } from "@/lib/domain/growth";
import { t } from "@/lib/i18n";

const Questions = () => (
  <div className="border-t pt-6">
    <h3 className="text-lg font-semibold">{t("Three questions to ask yourself")}</h3>
    <ul className="mt-4 grid gap-8 md:grid-cols-3">
      {REFLECTION_QUESTIONS.map(({ key, question, hint }) => (
        <li key={key}>
          <p className="text-lg">{t(question)}</p>
          <p className="mt-2 text-muted">{t(hint)}</p>
        </li>
      ))}
    </ul>
  </div>
);

export const Growing = () => (
  <Chapter
    id="growing"
    title={t("Growing into the other hat")}
    lead={t(
      "Most people have a hat that fits and one that still pinches. The second one is learnt like anything else: by looking, asking, watching and doing.",
    )}
  >
    <ol className="grid gap-8 sm:grid-cols-2">
      {WAYS_TO_GROW.map(({ key, title, text }, index) => (
        <li key={key} className="flex gap-4">
          <span aria-hidden="true" className="figures text-xl font-semibold text-faint">
            {index + 1}
          </span>
          <div>
            <h3 className="font-semibold">{t(title)}</h3>
            <p className="mt-1 text-muted">{t(text)}</p>
          </div>
        </li>
      ))}
    </ol>
    <Questions />
  </Chapter>
);
