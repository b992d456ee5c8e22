"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { Live } from "@/components/people/live";
import { Pager } from "@/components/people/pager";
import { ROUNDS } from "@/components/round/addresses";
import { ProgressOverview } from "@/components/round/progress-overview";
import { useLiveList } from "@/components/round/progress-query";
import { ProgressTable } from "@/components/round/progress-table";
import { WaitingTable } from "@/components/round/waiting-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n";
import type { ShownList } from "@/lib/loaders/round-page";

type ProgressBoardProps = {
  org: string;
  round: string;
  first: ShownList;
  /** what chooses and narrows the list */
  toolbar: ReactNode;
};

/** How far an open round is: drawn by the server, and kept up to date while it is looked at. */
export const ProgressBoard = (props: ProgressBoardProps) => (
  <Live>
    <Board {...props} />
  </Live>
);

const PATHS = { subjects: "progress", waiting: "waiting" } as const;

const Board = ({ org, round, first, toolbar }: ProgressBoardProps) => {
  const router = useRouter();
  const given = Object.entries(first.asked).flatMap(([name, value]) =>
    value ? [[name, String(value)]] : [],
  );
  const address = `/api/v1/orgs/${org}/rounds/${round}/${PATHS[first.list]}?${new URLSearchParams(given)}`;
  const { data, isError, refetch } = useLiveList(address, first);
  // the programming interface does not repeat what it was asked for
  const shown = { ...data, list: first.list, asked: first.asked } as ShownList;
  const hasEnded = shown.state !== "open";

  useEffect(() => {
    if (hasEnded) router.refresh();
  }, [hasEnded, router]);

  const { search, only, cursor } = first.asked;
  return (
    <Stack>
      <ProgressOverview overview={shown} />
      <p role="status" className="text-danger text-sm empty:hidden">
        {isError
          ? t("The server does not answer just now: these counts may be old. They follow by themselves.")
          : null}
      </p>
      {toolbar}
      <Panel
        flush
        footer={shown.list === "waiting" ? t("What somebody answered, and when, is shown to nobody.") : null}
      >
        {shown.items.length === 0 ? (
          <Nothing list={shown.list} isNarrowed={Boolean(search || only)} />
        ) : shown.list === "subjects" ? (
          <ProgressTable items={shown.items} />
        ) : (
          <WaitingTable org={org} round={round} items={shown.items} onChange={() => void refetch()} />
        )}
      </Panel>
      <Pager
        href={ROUNDS.show(org, round)}
        search={search}
        keep={{ list: shown.list === "waiting" ? "waiting" : undefined, only }}
        cursor={cursor}
        nextCursor={shown.nextCursor}
      />
    </Stack>
  );
};

const Nothing = ({ list, isNarrowed }: { list: ShownList["list"]; isNarrowed: boolean }) => {
  if (isNarrowed)
    return <EmptyState title={t("Nobody found")}>{t("Nobody is like this, or has this name.")}</EmptyState>;
  if (list === "subjects") return <EmptyState title={t("Nobody to show")} />;
  return (
    <EmptyState title={t("Everybody has answered")}>
      {t("You can close the round now, or leave it open: answers can be changed until the close.")}
    </EmptyState>
  );
};
