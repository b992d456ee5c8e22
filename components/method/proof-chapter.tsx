import figures from "@/components/method/attack-figures.json";
import { PARTS } from "@/components/method/parts";
import { TermTable } from "@/components/method/term-table";
import { Chapter } from "@/components/two-hats/chapter";
import { formatDay, formatNumber, t } from "@/lib/i18n";

const fewest = (byThreshold: Readonly<Record<string, number>>): string =>
  Object.entries(byThreshold)
    .map(([threshold, people]) =>
      t("{people} where the smallest block is {threshold}", { people, threshold }),
    )
    .join("; ");

const rows = () => [
  {
    term: t("What was attacked"),
    meaning: t(
      "{organisations} made-up companies with {rounds} rounds: {reports} reports, {views} team views, {trends} comparisons of two rounds",
      {
        organisations: formatNumber(figures.organisations),
        rounds: formatNumber(figures.rounds),
        reports: formatNumber(figures.reports),
        views: formatNumber(figures.teamViews),
        trends: formatNumber(figures.trends),
      },
    ),
  },
  {
    term: t("What was tried"),
    meaning: t("{equations} equations, put together in {systems} ways for {viewers} readers", {
      equations: formatNumber(figures.equations),
      systems: formatNumber(figures.systems),
      viewers: formatNumber(figures.viewers),
    }),
  },
  { term: t("The fewest raters that any of it spoke of"), meaning: fewest(figures.raters) },
  {
    term: t("The fewest people, where figures of several are summed up"),
    meaning: fewest(figures.people),
  },
  {
    term: t("The narrowest range of an answer"),
    meaning: t("{points} points", { points: formatNumber(figures.narrowest) }),
  },
  {
    term: t("Rounds with other answers behind the same figures"),
    meaning: t("{twins}, each with the same reports to the last letter", {
      twins: formatNumber(figures.twins),
    }),
  },
];

/** The attack's own figures, as its last large run wrote them down. */
export const ProofChapter = () => (
  <Chapter
    id="proof"
    title={PARTS.proof}
    lead={t(
      "A program plays the attacker. It knows who was asked and who answered, reads everything that leaves Bothhats, adds and subtracts it in every way, and knows nothing of the rules that made it. What it cannot explain, number by number, counts as a leak.",
    )}
  >
    <TermTable
      caption={t("The run of {day}", { day: formatDay(new Date(figures.day)) })}
      head={[t("Figure"), t("Found")]}
      rows={rows()}
    />
    <p className="max-w-text">
      {t(
        "The same program is let loose on copies of Bothhats that make a mistake known from other products, such as a total beside the visible groups or a result before the last answer is in. It has to find every one of them. Anybody can run it: npm run attack.",
      )}
    </p>
  </Chapter>
);
