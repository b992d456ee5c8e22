import { commentQuestions } from "@/components/report/comment-questions";
import type { Report, ReportComments } from "@/lib/domain/report";
import { formatList, plural, t } from "@/lib/i18n";

/** Others see a skill often at work from here on: "often" is 4 on the scale, and this rounds to it. */
const OFTEN = 3.5;
const MOST_NAMED = 2;

type Voice = { own: boolean; name: string };

const firstOf = (name: string): string => name.split(" ")[0] ?? name;

/**
 * The report in one sentence: what is good first, then the one thing that is worth a conversation, and no
 * more certainty than the classes of the report carry.
 */
export const findingOf = (report: Report, own: boolean): string => {
  const voice = { own, name: firstOf(report.subject.name) };
  const hasFigures = report.skills.some((skill) => !("hidden" in skill.others));
  if (!hasFigures) return withoutFigures(report, voice);
  return t("{first}, {second}.", { first: kindPart(report, voice), second: secondPart(report, voice) });
};

const withoutFigures = ({ comments: { anonymous, manager }, method }: Report, { own }: Voice): string => {
  const hasWords = (comments: ReportComments): boolean =>
    commentQuestions(comments, method.framework).length > 0;
  if (anonymous && hasWords(anonymous))
    return t(
      "Too few people answered for figures that keep them anonymous, but their words are here to read.",
    );
  if (manager && hasWords(manager.comments))
    return t(
      "Too few people answered for figures that keep them anonymous, but what {name} wrote is here to read.",
      { name: manager.name },
    );
  return own && method.selfAnswered
    ? t(
        "Too few people answered for figures that keep them anonymous; your own answers are here to come back to.",
      )
    : t("Too few people answered for figures that keep them anonymous.");
};

const namesOf = (report: Report, keys: readonly string[]): string[] =>
  report.method.framework.skills
    .filter((skill) => keys.includes(skill.key))
    .map((skill) => skill.name)
    .slice(0, MOST_NAMED);

const withJohari = (report: Report, name: "blind_spot" | "hidden_strength"): string[] =>
  report.skills.filter((skill) => skill.gap?.johari === name).map((skill) => skill.key);

/** The skills others see most often, at most two, in the framework's order. */
const mostSeen = (report: Report): string[] => {
  const seen = report.skills.flatMap(({ key, others }) =>
    "hidden" in others || others.value < OFTEN ? [] : [{ key, value: others.value }],
  );
  const named = new Set(
    [...seen]
      .sort((a, b) => b.value - a.value)
      .slice(0, MOST_NAMED)
      .map(({ key }) => key),
  );
  return seen.filter(({ key }) => named.has(key)).map(({ key }) => key);
};

const kindPart = (report: Report, { own, name }: Voice): string => {
  const strengths = withJohari(report, "hidden_strength");
  if (strengths.length > 0) {
    const skills = formatList(namesOf(report, strengths));
    return own
      ? t("Others see more {skills} in you than you see yourself", { skills })
      : t("Others see more {skills} in {name} than {name} does", { skills, name });
  }
  const seen = mostSeen(report);
  if (seen.length > 0) {
    const names = namesOf(report, seen);
    const values = { skills: formatList(names), name };
    return own
      ? plural(
          names.length,
          {
            one: "{skills} is something others often see in you",
            other: "{skills} are among what others see most often in you",
          },
          values,
        )
      : plural(
          names.length,
          {
            one: "{skills} is something others often see in {name}",
            other: "{skills} are among what others see most often in {name}",
          },
          values,
        );
  }
  return own
    ? t("Several people took the time to tell you what they see")
    : t("Several people took the time to answer");
};

const secondPart = (report: Report, { own }: Voice): string => {
  if (!report.method.selfAnswered)
    return own
      ? t("and without your own answers there is nothing to compare their view with")
      : t("and without a self-rating there is nothing to compare their view with");
  const blind = withJohari(report, "blind_spot");
  if (blind.length > 0) {
    const names = namesOf(report, blind);
    const values = { skills: formatList(names) };
    return own
      ? plural(
          names.length,
          {
            one: "and {skills} is worth a conversation: you rate it higher than they do",
            other: "and {skills} are worth a conversation: you rate them higher than they do",
          },
          values,
        )
      : plural(
          names.length,
          {
            one: "and {skills} is worth a conversation: the self-rating is higher than theirs",
            other: "and {skills} are worth a conversation: the self-ratings are higher than theirs",
          },
          values,
        );
  }
  return t("and {rest}", { rest: restPart(report, own) });
};

/** What is said where no blind spot is: of the clear differences, those that the kind part has not named. */
const restPart = (report: Report, own: boolean): string => {
  const classes = report.skills.flatMap(({ gap }) => (gap ? [gap.class] : []));
  const named = namesOf(report, withJohari(report, "hidden_strength")).length;
  const clear = classes.filter((kind) => kind === "higher_self" || kind === "lower_self").length - named;
  const aligned = classes.filter((kind) => kind === "aligned").length;
  if (clear > 0) return clearPart(clear, { own, isMore: named > 0 });
  if (aligned * 2 > classes.length)
    return own ? t("on most skills you see it much as they do") : t("on most skills the two views are close");
  return own
    ? t("most differences between your view and theirs are too small to tell from chance")
    : t("most differences between the two views are too small to tell from chance");
};

const clearPart = (clear: number, { own, isMore }: { own: boolean; isMore: boolean }): string => {
  const skills = isMore
    ? plural(clear, { one: "# other skill", other: "# other skills" })
    : plural(clear, { one: "# skill", other: "# skills" });
  return own
    ? t("on {skills} your view clearly differs from theirs", { skills })
    : t("on {skills} the two views clearly differ", { skills });
};
