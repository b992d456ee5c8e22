"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Live } from "@/components/people/live";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { Spinner } from "@/components/ui/spinner";
import type { RoundState } from "@/lib/domain/round";
import { formatNumber, plural, t } from "@/lib/i18n";

type Release = { state: RoundState; progress: { done: number; total: number } };
type ClosingWatchProps = { org: string; round: string; progress: Release["progress"] };

const EVERY = 2_000;

const fetchRelease = async (org: string, round: string, signal: AbortSignal): Promise<Release> => {
  const response = await fetch(`/api/v1/orgs/${org}/rounds/${round}`, { signal, cache: "no-store" });
  if (!response.ok) throw new Error(`round: ${response.status}`);
  return (await response.json()) as Release;
};

/** Waits with the organiser until the reports are there. It can be left at any time. */
export const ClosingWatch = (props: ClosingWatchProps) => (
  <Live>
    <Watch {...props} />
  </Live>
);

const Watch = ({ org, round, progress }: ClosingWatchProps) => {
  const router = useRouter();
  const { data, isError } = useQuery({
    queryKey: ["round", org, round],
    queryFn: ({ signal }) => fetchRelease(org, round, signal),
    refetchInterval: EVERY,
    staleTime: 0,
  });
  const isReady = data?.state === "released";
  const { done, total } = data?.progress ?? progress;

  useEffect(() => {
    if (isReady) router.refresh();
  }, [isReady, router]);

  return (
    <Panel>
      <div className="grid justify-items-center gap-2 py-8 text-center">
        <Spinner className="size-6 text-accent" />
        <p className="font-semibold">
          {plural(total, { one: "# report is being made", other: "# reports are being made" })}
        </p>
        {done > 0 ? (
          <div className="w-full max-w-form">
            <Progress
              value={done}
              max={total}
              label={t("How far it is")}
              text={t("{done} of {total}", { done: formatNumber(done), total: formatNumber(total) })}
            />
          </div>
        ) : null}
        <p role="status" className="max-w-form text-muted text-sm">
          {isError
            ? t(
                "The server does not answer just now. The reports are made all the same; this page looks again by itself.",
              )
            : t(
                "All of them appear at once, each on its reader’s home page. You can leave this page: nothing here needs you.",
              )}
        </p>
      </div>
    </Panel>
  );
};
