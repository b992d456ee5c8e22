import { type RefCallback, useCallback, useState } from "react";

/** How wide a place is, as it is now: 0 until it is known. */
export const useWidth = (): { place: RefCallback<HTMLElement>; width: number } => {
  const [width, setWidth] = useState(0);
  const place = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    setWidth(Math.floor(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { place, width };
};
