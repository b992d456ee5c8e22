"use client";

import { useEffect, useState } from "react";
import { Spinner } from "@/components/ui/spinner";
import { plural, t } from "@/lib/i18n";

/** Says that something long is under way, for how long already, and that one need not wait for it. */
export const WaitingTime = ({ text }: { text: string }) => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((known) => known + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="flex gap-2 text-sm">
      <Spinner className="mt-0.5" />
      <p>
        <span role="status">{text}</span>{" "}
        <span className="figures text-muted" aria-hidden="true">
          {seconds > 0
            ? plural(seconds, { one: "# second so far", other: "# seconds so far" })
            : t("Starting")}
        </span>
      </p>
    </div>
  );
};
