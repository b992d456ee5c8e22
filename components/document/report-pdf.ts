import { commentQuestions } from "@/components/report/comment-questions";
import { findingOf } from "@/components/report/finding";
import { gapAnswer } from "@/components/report/gap-count";
import { methodLines } from "@/components/report/method-lines";
import { whoAnswered } from "@/components/report/who-answered";
import { hiddenWords } from "@/components/report/words";
import { GAP_CLASSES, type Report, type ReportComments } from "@/lib/domain/report";
import { formatDay, t } from "@/lib/i18n";
import { UNKNOWN } from "./glyphs";
import { INK } from "./ink";
import { heading, pairs, put, quotes, subheading } from "./prose";
import { putBlocks, putGaps, putLevels, putRadars, putStyles } from "./report-figures";
import { closeSheet, makeRoom, openSheet, type Sheet } from "./sheet";

/**
 * A released report as a tagged PDF: the page's figures and words, from the snapshot alone, and without what only its
 * subject reads. The same snapshot makes the same bytes.
 */
export const reportPdf = (report: Report, snapshot: string): Promise<Buffer> => {
  const { subject, round } = report;
  const title = t("{name}: {round}", { name: subject.name, round: round.name });
  const sheet = openSheet({ title, day: round.closedOn, snapshot });
  putHead(sheet, report);
  const isRated = report.blocks.length > 0 || report.method.selfAnswered;
  if (isRated) {
    heading(
      sheet,
      t("Both hats"),
      t("Ten skills on each side, from 1, almost never, to 5, almost always. Three stand on both lists."),
    );
    putRadars(sheet, report);
  }
  if (report.blocks.length > 0) putFigures(sheet, report);
  const hasStyle = report.dimensions.length > 0 && (isRated || report.method.manager?.answered === true);
  if (hasStyle) {
    heading(sheet, t("Style"), t("Neither end is the better one; what fits depends on the situation."));
    putStyles(sheet, report);
  }
  putComments(sheet, report);
  heading(sheet, t("How to read this"));
  pairs(
    sheet,
    methodLines(report).map(({ title: name, text }) => ({ name, text })),
  );
  if (report.comparisons && report.comparisons.length > 0)
    put(
      sheet,
      "P",
      t(
        "Earlier rounds are not in this file. The page of the report has them beside it for whoever may read both, where they may be compared.",
      ),
      {
        gap: 6,
      },
    );
  if (!sheet.isWhole)
    put(
      sheet,
      "P",
      t("{sign} stands for a sign that this file’s typeface does not have; the report’s page shows it.", {
        sign: UNKNOWN,
      }),
      { size: 8, ink: INK.faint },
    );
  return closeSheet(sheet, (page, pages) => t("{title} · {page} of {pages}", { title, page, pages }));
};

const putHead = (sheet: Sheet, report: Report): void => {
  put(sheet, "P", report.round.name, { ink: INK.muted, gap: 0 });
  put(sheet, "H1", report.subject.name, { size: 22, weight: "strong", gap: 0 });
  put(sheet, "P", t("Closed on {day}", { day: formatDay(report.round.closedOn) }), {
    ink: INK.muted,
    gap: 10,
  });
  put(sheet, "P", findingOf(report, false), { size: 12, gap: 10 });
  const said = whoAnswered(report, false).map(({ who, count }) => t("{who}: {count}", { who, count }));
  put(sheet, "P", said.join(t("; ")), { size: 9, ink: INK.muted });
};

const putFigures = (sheet: Sheet, report: Report): void => {
  heading(
    sheet,
    t("Level and lean"),
    t(
      "How often the skills of a list are seen at all counts first; which list is seen more often comes second.",
    ),
  );
  putLevels(sheet, report);
  heading(
    sheet,
    t("Self and others"),
    t("A difference counts as clear only where it is larger than chance would make it with so few people."),
  );
  if (report.skills.some(({ gap }) => gap))
    pairs(
      sheet,
      GAP_CLASSES.map((kind) => gapAnswer(report, kind, false)).map(({ word, skills }) => ({
        name: word,
        text: skills,
      })),
    );
  putGaps(sheet, report);
  heading(
    sheet,
    t("Who sees what"),
    t("Averages of groups, and where each would probably fall with other, similar people."),
  );
  putBlocks(sheet, report);
};

const putComments = (sheet: Sheet, report: Report): void => {
  const { manager, anonymous, hidden } = report.comments;
  const threshold = report.method.commentThreshold;
  heading(sheet, t("In their words"));
  subheading(sheet, t("From everybody together"));
  if (anonymous) {
    put(
      sheet,
      "P",
      t("In random order for each question: two comments one after the other may come from two people."),
      { ink: INK.muted, size: 8.5 },
    );
    putQuestions(sheet, anonymous, report);
  } else {
    const reason = hiddenWords(hidden ?? "too_few_raters", threshold);
    put(
      sheet,
      "P",
      t("{reason}. Comments are only shown where {threshold} people or more answered.", {
        reason,
        threshold,
      }),
    );
  }
  if (!manager) return;
  subheading(sheet, t("From {name}, manager", { name: manager.name }));
  putQuestions(sheet, manager.comments, report);
};

const putQuestions = (sheet: Sheet, comments: ReportComments, report: Report): void => {
  const questions = commentQuestions(comments, report.method.framework);
  if (questions.length === 0) put(sheet, "P", t("No comment was written."), { ink: INK.muted });
  for (const { name, texts } of questions) {
    makeRoom(sheet, 40);
    put(sheet, "H4", name, { size: 9.5, weight: "strong", gap: 2 });
    quotes(sheet, texts);
  }
};
