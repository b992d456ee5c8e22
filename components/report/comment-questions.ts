import type { ReportComments } from "@/lib/domain/report";
import type { Framework } from "@/lib/domain/skill";
import { t } from "@/lib/i18n";

export type CommentQuestion = {
  readonly key: string;
  readonly name: string;
  readonly texts: readonly string[];
};

/** The two closing questions first, then the skills in their order; what nobody commented on is left out. */
export const commentQuestions = (comments: ReportComments, framework: Framework): CommentQuestion[] =>
  [
    { key: ":keep", name: t("Keep doing"), texts: comments.keep },
    { key: ":differently", name: t("Do differently"), texts: comments.differently },
    ...framework.skills.map(({ key, name }) => ({ key, name, texts: comments.skills[key] ?? [] })),
  ].filter(({ texts }) => texts.length > 0);
