import type { Seat } from "./circle";

/** What one subject is dealt in one relationship. */
export type Hand = {
  readonly subject: number;
  readonly pool: readonly Seat[];
  /** how many are dealt for each one that is wanted */
  readonly share: number;
  /** how many are asked already */
  readonly before: number;
  readonly dealt: Set<number>;
};

/** How much each rater has, and may have at the most. Dealing changes `loads`. */
export type Table = {
  readonly loads: number[];
  readonly caps: readonly number[];
  /** from this load on a rater is asked only if nobody else can be */
  readonly fair: number;
};

/** So many seats are looked at for one exchange, before it is given up. */
const LOOKS = 4_000;

export const levelOf = ({ pool, share, before, dealt }: Hand): number =>
  dealt.size === pool.length ? Number.POSITIVE_INFINITY : before + Math.floor(dealt.size / share);

/**
 * Deals raters to hands in rounds: nobody gets one more than all others have before it is clear that those others
 * cannot get any. Within a round whoever has the fewest to choose from comes first, and takes those of the highest
 * rank, of these the least loaded, of these the next on the ring. Where all are busy, one may be freed by giving others
 * somebody else (an augmenting path, found breadth first), so that a hand stays short only if there is no way.
 */
export const makeDealing = ({ loads, caps, fair }: Table) => {
  const holders = new Map<number, Set<Hand>>();
  /** a whole search ended here without anybody free: no later one can do better */
  const isDeadEnd = new Set<number>();
  const isFree = (rater: number): boolean => (loads[rater] ?? 0) < (caps[rater] ?? 0);
  const give = (hand: Hand, rater: number): void => {
    hand.dealt.add(rater);
    loads[rater] = (loads[rater] ?? 0) + 1;
    const held = holders.get(rater);
    if (held) held.add(hand);
    else holders.set(rater, new Set([hand]));
  };
  const takeBack = (hand: Hand, rater: number): void => {
    hand.dealt.delete(rater);
    loads[rater] = (loads[rater] ?? 0) - 1;
    holders.get(rater)?.delete(hand);
  };

  const best = ({ pool, dealt }: Hand): number | null => {
    let found: number | null = null;
    let foundRank = 0;
    let foundLoad = 0;
    for (const { rater, rank } of pool) {
      const load = loads[rater] ?? 0;
      if (!isFree(rater) || dealt.has(rater)) continue;
      const shown = load < fair ? rank : Number.NEGATIVE_INFINITY;
      if (found !== null && (shown < foundRank || (shown === foundRank && load >= foundLoad))) continue;
      found = rater;
      foundRank = shown;
      foundLoad = load;
    }
    return found;
  };

  const exchange = (first: Hand): boolean => {
    if (first.pool.every(({ rater }) => isDeadEnd.has(rater) || first.dealt.has(rater))) return false;
    const askedBy = new Map<number, Hand>();
    const givesUp = new Map<Hand, number>();
    const queue = [first];
    let looks = LOOKS;
    for (const hand of queue)
      for (const { rater } of hand.pool) {
        if (--looks < 0) return false;
        if (askedBy.has(rater) || isDeadEnd.has(rater) || hand.dealt.has(rater)) continue;
        askedBy.set(rater, hand);
        if (!isFree(rater)) {
          for (const other of holders.get(rater) ?? []) {
            if (other === first || givesUp.has(other)) continue;
            givesUp.set(other, rater);
            queue.push(other);
          }
          continue;
        }
        for (let free = rater, taker: Hand | undefined = hand; taker; taker = askedBy.get(free)) {
          const given = givesUp.get(taker);
          if (given !== undefined) takeBack(taker, given);
          give(taker, free);
          if (given === undefined) break;
          free = given;
        }
        return true;
      }
    for (const rater of askedBy.keys()) isDeadEnd.add(rater);
    return false;
  };

  const short = new Set<Hand>();
  const round = (hands: readonly Hand[], level: number, mayExchange: boolean): void => {
    for (const hand of hands)
      while (levelOf(hand) < level && !short.has(hand)) {
        const rater = best(hand);
        if (rater !== null) give(hand, rater);
        else if (!mayExchange || !exchange(hand)) short.add(hand);
      }
  };

  return {
    /** Brings all hands from one level to another, one after the other, as far as there are raters. */
    deal: (
      hands: readonly Hand[],
      { from = 1, to, mayExchange = false }: { from?: number; to: number; mayExchange?: boolean },
    ): void => {
      const scarceFirst = [...hands].sort((a, b) => a.pool.length - b.pool.length || a.subject - b.subject);
      const most = hands.reduce((known, { before, pool }) => Math.max(known, before + pool.length), 0);
      for (let level = from; level <= Math.min(to, most); level++) round(scarceFirst, level, mayExchange);
    },
  };
};
