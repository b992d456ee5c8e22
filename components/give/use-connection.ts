import { useEffect, useEffectEvent } from "react";

/** Hears from the browser when the connection is lost and when it is back. */
export const useConnection = (onChange: (isOffline: boolean) => void): void => {
  const change = useEffectEvent(onChange);
  useEffect(() => {
    const lost = () => change(true);
    const back = () => change(false);
    if (!navigator.onLine) lost();
    window.addEventListener("offline", lost);
    window.addEventListener("online", back);
    return () => {
      window.removeEventListener("offline", lost);
      window.removeEventListener("online", back);
    };
  }, []);
};
