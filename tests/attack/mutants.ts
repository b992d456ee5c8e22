import { boundsOf, mean, rounded, squares } from "./attacker/estimate";
import { isShown } from "./attacker/published";
import { anonymousTo, answerIn, answeringIn, GROUPS } from "./attacker/roster";
import type { Product } from "./attempt";
import { beside, type Draft, inEveryReport, withSubjects } from "./mutation";
import { publish } from "./product";
import type { Round, Subject, World } from "./world";

/** A mistake that products make, put into this one. */
export type Mutant = {
  readonly name: string;
  /** which checks have to find it, one of them at the least in each of these */
  readonly found: readonly string[];
  readonly product: Product;
};

const changing =
  (change: Parameters<typeof inEveryReport>[2]): Product =>
  (world) =>
    inEveryReport(world, publish(world), change);

const figuresFor = (answers: readonly number[]) => ({
  value: rounded(mean(answers), 1),
  bound: "exact",
  low: 1,
  high: 5,
  n: answers.length,
});

const answersIn = (subject: Subject, groups: readonly string[], key: string): number[] =>
  answeringIn(subject, groups).flatMap(({ given }) => answerIn(given, "skills", key) ?? []);

const totalOfOthers: Product = changing((draft, { subject, round }) => {
  for (const item of draft.skills) {
    const all = answersIn(subject, GROUPS, item.key);
    if (all.length >= round.threshold) item.others = figuresFor(all);
  }
});

/** The last of the anonymous raters has not answered yet. */
const beforeTheLast = (subject: Subject): Subject => {
  const last = subject.asked.findLast(
    ({ relationship, given }) => given && (relationship === "peer" || relationship === "direct_report"),
  );
  return { ...subject, asked: subject.asked.map((one) => (one === last ? { ...one, given: null } : one)) };
};

const liveResults: Product = (world) => {
  const then = withSubjects(world, beforeTheLast);
  return beside(publish(world), publish(then), then);
};

const relabelled: Product = (world) => {
  const then = withSubjects(world, (subject) => {
    const moved = subject.asked.find(({ relationship, given }) => given && relationship === "peer");
    const asked = subject.asked.map((one) =>
      one === moved ? { ...one, relationship: "direct_report" as const } : one,
    );
    return { ...subject, asked };
  });
  return beside(publish(world), publish(then), then);
};

const everyCell = (
  draft: Draft,
  change: (cell: Record<string, unknown>, answers: readonly number[]) => void,
  subject: Subject,
) => {
  for (const item of draft.skills)
    for (const { key, groups } of draft.blocks) {
      const cell = item.blocks[key];
      if (cell && isShown(cell))
        change(cell as Record<string, unknown>, answersIn(subject, groups, item.key));
    }
};

const deviation = (answers: readonly number[]) => Math.sqrt(squares(answers) / (answers.length - 1));

const meanWithDeviation: Product = changing((draft, { subject }) => {
  everyCell(draft, (cell, answers) => Object.assign(cell, { sd: rounded(deviation(answers), 2) }), subject);
});

const ownInterval: Product = changing((draft, { subject }) => {
  everyCell(
    draft,
    (cell, answers) => {
      const half = (1.7 * deviation(answers)) / Math.sqrt(answers.length);
      Object.assign(cell, { low: rounded(mean(answers) - half, 2), high: rounded(mean(answers) + half, 2) });
    },
    subject,
  );
});

const compositeByRater: Product = changing((draft, { subject }) => {
  for (const list of ["leadership", "management"] as const) {
    const keys = draft.method.framework.skills
      .filter(({ lists }) => lists.includes(list))
      .map(({ key }) => key);
    const means = anonymousTo(subject).flatMap(({ given }) => {
      const answers = keys.flatMap((key) => answerIn(given, "skills", key) ?? []);
      return answers.length > 0 ? [mean(answers)] : [];
    });
    const { level } = draft.lists[list];
    if (isShown(level)) level.value = rounded(mean(means), 2);
  }
});

const meansOverAll: Product = (world) =>
  inEveryReport(world, publish(world), (draft, { round }) => {
    for (const key of Object.keys(draft.method.references))
      draft.method.references[key] = rounded(
        mean(round.subjects.flatMap((one) => answersIn(one, GROUPS, key))),
        1,
      );
  });

