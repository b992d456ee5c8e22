"use client";

import { useSyncExternalStore } from "react";
import { formatMoment, t } from "@/lib/i18n";

const never = () => () => {};
const here = (): string | null => Intl.DateTimeFormat().resolvedOptions().timeZone;
const onServer = (): string | null => null;

/** A moment in the reader's own time zone; before the browser has said which that is, in UTC. */
export const ClosingTime = ({ closesAt }: { closesAt: string }) => {
  const zone = useSyncExternalStore(never, here, onServer);
  const moment = formatMoment(new Date(closesAt), zone ?? "UTC");
  return (
    <time dateTime={closesAt} className="figures">
      {zone === null || zone === "UTC" ? t("{moment} (UTC)", { moment }) : moment}
    </time>
  );
};
