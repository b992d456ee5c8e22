export type Limit = {
  /** how many are let through at once */
  readonly burst: number;
  /** how many more are let through per second, from then on */
  readonly perSecond: number;
  /** how many callers are kept in mind; beyond that, whoever was quiet longest is forgotten */
  readonly keys: number;
};

type Bucket = { level: number; at: number };

/**
 * A bucket of tokens for each caller. Takes one from the bucket of `key` at `now` (in milliseconds) and answers 0, or
 * how many whole seconds to wait where the bucket is empty. Each process counts for itself.
 */
export const makeLimiter = ({ burst, perSecond, keys }: Limit): ((key: string, now: number) => number) => {
  // A map keeps its keys in the order in which they were put in: here, of the last request.
  const buckets = new Map<string, Bucket>();

  const levelOf = (bucket: Bucket | undefined, now: number): number => {
    if (!bucket) return burst;
    const seconds = Math.max(0, now - bucket.at) / 1_000;
    return Math.min(burst, bucket.level + seconds * perSecond);
  };

  return (key, now) => {
    const level = levelOf(buckets.get(key), now);
    const isThrough = level >= 1;
    buckets.delete(key);
    buckets.set(key, { level: isThrough ? level - 1 : level, at: now });
    const [quietest] = buckets.keys();
    if (buckets.size > keys && quietest !== undefined) buckets.delete(quietest);
    return isThrough ? 0 : Math.ceil((1 - level) / perSecond);
  };
};