const meansForEverybody: Product = (world) => publish(unread(world));
/** As if nobody read reports of others: then every mean may be published. */
const unread = (world: World): World => withSubjects(world, (subject) => ({ ...subject, readerId: null }));

const pseudonyms: Product = changing((draft, { subject }) => {
  const { anonymous } = draft.comments;
  if (!anonymous) return;
  const letters = new Map(
    anonymousTo(subject).map(({ given }, at) => [given.comments.keep, String.fromCharCode(65 + at)]),
  );
  anonymous.keep = anonymous.keep.map((text) => `${letters.get(text)}: ${text}`);
});

const oneOrder: Product = changing((draft, { subject }) => {
  const { anonymous } = draft.comments;
  if (!anonymous) return;
  for (const part of ["keep", "differently"] as const)
    anonymous[part] = anonymousTo(subject).flatMap(({ given }) => given.comments[part] ?? []);
});

const submittedAt: Product = changing((draft) => {
  for (const block of draft.blocks) Object.assign(block, { submittedAt: "2026-03-12T10:04:59Z" });
});

const maskedNames: Product = changing((draft, { subject }) => {
  for (const block of draft.blocks)
    Object.assign(block, {
      raters: answeringIn(subject, block.groups).map(({ rater }) => ({ name: "Hidden", id: rater })),
    });
});

/** Every group stands alone, however small it is. */
const unmerged: Product = changing((draft, { subject }) => {
  const groups = GROUPS.filter((group) => answeringIn(subject, [group]).length > 0);
  draft.blocks = groups.map((group) => ({
    ...{ key: group, label: group, groups: [group] },
    size: answeringIn(subject, [group]).length,
  }));
  for (const item of draft.skills)
    item.blocks = Object.fromEntries(
      groups.map((group) => {
        const answers = answersIn(subject, [group], item.key);
        return [group, answers.length > 0 ? figuresFor(answers) : { hidden: "too_few_answers" }];
      }),
    );
});

/** Whoever came or went: every two rounds are compared. */
const comparedAnyhow: Product = changing((draft) => {
  for (const { blocks } of draft.comparisons ?? [])
    for (const block of blocks) if (block.verdict === "other_people") block.verdict = "comparable";
});

const hiddenIfExtreme: Product = changing((draft, { subject }) => {
  for (const item of draft.skills)
    for (const { key } of draft.blocks) {
      const cell = item.blocks[key];
      if (cell && isShown(cell) && cell.bound !== "exact" && subject)
        item.blocks[key] = { hidden: "too_few_answers" };
    }
});

const edgesShown: Product = changing((draft, { subject, round }: { subject: Subject; round: Round }) => {
  const [least, most] = boundsOf("skills", round.threshold);
  everyCell(
    draft,
    (cell, answers) => {
      const value = mean(answers);
      if (value <= least || value >= most) Object.assign(cell, { value: rounded(value, 1), bound: "exact" });
    },
    subject,
  );
});

/** The failures that are known of other products, and those that this one had. */
export const MUTANTS: readonly Mutant[] = [
  { name: "a total of all others beside the visible groups", found: ["I1"], product: totalOfOthers },
  { name: "results before and after a late rater", found: ["I1"], product: liveResults },
  { name: "a rater moved to another group after answering", found: ["I1"], product: relabelled },
  { name: "a mean with its standard deviation", found: ["explained"], product: meanWithDeviation },
  { name: "an interval from a cell's own deviation", found: ["explained"], product: ownInterval },
  { name: "a composite computed rater by rater", found: ["I1"], product: compositeByRater },
  {
    name: "a round's mean over all answers beside the displayed cells",
    found: ["I1", "explained"],
    product: meansOverAll,
  },
  { name: "a round's mean beside nearly all reports behind it", found: ["I11"], product: meansForEverybody },
  { name: "one pseudonym per rater", found: ["explained"], product: pseudonyms },
  { name: "comments in one order under every question", found: ["I8"], product: oneOrder },
  { name: "the moment of sending", found: ["I8", "explained"], product: submittedAt },
  { name: "a masked name with its id", found: ["I8", "explained"], product: maskedNames },
  { name: "small groups that are not merged", found: ["I1"], product: unmerged },
  { name: "rounds compared although somebody came or went", found: ["I10"], product: comparedAnyhow },
  { name: "figures that are hidden for being extreme", found: ["explained"], product: hiddenIfExtreme },
  { name: "figures at the ends of the scale", found: ["I4"], product: edgesShown },
];
