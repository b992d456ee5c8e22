import { chanceFrom, shuffleWith } from "../domain/world";
import type { Chance } from "./answers";
import { type PublishedReport, shownIn } from "./attacker/published";
import { answerIn, answeringIn, subjectOf } from "./attacker/roster";
import { openSums } from "./attacker/sums";
import type { Product } from "./attempt";
import { withSubjects } from "./mutation";
import { type Answers, arrangement, balance, type Cell, type Way } from "./rearrangement";
import type { Asked, Publication, World } from "./world";

// Whether every answer could be another one: answers of a company are changed, and whatever comes out of the product
// as before is a company that nobody can tell from the first.

const answersOf = (world: World, publications: readonly Publication[]): Answers => {
  const [round] = world.rounds;
  const found = new Map<Cell, readonly number[]>();
  for (const one of publications) {
    if (!round || one.kind !== "report") continue;
    const report = JSON.parse(one.text) as PublishedReport;
    const subject = subjectOf(round, report.subject.id);
    for (const item of report.skills)
      for (const { key: block, groups } of report.blocks) {
        const shown = shownIn(item)[block];
        if (!shown) continue;
        const given = answeringIn(subject, groups).flatMap(({ rater, given: all }) => {
          const answer = answerIn(all, "skills", item.key);
          return answer === null ? [] : [{ rater, answer }];
        });
        const sums = openSums(shown, "skills", round.threshold);
        const cell = { subject: subject.id, key: item.key, raters: given.map(({ rater }) => rater), sums };
        found.set(
          cell,
          given.map(({ answer }) => answer),
        );
      }
  }
  return found;
};

const worldWith = (world: World, answers: Answers): World => {
  const changed = new Map(
    [...answers].flatMap(([{ subject, key, raters }, given]) =>
      raters.map((rater, at) => [`${subject}/${rater}/${key}`, given[at]!] as const),
    ),
  );
  const rewrite = (subject: string, { given, ...asked }: Asked): Asked => ({
    ...asked,
    given: given && {
      ...given,
      skills: Object.fromEntries(
        Object.entries(given.skills).map(([key, answer]) => [
          key,
          changed.get(`${subject}/${asked.rater}/${key}`) ?? answer,
        ]),
      ),
    },
  });
  return withSubjects(world, (subject) => ({
    ...subject,
    asked: subject.asked.map((asked) => rewrite(subject.id, asked)),
  }));
};

const WIDE = 2;

/** What one answer is known to be able to be, over all companies that were found. */
class Reach {
  readonly values: Set<number>;
  private readonly tries = new Map<number, number>();
  constructor(
    readonly cell: Cell,
    readonly place: number,
    answer: number,
  ) {
    this.values = new Set([answer]);
  }
  get width(): number {
    return Math.max(...this.values) - Math.min(...this.values);
  }
  /** Answers to the same question that would widen it: nearest values first, and those that were tried least. */
  widened(answers: readonly number[], chance: Chance): number[] | null {
    const open = [1, 2, 3, 4, 5].filter((value) => !this.values.has(value));
    const costs = open.map(
      (value) => 4 * (this.tries.get(value) ?? 0) + Math.abs(value - answers[this.place]!) + chance(),
    );
    const wanted = open[costs.indexOf(Math.min(...costs))]!;
    this.tries.set(wanted, (this.tries.get(wanted) ?? 0) + 1);
    return arrangement(this.cell, answers, { place: this.place, wanted });
  }
}

const said = (publications: readonly Publication[]): string =>
  publications.map(({ text }) => text).join("\n");

export type Freedom = {
  /** how many answers were looked at */
  readonly answers: number;
  /** how many of them were not found to lie in a range of two points or more */
  readonly narrow: number;
  readonly narrowest: number;
  readonly tried: number;
};

/** So many tries in a row that came to nothing. */
const STUCK = 10;

/** A company of which nothing else is known than of the first, one after the other: each is a few changes from the last. */
class Walk {
  private readonly world: World;
  private readonly expected: string;
  private way: Way = { part: 1, isEven: true };
  private batch: number;
  private readonly first: Answers;
  private failures = 0;
  answers: Answers;
  constructor(
    world: World,
    private readonly product: Product,
    private readonly chance: Chance,
  ) {
    const first = product(world);
    this.world = world;
    this.expected = said(first);
    this.first = answersOf(world, first);
    this.answers = this.first;
    this.batch = this.answers.size;
  }
  /** Tries what widens these, as many at once as went well before. True if nothing else was published of it. */
  step(reaches: readonly Reach[]): boolean {
    // Where the walk has come to leaves some answers less room than where it began.
    const isStuck = this.failures > 0 && this.failures % STUCK === 0;
    if (isStuck) {
      this.answers = this.first;
      this.batch = 1;
      this.way = { part: 0, isEven: true };
    }
    const next = new Map<Cell, readonly number[]>();
    for (const reach of shuffleWith(this.chance)(reaches)) {
      if (next.size >= Math.max(1, Math.round(this.batch))) break;
      const answers = this.answers.get(reach.cell)!;
      const moved = next.has(reach.cell) ? null : reach.widened(answers, this.chance);
      if (moved) next.set(reach.cell, moved);
    }
    balance(next, this.answers, this.way, this.chance);
    const all = new Map([...this.answers, ...next]);
    const isSame = said(this.product(worldWith(this.world, all))) === this.expected;
    this.batch = isSame ? Math.min(all.size, this.batch * 1.4) : Math.max(1, this.batch / 2);
    this.failures = isSame ? 0 : this.failures + 1;
    if (isSame) this.answers = all;
    else this.way = { part: 2 * this.chance(), isEven: this.chance() < 0.7 };
    return isSame;
  }
}

/**
 * How far apart the values of answers behind displayed figures lie, over companies of which exactly the same is
 * published: of all of them, or of so many. What was not found in so many tries counts as impossible.
 */
export const freedomOf = (
  world: World,
  product: Product,
  { tries, most = Number.POSITIVE_INFINITY }: { tries: number; most?: number },
): Freedom => {
  const chance = chanceFrom(world.seed + 7);
  const walk = new Walk(world, product, chance);
  const all = [...walk.answers].flatMap(([cell, answers]) =>
    answers.map((answer, place) => new Reach(cell, place, answer)),
  );
  const reaches = shuffleWith(chance)(all).slice(0, most);
  let narrow = reaches;
  let tried = 0;
  for (; tried < tries && narrow.length > 0; tried += 1) {
    if (!walk.step(narrow)) continue;
    for (const { cell, place, values } of reaches) values.add(walk.answers.get(cell)![place]!);
    narrow = reaches.filter(({ width }) => width < WIDE);
  }
  return {
    answers: reaches.length,
    narrow: narrow.length,
    narrowest: Math.min(...reaches.map(({ width }) => width)),
    tried,
  };
};
