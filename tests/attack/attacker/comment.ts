import type { Reading } from "./item";
import type { PublishedComments } from "./published";
import { type Answering, anonymousTo, namedManager } from "./roster";

type Texts = readonly { readonly rater: string; readonly text: string }[];

const written = (raters: readonly Answering[], key: string | null, part: "keep" | "differently"): Texts =>
  raters.flatMap(({ rater, given }) => {
    const text = key === null ? given.comments[part] : given.comments.skills?.[key];
    return text ? [{ rater, text }] : [];
  });

/** The lists of a pool of comments, each with where it stands and what was written there. */
const listsOf = ({ report }: Reading, raters: readonly Answering[], pool: PublishedComments) => [
  ...report.method.framework.skills.map(({ key }) => ({
    place: `skills.${key}`,
    texts: pool.skills[key] ?? [],
    truth: written(raters, key, "keep"),
  })),
  ...(["keep", "differently"] as const).map((part) => ({
    place: part,
    texts: pool[part],
    truth: written(raters, null, part),
  })),
];

const explainPool = (
  reading: Reading,
  place: string,
  raters: readonly Answering[],
  pool: PublishedComments,
): void => {
  for (const { place: at, texts, truth } of listsOf(reading, raters, pool)) {
    const open = truth.map(({ text }) => text);
    if (open.length === 0) reading.explain.equal(`${place}.${at}`, "[]");
    texts.forEach((text, index) => {
      const known = open.indexOf(text);
      reading.explain.oneOf(
        `${place}.${at}.${index}`,
        known < 0 ? ["a comment that somebody wrote here"] : [text],
      );
      if (known >= 0) open.splice(known, 1);
    });
    if (texts.length < truth.length) reading.explain.equal(`${place}.${at}.${texts.length}`, open[0] ?? "");
  }
};

/** How many pairs of writers stand in the same order under two questions, and how many in another. */
export type Order = { readonly same: number; readonly other: number };

const orderIn = (reading: Reading, raters: readonly Answering[], pool: PublishedComments): Order => {
  const orders = listsOf(reading, raters, pool).map(({ texts, truth }) =>
    texts.flatMap((text) => truth.find((one) => one.text === text)?.rater ?? []),
  );
  let [same, other] = [0, 0];
  const [first = [], second = []] = orders.slice(-2);
  const both = first.filter((rater) => second.includes(rater));
  for (let a = 0; a + 1 < both.length; a += 2) {
    if (second.indexOf(both[a]!) < second.indexOf(both[a + 1]!)) same += 1;
    else other += 1;
  }
  return { same, other };
};

export const harvestComments = (reading: Reading, commentThreshold: number): Order => {
  const { report, subject, explain } = reading;
  const { manager, anonymous } = report.comments;
  const named = namedManager(subject);
  if (named?.given && manager) {
    explain.equal("comments.manager.name", named.name);
    explainPool(
      reading,
      "comments.manager.comments",
      [{ rater: named.rater, given: named.given }],
      manager.comments,
    );
  } else explain.equal("comments.manager", null);
  const raters = anonymousTo(subject);
  const inBlocks = report.blocks.length > 0 ? raters : [];
  if (inBlocks.length < commentThreshold || !anonymous) {
    explain.equal("comments.anonymous", null);
    explain.oneOf(
      "comments.hidden",
      inBlocks.length < commentThreshold ? ["too_few_raters", "nobody_answered"] : [null],
    );
    return { same: 0, other: 0 };
  }
  explain.equal("comments.hidden", null);
  explainPool(reading, "comments.anonymous", inBlocks, anonymous);
  return orderIn(reading, inBlocks, anonymous);
};
