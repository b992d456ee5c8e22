import { CommentList } from "@/components/report/comment-list";
import { hiddenWords } from "@/components/report/words";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Report } from "@/lib/domain/report";
import { t } from "@/lib/i18n";

/** What people wrote: the one manager under the own name, everybody else together and shuffled. */
export const Comments = ({ report }: { report: Report }) => {
  const { manager, anonymous, hidden } = report.comments;
  const { commentThreshold, framework } = report.method;
  return (
    <Section title={t("In their words")}>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <div className="grid content-start gap-4">
          <h3 className="font-semibold">{t("From everybody together")}</h3>
          {anonymous ? (
            <>
              <p className="text-muted text-sm">
                {t(
                  "In random order for each question: two comments one after the other may come from two people.",
                )}
              </p>
              <CommentList comments={anonymous} framework={framework} />
            </>
          ) : (
            <Notice title={t("Not shown")}>
              {t("{reason}. Comments are only shown where {threshold} people or more answered.", {
                reason: hiddenWords(hidden ?? "too_few_raters", commentThreshold),
                threshold: commentThreshold,
              })}
            </Notice>
          )}
        </div>
        {manager ? (
          <div className="grid content-start gap-4">
            <h3 className="font-semibold">{t("From {name}, manager", { name: manager.name })}</h3>
            <CommentList comments={manager.comments} framework={framework} />
          </div>
        ) : null}
      </div>
    </Section>
  );
};
