import jstat from "jstat";
import { standsFor } from "./estimate";
import { Explanation } from "./leaves";
import { isShown, type PublishedReport } from "./published";
import type { PublishedTeam } from "./team";

/** An answer to "What if …" as it comes out of the product: words before and after. */
export type PublishedWhatIf = {
  readonly people: readonly string[];
  readonly without: string | null;
  readonly adding: string | null;
  readonly skills: readonly {
    readonly key: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
};

type Question = Omit<PublishedWhatIf, "skills"> & {
  readonly view: PublishedTeam;
  readonly reports: readonly PublishedReport[];
};

/** A chance that lies this near to where another word begins may have been rounded to either side. */
const EDGE = 1e-5;

const atLeastTwo = (chances: readonly number[]): number => {
  const none = chances.reduce((product, chance) => product * (1 - chance), 1);
  const one = chances.reduce(
    (sum, _, at) =>
      sum + chances.reduce((product, chance, index) => product * (index === at ? chance : 1 - chance), 1),
    0,
  );
  return 1 - none - one;
};

const wordsFor = (chances: readonly number[], tellsApart: boolean | null): (string | null)[] => {
  if (chances.length === 0) return [null];
  if (!tellsApart) return ["unclear"];
  const chance = atLeastTwo(chances);
  return [
    ...(chance < 0.5 + EDGE ? ["thin"] : []),
    ...(chance > 0.9 - EDGE ? ["covered"] : []),
    ...(chance > 0.5 - EDGE && chance < 0.9 + EDGE ? ["unclear"] : []),
  ];
};

/** The chance that somebody's true level is "often" or more, by one report and nothing beside it. */
const chanceIn = ({ skills, method }: PublishedReport, key: string): number[] => {
  const others = skills.find((skill) => skill.key === key)?.others;
  if (!others || !isShown(others)) return [];
  const error = Math.sqrt(method.withinVariance.value / others.n);
  return [1 - jstat.normal.cdf((4 - standsFor(others, "skills")) / error, 0, 1)];
};

/** The words that two people or more show each skill often, over two reports or more, where the team’s page has a figure. */
export const wordsOf = ({ view, reports, without, adding }: Question) =>
  view.skills.map(({ key, figure, tellsApart }) => {
    if (!isShown(figure) || reports.length < 2) return { key, before: [null], after: [null] };
    const chancesOf = (some: readonly PublishedReport[]) => some.flatMap((report) => chanceIn(report, key));
    const stay = chancesOf(reports.filter(({ subject }) => subject.id !== without));
    return {
      key,
      before: wordsFor(chancesOf(reports), tellsApart),
      after: wordsFor(adding === key ? [...stay, 1] : stay, tellsApart),
    };
  });

/** Nothing but words that follow from the reports that this viewer may read of the team, and from its page. */
export const explainWhatIf = (
  answer: PublishedWhatIf,
  { view, reports }: Pick<Question, "view" | "reports">,
): string[] => {
  const people = reports.map(({ subject }) => subject.id).sort();
  const explain = new Explanation({ ...answer, people: [...answer.people].sort() });
  explain.whole("people", people);
  explain.oneOf("without", [null, ...people]);
  explain.oneOf("adding", [null, ...view.skills.map(({ key }) => key)]);
  for (const [at, { key, before, after }] of wordsOf({ ...answer, view, reports }).entries()) {
    explain.equal(`skills.${at}.key`, key);
    explain.oneOf(`skills.${at}.before`, before);
    explain.oneOf(`skills.${at}.after`, after);
  }
  return explain.problems();
};
