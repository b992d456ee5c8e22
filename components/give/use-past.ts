import { useEffect, useState } from "react";

/** The longest that a browser's timer counts: 24 days. */
const LONGEST = 2 ** 31 - 1;

/** True from a moment on, by this device's clock. */
export const useIsPast = (moment: string): boolean => {
  const [isPast, setIsPast] = useState(false);
  useEffect(() => {
    const left = new Date(moment).getTime() - Date.now();
    if (left > LONGEST) return;
    const timer = setTimeout(() => setIsPast(true), Math.max(left, 0));
    return () => clearTimeout(timer);
  }, [moment]);
  return isPast;
};
