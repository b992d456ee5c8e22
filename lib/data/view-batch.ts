// Pages, the programming interface and the clock are bundled apart, in one process: they share this alone.
const holder = globalThis as typeof globalThis & { bothhatsViews?: Map<string, Map<string, unknown>> };
const WAITING_MOST = 20_000;

/**
 * Views that are remembered in memory and written together, so that reading stays reading. What has the same key is
 * remembered once; what cannot be written waits on.
 */
export const viewBatch = <View>(name: string) => {
  const waiting = (): Map<string, View> => {
    holder.bothhatsViews ??= new Map();
    const known = holder.bothhatsViews.get(name) as Map<string, View> | undefined;
    if (known) return known;
    const begun = new Map<string, View>();
    holder.bothhatsViews.set(name, begun);
    return begun;
  };
  return {
    put: (key: string, view: View): void => {
      const views = waiting();
      if (views.size < WAITING_MOST) views.set(key, view);
    },
    /** Hands over what waits; how many of it were new. */
    write: async (work: (views: readonly View[]) => Promise<number>): Promise<number> => {
      const taken = waiting();
      if (taken.size === 0) return 0;
      holder.bothhatsViews?.set(name, new Map());
      try {
        return await work([...taken.values()]);
      } catch (error) {
        holder.bothhatsViews?.set(name, new Map([...taken, ...waiting()]));
        throw error;
      }
    },
  };
};
