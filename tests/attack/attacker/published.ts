/** A report as it comes out of the product, as far as somebody who reads it has to know its shape. */
export type PublishedCell =
  | {
      readonly value: number;
      readonly bound: string;
      readonly low: number;
      readonly high: number;
      readonly n: number;
    }
  | { readonly hidden: string };
export type PublishedLevel =
  | { readonly value: number; readonly low: number; readonly high: number }
  | { readonly hidden: string };
export type PublishedItem = {
  readonly key: string;
  readonly self: number | null;
  readonly manager: number | null;
  readonly others: PublishedCell;
  readonly blocks: Readonly<Record<string, PublishedCell>>;
};
export type PublishedGap = {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
} | null;
export type PublishedComments = {
  readonly skills: Readonly<Record<string, readonly string[]>>;
  readonly keep: readonly string[];
  readonly differently: readonly string[];
};
type Variance = { readonly value: number; readonly df: number; readonly prior: boolean };
export type FrameworkSkill = { readonly key: string; readonly lists: readonly string[] };
export type PublishedReport = {
  readonly round: { readonly id: string };
  readonly subject: { readonly id: string };
  readonly blocks: readonly {
    readonly key: string;
    readonly groups: readonly string[];
    readonly size: number;
  }[];
  readonly skills: readonly (PublishedItem & { readonly gap: PublishedGap })[];
  readonly dimensions: readonly PublishedItem[];
  readonly lists: Readonly<
    Record<
      "leadership" | "management",
      { readonly self: number | null; readonly level: PublishedLevel; readonly agreement: string | null }
    >
  >;
  readonly balance: {
    readonly common: PublishedLevel;
    readonly difference: PublishedLevel;
    readonly lean: string | null;
  };
  readonly comments: {
    readonly manager: { readonly name: string; readonly comments: PublishedComments } | null;
    readonly anonymous: PublishedComments | null;
  };
  readonly method: {
    readonly threshold: number;
    readonly withinVariance: Variance;
    readonly listVariance: Variance;
    readonly references: Readonly<Record<string, number>>;
    readonly framework: {
      readonly skills: readonly FrameworkSkill[];
      readonly dimensions: readonly { readonly key: string }[];
    };
  };
  readonly comparisons?: readonly {
    readonly round: string;
    readonly blocks: readonly {
      readonly key: string;
      readonly verdict: string;
      readonly skills: readonly string[];
    }[];
  }[];
};

export const isShown = <T extends object>(figure: T): figure is Exclude<T, { hidden: string }> =>
  "value" in figure;

type ShownCells = Readonly<Record<string, Exclude<PublishedCell, { hidden: string }>>>;
const shown = new WeakMap<PublishedItem, ShownCells>();

export const shownIn = (item: PublishedItem): ShownCells => {
  const cells =
    shown.get(item) ??
    Object.fromEntries(
      Object.entries(item.blocks).flatMap(([key, cell]) => (isShown(cell) ? [[key, cell]] : [])),
    );
  shown.set(item, cells);
  return cells;
};
