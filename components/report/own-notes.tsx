import { CommentList } from "@/components/report/comment-list";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { REFLECTION_QUESTIONS } from "@/lib/domain/growth";
import type { SelfNotes } from "@/lib/domain/report";
import type { Framework } from "@/lib/domain/skill";
import { t } from "@/lib/i18n";

/** What the subject wrote about the own work: for nobody else's eyes. */
export const OwnNotes = ({ notes, framework }: { notes: SelfNotes; framework: Framework }) => {
  const reflections = REFLECTION_QUESTIONS.flatMap(({ key, question }) => {
    const text = notes.reflection?.[key];
    return text ? [{ key, question, text }] : [];
  });
  return (
    <Section
      title={t("Your own notes")}
      lead={
        <>
          <Icon name="lock" className="mr-1.5 inline align-[-0.125em]" />
          {t("Only you can see this part, also when you share the report or print it.")}
        </>
      }
    >
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        {reflections.length > 0 ? (
          <div className="grid content-start gap-4">
            <h3 className="font-semibold">{t("Your reflection")}</h3>
            <dl className="grid content-start gap-4">
              {reflections.map(({ key, question, text }) => (
                <div key={key} className="grid gap-1">
                  <dt className="font-medium text-sm">{question}</dt>
                  <dd className="whitespace-pre-line border-line border-l-2 pl-3">{text}</dd>
                </div>
              ))}
            </dl>
          </div>
        ) : null}
        <div className="grid content-start gap-4">
          <h3 className="font-semibold">{t("Your comments")}</h3>
          <CommentList comments={notes.comments} framework={framework} />
        </div>
      </div>
    </Section>
  );
};
