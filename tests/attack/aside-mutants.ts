import { chanceOf } from "../../lib/domain/coverage";
import { shrink } from "../../lib/domain/shrinkage";
import { whatIf } from "../../lib/domain/what-if";
import { mean } from "./attacker/estimate";
import type { PublishedReport } from "./attacker/published";
import { answerIn, answeringIn, subjectOf } from "./attacker/roster";
import type { PublishedWhatIf } from "./attacker/supposition";
import { type AllFigures, allFigures, itemKey } from "./attacker/team";
import type { Product } from "./attempt";
import type { Mutant } from "./mutants";
import { publish } from "./product";
import type { Publication, Round, World } from "./world";

// Mistakes in what leaves the product beside reports and teams' pages.

type Side<K extends Publication["kind"]> = Publication & { kind: K };

const inEach =
  <K extends Publication["kind"]>(
    kind: K,
    change: (
      text: string,
      place: { one: Side<K>; round: Round; reports: readonly PublishedReport[] },
    ) => string,
  ): Product =>
  (world: World) => {
    const publications = publish(world);
    const reportsOf = new Map(
      world.rounds.map(({ id }) => [
        id,
        publications.flatMap((one) =>
          one.kind === "report" && one.roundId === id ? [JSON.parse(one.text) as PublishedReport] : [],
        ),
      ]),
    );
    return publications.map((one) => {
      if (one.kind !== kind) return one;
      const round = world.rounds.find(({ id }) => id === one.roundId)!;
      const place = { one: one as Side<K>, round, reports: reportsOf.get(round.id)! };
      return { ...one, text: change(one.text, place) };
    });
  };

type Chance = (id: string, key: string) => number | null;

/** Answers to "What if …" with other people in them, or with other chances of the same people. */
const supposing = (
  chanceIn: (figures: AllFigures, method: PublishedReport["method"]) => Chance,
  peopleIn: (round: Round, teamId: string, people: readonly string[]) => readonly string[] = (
    _,
    __,
    people,
  ) => people,
): Product =>
  inEach("what_if", (text, { one, round, reports }) => {
    const answer = JSON.parse(text) as PublishedWhatIf;
    const chance = chanceIn(allFigures(reports), reports[0]!.method);
    const keys = answer.skills.map(({ key }) => key);
    const words = whatIf({
      view: {
        skills: answer.skills.map(({ key, before }) => ({
          key,
          figure: before === null ? { hidden: "overlaps" } : { value: 3, low: 2, high: 4 },
          tellsApart: true,
        })),
      },
      people: peopleIn(round, one.teamId, answer.people).map((id) => ({
        id,
        chances: keys.map((key) => chance(id, key)),
      })),
      without: answer.without,
      adding: answer.adding,
    });
    return JSON.stringify({ ...answer, skills: words.map((word, at) => ({ key: keys[at], ...word })) });
  });

const alone = (figures: AllFigures, { withinVariance }: PublishedReport["method"]): Chance => {
  return (id, key) => {
    const figure = figures.get(itemKey("skills", key))?.get(id);
    return figure ? chanceOf({ theta: figure.value, se: Math.sqrt(withinVariance.value / figure.n) }) : null;
  };
};

/** Drawn towards the mean and spread of everybody in the round, whoever may read their reports. */
const amongAll = (figures: AllFigures, { withinVariance }: PublishedReport["method"]): Chance => {
  return (id, key) => {
    const all = figures.get(itemKey("skills", key)) ?? new Map();
    const { levels } = shrink([...all.values()], withinVariance.value);
    const level = levels[[...all.keys()].indexOf(id)];
    return level ? chanceOf(level) : null;
  };
};

const overTheTeam = supposing(
  alone,
  ({ teams, subjects }, teamId) =>
    teams.find(({ id }) => id === teamId)?.memberIds ?? subjects.map(({ id }) => id),
);

/** Skills that this viewer is not shown of the team are answered all the same. */
const aboutHidden: Product = (world) =>
  publish(world, {
    rules: {
      supposes: ({ view, ...question }) =>
        whatIf({
          ...question,
          view: {
            skills: view.skills.map((skill) => ({
              ...skill,
              figure: { value: 3, low: 2, high: 4 },
              tellsApart: true,
            })),
          },
        }),
    },
  });

/** A file for people who reckon: with the means as they were before they were rounded. */
const unroundedFile: Product = inEach("report_list", (text, { one, round, reports }) => {
  const report = reports.find(({ subject }) => subject.id === one.subjectId)!;
  return text.replace(/^skill,([^,]+),[^\r]*$/gm, (row, key: string) => {
    const block = report.blocks.find(({ key: own }) => row.includes(`,${own},`));
    const answers = answeringIn(subjectOf(round, one.subjectId), block?.groups ?? []).flatMap(
      ({ given }) => answerIn(given, "skills", key) ?? [],
    );
    return answers.length === 0 ? row : row.replace(/,\d\.\d,exact,/, `,${mean(answers)},exact,`);
  });
});

/** A file with a column more than the page has. */
const widerFile: Product = inEach("report_list", (text) =>
  text
    .split("\r\n")
    .map((line, at) => (line === "" ? line : `${line},${at === 0 ? "median" : "3"}`))
    .join("\r\n"),
);

/** A team's file with everybody in it, each in a row. */
const peopleInFile: Product = inEach("team_list", (text, { round, reports }) =>
  reports.reduce((rows, { subject, lists }) => {
    const { level } = lists.leadership;
    const name = round.subjects.find(({ id }) => id === subject.id)!.name;
    return "value" in level ? `${rows}person,${name},${name},team,${level.value},,,,\r\n` : rows;
  }, text),
);

export const ASIDE_MUTANTS: readonly Mutant[] = [
  {
    name: "what if over members whose reports the viewer may not read",
    found: ["explained"],
    product: overTheTeam,
  },
  {
    name: "what if from figures that are drawn to everybody's",
    found: ["explained"],
    product: supposing(amongAll),
  },
  { name: "what if about a skill that is hidden on the page", found: ["explained"], product: aboutHidden },
  { name: "a file with more digits than the page", found: ["explained"], product: unroundedFile },
  { name: "a file with a column more than the page", found: ["explained"], product: widerFile },
  { name: "a team's file that names its members", found: ["explained"], product: peopleInFile },
];
