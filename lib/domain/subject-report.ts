import { agreementOf } from "./agreement";
import { balanceOf, type Estimate, leanOf, meanIfEnough } from "./balance";
import { DIMENSION_DISPLAY, derivedValue, skillDisplay } from "./cell";
import { poolComments, type Shuffle } from "./comment-pool";
import { derived } from "./decimal";
import { gapsOf } from "./gap";
import { intervalOf } from "./interval";
import { reportItem } from "./item-report";
import type { HiddenReason, Level, Report } from "./report";
import { REFERENCE_PRIOR, type RoundConstants } from "./round-constant";
import { type Scale, SKILL_SCALE } from "./scale";
import { type Framework, type SkillList, skillsOf } from "./skill";
import { contributorsTo, type SubjectTally } from "./tally";
import { onDimensions } from "./within-variance";

export type ReleasedRound = {
  readonly id: string;
  readonly name: string;
  /** a day: "2026-03-31" */
  readonly closedOn: string;
  readonly threshold: number;
  readonly commentThreshold: number;
};

type Input = {
  readonly round: ReleasedRound;
  readonly framework: Framework;
  readonly subject: { readonly id: string; readonly name: string };
  readonly tally: SubjectTally;
  readonly constants: RoundConstants;
  readonly shuffle: Shuffle;
};

const ratersOf = ({ seats }: SubjectTally): number =>
  seats.blocks.reduce((sum, { block }) => sum + block.size, 0);

const hiddenReason = ({ seats }: SubjectTally): HiddenReason => seats.hidden ?? "too_few_answers";

const skillsReport = ({ round, tally, constants }: Input): Report["skills"] => {
  const display = skillDisplay(round.threshold);
  const certainty = { variance: constants.within.value, reach: constants.reach.within, display };
  const views = tally.skills.map(({ key, self, others }) => ({
    self,
    others,
    reference: constants.references.get(key) ?? REFERENCE_PRIOR,
  }));
  const gaps = gapsOf(views, constants.within, display);
  return tally.skills.map((item, index) => ({
    ...reportItem(item, hiddenReason(tally), certainty),
    gap: gaps[index] ?? null,
  }));
};

const dimensionsReport = ({ tally, constants }: Input): Report["dimensions"] =>
  tally.dimensions.map((item) =>
    reportItem(item, hiddenReason(tally), {
      variance: onDimensions(constants.within),
      reach: constants.reach.within,
      display: DIMENSION_DISPLAY,
    }),
  );

const DIFFERENCE_SCALE: Scale = {
  min: SKILL_SCALE.min - SKILL_SCALE.max,
  max: SKILL_SCALE.max - SKILL_SCALE.min,
};

const listsAndBalance = ({
  round,
  framework,
  tally,
  constants,
}: Input): Pick<Report, "lists" | "balance"> => {
  const { within, list, reach } = constants;
  const display = skillDisplay(round.threshold);
  const figures = new Map(
    tally.skills.flatMap(({ key, others }) =>
      others ? [[key, { value: derivedValue(others, display), n: others.n }] as const] : [],
    ),
  );
  const balance = balanceOf({ framework, figures, within, list });
  const level = (estimate: Estimate | null, width: number, scale: Scale): Level =>
    estimate
      ? { value: derived(estimate.value), ...intervalOf({ ...estimate, reach: width, scale }) }
      : { hidden: hiddenReason(tally) };
  const listReport = (name: SkillList): Report["lists"][SkillList] => {
    const keys = new Set(skillsOf(framework, name).map(({ key }) => key));
    const onList = tally.skills.filter(({ key }) => keys.has(key));
    const self = meanIfEnough(onList.map((item) => item.self));
    return {
      self: self === null ? null : derived(self),
      level: level(balance.levels[name], reach.list, SKILL_SCALE),
      agreement: agreementOf({
        skills: onList.map((item) => ({ cells: item.shown })),
        raters: contributorsTo(onList, tally.seats),
        display,
      }),
    };
  };
  return {
    lists: { leadership: listReport("leadership"), management: listReport("management") },
    balance: {
      common: level(balance.common, reach.list, SKILL_SCALE),
      difference: level(balance.difference, reach.within, DIFFERENCE_SCALE),
      lean: balance.difference && leanOf(balance.difference, reach.within),
    },
  };
};

const commentsReport = ({ round, framework, tally, shuffle }: Input): Report["comments"] => {
  const { manager, blocks, hidden } = tally.seats;
  const isShown = ratersOf(tally) >= round.commentThreshold;
  const ballots = blocks.flatMap((block) => block.ballots);
  return {
    manager: manager?.answers
      ? { name: manager.name, comments: poolComments([manager.answers], framework) }
      : null,
    anonymous: isShown ? poolComments(ballots, framework, shuffle) : null,
    hidden: isShown ? null : (hidden ?? "too_few_raters"),
  };
};

/** One subject's report: everything that is ever published about that subject's round. */
export const reportOf = (input: Input): Report => {
  const { round, framework, subject, tally, constants } = input;
  const { manager, self, blocks } = tally.seats;
  return {
    version: 1,
    round: { id: round.id, name: round.name, closedOn: round.closedOn },
    subject: { id: subject.id, name: subject.name },
    blocks: blocks.map(({ block }) => block),
    skills: skillsReport(input),
    ...listsAndBalance(input),
    dimensions: dimensionsReport(input),
    comments: commentsReport(input),
    method: {
      threshold: round.threshold,
      commentThreshold: round.commentThreshold,
      withinVariance: constants.within,
      listVariance: constants.list,
      manager: manager && { name: manager.name, answered: manager.answers !== null },
      selfAnswered: self !== null,
      subjects: constants.subjects,
      references: Object.fromEntries(constants.references),
      framework,
    },
  };
};
