import type { Round, Subject } from "../world";
import { harvestComments, type Order } from "./comment";
import { rounded } from "./estimate";
import type { Facts } from "./facts";
import { type Equation, explainGap, harvestItem, type Reading } from "./item";
import { Explanation } from "./leaves";
import { harvestLists } from "./list";
import type { PublishedReport } from "./published";
import { answeringIn, namedManager } from "./roster";
import type { Row } from "./solver";

/** Everything that one report says, as equations over the answers of its raters. */
export type Harvest = {
  readonly subject: Subject;
  readonly report: PublishedReport;
  readonly cells: readonly Equation[];
  /** further sums of answers to one question */
  readonly totals: readonly Equation[];
  /** sums over several questions that are not made of displayed figures; columns are "rater/skill" */
  readonly composites: readonly Row[];
  readonly order: Order;
  /** what nobody can explain, or is not what the method says that it is */
  readonly problems: readonly string[];
};

const NAMES = {
  peer: "peers",
  direct_report: "direct reports",
  other: "others",
  managers: "managers",
} as const;

const labelOf = (groups: readonly string[]): string => {
  const names = groups.map((group) => NAMES[group as keyof typeof NAMES]);
  const last = names.pop() ?? "";
  const label = names.length === 0 ? last : `${names.join(", ")} and ${last}`;
  return label.charAt(0).toUpperCase() + label.slice(1);
};

const explainFrame = ({ report, subject, explain }: Reading, round: Round): void => {
  explain.equal("version", 1);
  explain.whole("round", { id: round.id, name: round.name, closedOn: round.closedOn });
  explain.whole("subject", { id: subject.id, name: subject.name });
  if (report.blocks.length === 0) explain.equal("blocks", "[]");
  report.blocks.forEach(({ groups }, at) => {
    explain.equal(`blocks.${at}.key`, groups.join("+"));
    explain.equal(`blocks.${at}.label`, labelOf(groups));
    explain.equal(`blocks.${at}.size`, answeringIn(subject, groups).length);
    groups.forEach((_, index) => {
      explain.oneOf(`blocks.${at}.groups.${index}`, Object.keys(NAMES));
    });
  });
};

const explainMethod = (
  { report, subject, explain }: Reading,
  round: Round,
  facts: Facts,
  framework: string,
): void => {
  const { threshold, commentThreshold } = round;
  const manager = namedManager(subject);
  explain.whole("method", {
    threshold,
    commentThreshold,
    withinVariance: facts.within,
    listVariance: facts.list,
    manager: manager && { name: manager.name, answered: manager.given !== null },
    selfAnswered: subject.asked.some(({ relationship, given }) => relationship === "self" && given),
    subjects: facts.subjects,
  });
  // A tenth more is said where the displayed cells would use the variance up.
  const { value, prior } = facts.within;
  if (!prior) explain.oneOf("method.withinVariance.value", [value, rounded(value + 0.1, 1)]);
  explain.known("method.framework", report.method.framework, framework);
  for (const { key } of report.method.framework.skills)
    explain.oneOf(`method.references.${key}`, [facts.references.get(key) ?? 3.5]);
};

const explainComparisons = ({ report, explain }: Reading, earlier: readonly string[]): void => {
  const { comparisons = [] } = report;
  if (comparisons.length === 0) explain.equal("comparisons", "[]");
  comparisons.forEach(({ blocks }, at) => {
    explain.oneOf(`comparisons.${at}.round`, earlier);
    if (blocks.length === 0) explain.equal(`comparisons.${at}.blocks`, "[]");
    blocks.forEach(({ skills }, index) => {
      const place = `comparisons.${at}.blocks.${index}`;
      explain.equal(`${place}.key`, report.blocks[index]?.key ?? "");
      explain.oneOf(`${place}.verdict`, ["comparable", "other_people", "other_groups"]);
      if (skills.length === 0) explain.equal(`${place}.skills`, "[]");
      skills.forEach((_, skill) => {
        explain.oneOf(
          `${place}.skills.${skill}`,
          report.method.framework.skills.map(({ key }) => key),
        );
      });
    });
  });
};

export const harvestReport = ({
  report,
  subject,
  round,
  facts,
  framework,
  earlier,
}: {
  report: PublishedReport;
  subject: Subject;
  round: Round;
  facts: Facts;
  /** what the round asked, as everybody could read before */
  framework: string;
  earlier: readonly string[];
}): Harvest => {
  const explain = new Explanation(report);
  const reading: Reading = { report, subject, explain };
  explainFrame(reading, round);
  explainMethod(reading, round, facts, framework);
  explainComparisons(reading, earlier);
  const items = (["skills", "dimensions"] as const).flatMap((scale) =>
    report[scale].map((item, at) => harvestItem({ ...reading, scale, item, place: `${scale}.${at}` })),
  );
  report.skills.forEach((item, at) => {
    explainGap(reading, item, `skills.${at}.gap`);
  });
  const composites = harvestLists(reading);
  const order = harvestComments(reading, round.commentThreshold);
  return {
    subject,
    report,
    cells: items.flatMap(({ cells }) => cells),
    totals: items.flatMap(({ totals }) => totals),
    composites,
    order,
    problems: explain.problems(),
  };
};
