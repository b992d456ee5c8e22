import { commentQuestions } from "@/components/report/comment-questions";
import type { ReportComments } from "@/lib/domain/report";
import type { Framework } from "@/lib/domain/skill";
import { t } from "@/lib/i18n";

type CommentListProps = { comments: ReportComments; framework: Framework };

export const CommentList = ({ comments, framework }: CommentListProps) => {
  const questions = commentQuestions(comments, framework);
  if (questions.length === 0) return <p className="text-muted">{t("No comment was written.")}</p>;
  return (
    <div className="grid content-start gap-5">
      {questions.map(({ key, name, texts }) => (
        <div key={key} className="grid gap-2 print:block print:space-y-2">
          <h4 className="font-medium text-sm">{name}</h4>
          <ul className="grid gap-2">
            {numbered(texts).map(({ id, text }) => (
              <li key={id} className="whitespace-pre-line border-line border-l-2 pl-3">
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
};

/** Two people may have written the very same words. */
const numbered = (texts: readonly string[]): { id: string; text: string }[] =>
  texts.map((text, index) => ({ id: `${index}`, text }));
