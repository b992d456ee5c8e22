/** How much is measured: what the aims speak of, or enough to see that the bench itself works. */
export type Sizes = {
  readonly isQuick: boolean;
  /** of the organisation whose pages are read, and how many released rounds lie behind its report */
  readonly people: number;
  readonly before: number;
  readonly released: number;
  /** planned at once, and the smaller plan that shows how the work grows */
  readonly planned: readonly [small: number, large: number];
  readonly imported: number;
  readonly previewed: number;
  readonly invited: number;
  /** subjects, each rated by all of as many raters */
  readonly crossed: number;
  readonly crowd: number;
  /** of load on each page */
  readonly seconds: number;
};

const FULL: Sizes = {
  isQuick: false,
  people: 500,
  before: 14,
  released: 5_000,
  planned: [2_500, 10_000],
  imported: 10_000,
  previewed: 1_000,
  invited: 500,
  crossed: 400,
  crowd: 5_000,
  seconds: 4,
};

const QUICK: Sizes = {
  isQuick: true,
  people: 40,
  before: 1,
  released: 60,
  planned: [250, 1_000],
  imported: 300,
  previewed: 60,
  invited: 30,
  crossed: 80,
  crowd: 120,
  seconds: 1,
};

export const SIZES = process.argv.includes("--quick") || process.env.BENCH_QUICK === "1" ? QUICK : FULL;
