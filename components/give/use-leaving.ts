import { useEffect, useEffectEvent } from "react";

/** Uses the last moment before the page is left or hidden, and warns while something is not saved. */
export const useLeaving = ({ isUnsaved, onLeave }: { isUnsaved: boolean; onLeave: () => void }) => {
  const leave = useEffectEvent(onLeave);
  const isWarned = useEffectEvent(() => isUnsaved);

  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === "hidden") leave();
    };
    const unload = (event: BeforeUnloadEvent) => {
      leave();
      if (isWarned()) event.preventDefault();
    };
    document.addEventListener("visibilitychange", hide);
    window.addEventListener("beforeunload", unload);
    return () => {
      leave();
      document.removeEventListener("visibilitychange", hide);
      window.removeEventListener("beforeunload", unload);
    };
  }, []);
};
