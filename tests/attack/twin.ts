import { type Chance, pick } from "./answers";
import { ENDS, type Scale } from "./attacker/estimate";
import { type PublishedReport, shownIn } from "./attacker/published";
import { answerIn, answeringIn, subjectOf } from "./attacker/roster";
import { openSums } from "./attacker/sums";
import type { Asked, Given, Publication, Round, World } from "./world";

type Answers = Map<string, number>;
type Question = { readonly scale: Scale; readonly key: string; readonly threshold: number };

const shuffled = <T>(items: readonly T[], chance: Chance): T[] => {
  const left = [...items];
  return Array.from(items, () => left.splice(Math.floor(chance() * left.length), 1)[0]!);
};

/** Other answers with a sum that the displayed figure leaves open: moved from one rater to the next, up or down. */
const otherAnswers = (
  answers: readonly number[],
  sums: readonly [number, number],
  scale: Scale,
  chance: Chance,
): number[] => {
  const [least, most] = ENDS[scale];
  const moved = shuffled(answers, chance);
  let sum = moved.reduce((total, x) => total + x, 0);
  for (let step = 0; step < moved.length; step += 1) {
    const [from, to] = [Math.floor(chance() * moved.length), Math.floor(chance() * moved.length)];
    const isAlone = chance() < 0.5 && sum - 1 >= sums[0];
    if (from === to || moved[from]! <= least || (!isAlone && moved[to]! >= most)) continue;
    moved[from]! -= 1;
    if (isAlone) sum -= 1;
    else moved[to]! += 1;
  }
  return moved;
};

/** Other answers of one block to one question, which look the same in the report. */
const changed = (
  item: PublishedReport["dimensions"][number],
  block: { key: string; raters: readonly { rater: string; answer: number }[] },
  { scale, threshold }: Question,
  isBold: boolean,
  chance: Chance,
): [string, number][] => {
  const cell = shownIn(item)[block.key];
  const answers = block.raters.map(({ answer }) => answer);
  const sums = cell ? openSums(cell, scale, threshold) : null;
  // Nobody sees a hidden cell: its answers may be anything.
  const next = !sums
    ? answers.map(() => pick(scale === "skills" ? [1, 2, 3, 4, 5] : [-3, 0, 3], chance))
    : isBold
      ? otherAnswers(answers, sums, scale, chance)
      : shuffled(answers, chance);
  return block.raters.map(({ rater }, at) => [`${rater}/${scale}/${item.key}`, next[at]!]);
};

const isNamed = (asked: Asked, all: readonly Asked[]): boolean =>
  asked.relationship === "self" ||
  (asked.relationship === "manager" &&
    all.filter(({ relationship }) => relationship === "manager").length === 1);

const rewrite = (given: Given, rater: string, answers: Answers): Given => {
  const scaled = (scale: Scale) =>
    Object.fromEntries(
      Object.entries(given[scale]).map(([key, answer]) => [
        key,
        typeof answer === "number" ? (answers.get(`${rater}/${scale}/${key}`) ?? answer) : answer,
      ]),
    );
  return { ...given, skills: scaled("skills"), dimensions: scaled("dimensions") };
};

const twinRound = (
  round: Round,
  reports: readonly PublishedReport[],
  isBold: boolean,
  chance: Chance,
): Round => ({
  ...round,
  subjects: round.subjects.map((subject) => {
    const report = reports.find((one) => one.subject.id === subject.id);
    if (!report) return subject;
    const hidden = { key: "", groups: ["peer", "direct_report", "other", "managers"] };
    const answers: Answers = new Map(
      (report.blocks.length > 0 ? report.blocks : [hidden]).flatMap(({ key: block, groups }) =>
        (["skills", "dimensions"] as const).flatMap((scale) =>
          report[scale].flatMap((item) => {
            const raters = answeringIn(subjectOf(round, subject.id), groups).flatMap(({ rater, given }) => {
              const answer = answerIn(given, scale, item.key);
              return answer === null ? [] : [{ rater, answer }];
            });
            const question = { scale, key: item.key, threshold: round.threshold };
            return changed(item, { key: block, raters }, question, isBold, chance);
          }),
        ),
      ),
    );
    return {
      ...subject,
      asked: subject.asked.map((asked) =>
        asked.given && !isNamed(asked, subject.asked)
          ? { ...asked, given: rewrite(asked.given, asked.rater, answers) }
          : asked,
      ),
    };
  }),
});

/** The same company with other answers, chosen so that every displayed cell stays what it is. */
export const twinOf = (world: World, publications: readonly Publication[], chance: Chance): World => {
  const reports = publications.flatMap((one) =>
    one.kind === "report" ? [JSON.parse(one.text) as PublishedReport] : [],
  );
  const isBold = chance() < 0.5;
  return {
    ...world,
    rounds: world.rounds.map((round) =>
      twinRound(
        round,
        reports.filter((report) => report.round.id === round.id),
        isBold,
        chance,
      ),
    ),
  };
};

/** What is computed from answers and not from displayed cells: words of agreement and the round's variances. */
const saidIn = (texts: readonly string[]): string =>
  JSON.stringify(
    texts.map((text) => {
      const { lists, method } = JSON.parse(text) as PublishedReport;
      return [
        lists.leadership.agreement,
        lists.management.agreement,
        method.withinVariance,
        method.listVariance,
      ];
    }),
  );

/**
 * I3: two worlds with the same displayed cells. Where words and constants of a round are the same too, every byte
 * about it has to be. Null where they are not, else how many bytes differ.
 */
export const differencesIn = (
  roundId: string,
  first: readonly Publication[],
  second: readonly Publication[],
): string[] | null => {
  const of = (publications: readonly Publication[]) =>
    publications.filter(({ roundId: id, kind }) => id === roundId && kind !== "trend" && kind !== "quality");
  const reportsIn = (publications: readonly Publication[]) =>
    of(publications)
      .filter(({ kind }) => kind === "report")
      .map(({ text }) => text);
  if (saidIn(reportsIn(first)) !== saidIn(reportsIn(second))) return null;
  const [one, other] = [of(first), of(second)];
  return one.flatMap(({ kind, text }, at) => (text === other[at]?.text ? [] : [`${kind} ${at} differs`]));
};
