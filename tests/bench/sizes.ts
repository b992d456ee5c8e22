const isQuick = process.argv.includes("--quick") || process.env.BENCH_QUICK === "1";

/** What the aims speak of, or enough to see that the bench itself works. */
const size = <T>(full: T, quick: T): T => (isQuick ? quick : full);

/** How much is measured. */
export const SIZES = {
  isQuick,
  /** of the organisation whose pages are read, and how many released rounds lie behind its report */
  people: size(500, 40),
  before: size(14, 1),
  released: size(5_000, 60),
  /** planned at once: the smaller plan shows how the work grows */
  planned: size<readonly [small: number, large: number]>([2_500, 10_000], [250, 1_000]),
  imported: size(10_000, 300),
  previewed: size(1_000, 60),
  invited: size(500, 30),
  /** subjects, each rated by all of as many raters */
  crossed: size(400, 80),
  crowd: size(5_000, 120),
  /** of load on each page */
  seconds: size(4, 1),
};
