import { useEffect, useEffectEvent, useState } from "react";
import { browserDrafts } from "@/components/give/draft-store";
import {
  forgetList,
  type KeptList,
  keepList,
  type ListPlace,
  readList,
} from "@/components/nomination/kept-list";

const LONGEST = 30 * 86_400_000;

type KeptListInput = Pick<KeptList, "base"> & {
  place: ListPlace;
  /** the last moment for it; null where that is not known yet */
  closesAt: string | null;
  onRestore: (kept: KeptList) => void;
};

/** Keeps in this browser what was changed on a list and not sent, and finds it again the next time. */
export const useKeptList = ({ place, base, closesAt, onRestore }: KeptListInput) => {
  const [isKept, setKept] = useState(false);

  const restore = useEffectEvent(() => {
    const kept = readList(browserDrafts(), place, { base, now: new Date() });
    if (!kept) return;
    setKept(true);
    onRestore(kept);
  });
  useEffect(() => restore(), []);

  return {
    isKept,
    keep: ({ names, gone = [] }: { names: KeptList["names"]; gone?: KeptList["gone"] }): void => {
      const until = closesAt ?? new Date(Date.now() + LONGEST).toISOString();
      setKept(keepList(browserDrafts(), place, { names, gone, base, closesAt: until }));
    },
    forget: (): void => {
      forgetList(browserDrafts(), place);
      setKept(false);
    },
  };
};
