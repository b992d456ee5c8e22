import { PARTS } from "@/components/method/parts";
import { Chapter } from "@/components/two-hats/chapter";
import { DAYS_BETWEEN_CLOSES, THRESHOLD } from "@/lib/domain/round";
import { LEAST_MEMBERS } from "@/lib/domain/team";
import { t } from "@/lib/i18n";

/** I1 to I11 of docs/anonymity.md, in their order. */
const promises = () => [
  {
    title: t("Nobody can be singled out"),
    text: t(
      "However figures are added, subtracted and compared, none speaks of fewer people than the smallest block: {threshold}, unless the round says otherwise. Each rater who tells the reader what they answered lowers that by one.",
      { threshold: THRESHOLD.default },
    ),
  },
  {
    title: t("One rater, one block"),
    text: t("A rater counts in the same block for every skill, and in no other."),
  },
  {
    title: t("One source"),
    text: t(
      "Apart from comments, the words for agreement and a few figures of the whole round, everything in a report is worked out from the figures that it shows. The same figures give the same report, to the last letter.",
    ),
  },
  {
    title: t("Room for doubt"),
    text: t(
      "From all that is shown, any anonymous answer could still be anything in a range of two points or more.",
    ),
  },
  {
    title: t("No telling statistics"),
    text: t(
      "No lowest, no highest, no middle, no spread, no percentage and no bar chart of a single block’s answers.",
    ),
  },
  {
    title: t("Once, and for good"),
    text: t(
      "While a round is open nothing that anybody sees depends on an answer. After the release nothing changes, and no late answer is taken. Two rounds about one person close {days} days apart or more.",
      { days: DAYS_BETWEEN_CLOSES },
    ),
  },
  {
    title: t("About yourself you are only yourself"),
    text: t(
      "An organiser, an owner or a manager sees no more about the feedback on them than anybody else does. A rater sees no figure with their own answer in it, unless the subject shares the report.",
    ),
  },
  {
    title: t("No thread to pull"),
    text: t(
      "No number, order or time of an answer or a comment is the same across questions, people or rounds.",
    ),
  },
  {
    title: t("Told before you send"),
    text: t(
      "The form says how small a block can be, which one your answers may be merged into, who is named, who chose the raters, how many were asked and who will read the report. It is made from the same rules that the release runs.",
    ),
  },
  {
    title: t("Safe between rounds"),
    text: t(
      "Where the raters of two rounds differ by a few people only, no page lays their figures side by side or puts a change into words, and the organiser is told before the launch.",
    ),
  },
  {
    title: t("Safe in a team"),
    text: t(
      "A team view needs {members} people or more, and more where blocks are larger. It shows nobody’s own scores, unless that person shares them or everybody was told at the start that managers read their reports’ reports.",
      { members: LEAST_MEMBERS },
    ),
  },
];

export const PromisesChapter = () => (
  <Chapter
    id="promises"
    title={PARTS.promises}
    lead={t(
      "Nobody who works with you can find out what you answered, unless you were asked as the one manager or about yourself, and the form told you so before you sent it. The tests of this program attack these promises whenever it is changed.",
    )}
  >
    <ol className="grid gap-x-10 border-t sm:grid-cols-2">
      {promises().map(({ title, text }, index) => (
        <li key={title} className="flex gap-4 border-b py-5">
          <span aria-hidden="true" className="figures w-6 shrink-0 text-lg text-faint">
            {index + 1}
          </span>
          <div>
            <h3 className="text-lg font-semibold">{title}</h3>
            <p className="mt-1 text-muted">{text}</p>
          </div>
        </li>
      ))}
    </ol>
  </Chapter>
);
