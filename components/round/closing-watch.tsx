"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Live } from "@/components/people/live";
import { Panel } from "@/components/ui/panel";
import { Spinner } from "@/components/ui/spinner";
import type { RoundState } from "@/lib/domain/round";
import { plural, t } from "@/lib/i18n";

type ClosingWatchProps = { org: string; round: string; subjectCount: number };

const EVERY = 2_000;

const fetchState = async (org: string, round: string, signal: AbortSignal): Promise<RoundState> => {
  const response = await fetch(`/api/v1/orgs/${org}/rounds/${round}`, { signal, cache: "no-store" });
  if (!response.ok) throw new Error(`round: ${response.status}`);
  return ((await response.json()) as { state: RoundState }).state;
};

/** Waits with the organiser until the reports are there. It can be left at any time. */
export const ClosingWatch = (props: ClosingWatchProps) => (
  <Live>
    <Watch {...props} />
  </Live>
);

const Watch = ({ org, round, subjectCount }: ClosingWatchProps) => {
  const router = useRouter();
  const { data: state, isError } = useQuery({
    queryKey: ["round", org, round],
    queryFn: ({ signal }) => fetchState(org, round, signal),
    refetchInterval: EVERY,
    staleTime: 0,
  });
  const isReady = state === "released";

  useEffect(() => {
    if (isReady) router.refresh();
  }, [isReady, router]);

  return (
    <Panel>
      <div role="status" className="grid justify-items-center gap-2 py-8 text-center">
        <Spinner className="size-6 text-accent" />
        <p className="font-semibold">
          {plural(subjectCount, { one: "# report is being made", other: "# reports are being made" })}
        </p>
        <p className="max-w-form text-muted text-sm">
          {isError
            ? t(
                "The server does not answer just now. The reports are made all the same; this page looks again by itself.",
              )
            : t(
                "All of them appear at once, each on its reader's home page. You can leave this page: nothing here needs you.",
              )}
        </p>
      </div>
    </Panel>
  );
};
