import { ENDS, mean } from "./estimate";
import type { Equation } from "./item";
import type { Harvest } from "./report";
import { anonymousTo, answerIn } from "./roster";
import { minSupport, type Row, sumOf } from "./solver";
import { rangeOfOne } from "./sums";
import { type Finding, lower, type Tally } from "./tally";
import { narrowestByWord } from "./words";

type Target = { readonly where: string; readonly threshold: number; readonly tally: Tally };

const byQuestion = (equations: readonly Equation[]): Map<string, Equation[]> => {
  const found = new Map<string, Equation[]>();
  for (const equation of equations) {
    const question = `${equation.scale}/${equation.key}`;
    found.set(question, [...(found.get(question) ?? []), equation]);
  }
  return found;
};

/** I1 over one question, for somebody who is no rater and for one or two who are. */
const supportOf = (equations: readonly Equation[], { where, threshold, tally }: Target): Finding[] => {
  const rows = equations.map(({ raters }) => sumOf(raters));
  const smallest = equations.reduce((least, one) => (one.raters.length < least.raters.length ? one : least));
  const teams = [[], smallest.raters.slice(0, 1 + (tally.systems % 2))];
  return teams.flatMap((known) => {
    const support = minSupport(rows, { known: new Set(known) });
    tally.systems += 1;
    if (known.length === 0) lower(tally.raters, threshold, support);
    if (support >= threshold - known.length) return [];
    const what = `a combination about ${support} raters, with ${known.length} known`;
    return [{ invariant: "I1", where: `${where} ${equations[0]!.scale}/${equations[0]!.key}`, what }];
  });
};

/** I1 over all skills at once, where a figure is a sum over raters' own means: each rater's answers are one person's. */
const compositeSupport = (harvests: readonly Harvest[], { where, threshold, tally }: Target): Finding[] => {
  const composites = harvests.flatMap((harvest) => harvest.composites);
  if (composites.length === 0) return [];
  const cells = harvests.flatMap((harvest) => harvest.cells).filter(({ scale }) => scale === "skills");
  const rows: Row[] = [
    ...composites,
    ...cells.map(({ key, raters }) => sumOf(raters.map((rater) => `${rater}/${key}`))),
  ];
  tally.systems += 1;
  const support = minSupport(rows, {
    ownerOf: (column) => column.slice(0, column.lastIndexOf("/")),
    below: threshold,
  });
  return support >= threshold
    ? []
    : [{ invariant: "I1", where, what: `a composite about ${support} raters` }];
};

/** I4: an answer's range by the cell alone, and whether what was read is true at all. */
const rangeFindings = ({ cells }: Harvest, { where, tally }: Target): Finding[] =>
  cells.flatMap(({ scale, key, raters, sums, truth }) => {
    const [low, high] = rangeOfOne(sums, raters.length, ENDS[scale]);
    tally.narrowest = Math.min(tally.narrowest, high - low);
    const sum = truth.reduce((total, answer) => total + answer, 0);
    const at = `${where} ${scale}/${key}`;
    return [
      ...(high - low >= 2
        ? []
        : [{ invariant: "I4", where: at, what: `an answer lies between ${low} and ${high}` }]),
      ...(sums[0] <= sum && sum <= sums[1]
        ? []
        : [{ invariant: "I3", where: at, what: "a cell that is not the mean of its block" }]),
    ];
  });

const wordFindings = ({ report }: Harvest, { where, tally }: Target): Finding[] =>
  (["leadership", "management"] as const).flatMap((list) => {
    const narrowest = narrowestByWord(report, list);
    tally.narrowest = Math.min(tally.narrowest, narrowest);
    return narrowest >= 2
      ? []
      : [{ invariant: "I4", where: `${where} ${list}`, what: `the word leaves a range of ${narrowest}` }];
  });

/** I2: nobody is in two blocks. */
const blockFindings = ({ report }: Harvest, { where }: Target): Finding[] => {
  const groups = report.blocks.flatMap((block) => block.groups);
  return new Set(groups).size === groups.length
    ? []
    : [{ invariant: "I2", where, what: `blocks share ${groups.join()}` }];
};

/**
 * I1 over a whole round, where its means are not made of displayed figures: then they are sums over everybody's
 * answers. All displayed cells taken away, such a mean is about those who stand in none.
 */
export const attackMeans = (harvests: readonly Harvest[], { where, threshold, tally }: Target): Finding[] => {
  const [first] = harvests;
  return Object.entries(first?.report.method.references ?? {}).flatMap(([key, value]) => {
    const answers = harvests.flatMap(({ subject }) =>
      anonymousTo(subject).flatMap(({ rater, given }) => {
        const answer = answerIn(given, "skills", key);
        return answer === null ? [] : [{ column: `${rater}/${subject.id}`, answer }];
      }),
    );
    const shown = new Set(
      harvests.flatMap(({ subject, cells }) =>
        cells
          .filter((cell) => cell.scale === "skills" && cell.key === key)
          .flatMap(({ raters }) => raters.map((rater) => `${rater}/${subject.id}`)),
      ),
    );
    const isSaid = first?.problems.some((problem) => problem.includes(`method.references.${key} `));
    if (!isSaid || Math.abs(mean(answers.map(({ answer }) => answer)) - value) > 0.051) return [];
    const rest = answers.filter(({ column }) => !shown.has(column));
    const support = new Set(rest.map(({ column }) => column.split("/")[0])).size;
    tally.systems += 1;
    return support === 0 || support >= threshold
      ? []
      : [{ invariant: "I1", where: `${where} ${key}`, what: `a mean about ${support} raters` }];
  });
};

/** Everything that was ever published about one subject's round, held together. */
export const attackSubject = (harvests: readonly Harvest[], target: Target): Finding[] => {
  const equations = harvests.flatMap(({ cells, totals }) => [...cells, ...totals]);
  target.tally.equations +=
    equations.length + harvests.reduce((sum, { composites }) => sum + composites.length, 0);
  return [
    ...harvests.flatMap(({ problems }) =>
      problems.map((what) => ({ invariant: "explained", where: target.where, what })),
    ),
    ...[...byQuestion(equations).values()].flatMap((asked) => supportOf(asked, target)),
    ...compositeSupport(harvests, target),
    ...harvests.flatMap((harvest) => [
      ...rangeFindings(harvest, target),
      ...wordFindings(harvest, target),
      ...blockFindings(harvest, target),
    ]),
  ];
};
