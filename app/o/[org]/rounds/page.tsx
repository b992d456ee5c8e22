import type { Metadata } from "next";
import { Pager } from "@/components/people/pager";
import { ROUNDS } from "@/components/round/addresses";
import { RoundTable } from "@/components/round/round-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadRoundDesk } from "@/lib/loaders/round-desk";
import { loadRounds } from "@/lib/loaders/rounds";
import { ROUTES } from "@/lib/routes";

export const metadata: Metadata = { title: t("Rounds") };

type Props = { params: Promise<{ org: string }>; searchParams: Promise<{ cursor?: string }> };

export default async function RoundsPage({ params, searchParams }: Props) {
  const { org } = await params;
  const { cursor } = await searchParams;
  const { items, nextCursor } = await show(loadRounds, { org, cursor });
  const { timeZone, memberCount } = await show(loadRoundDesk, { org });
  const add = (
    <LinkButton href={ROUNDS.add(org)} variant="primary">
      {t("New round")}
    </LinkButton>
  );
  const invite = (
    <LinkButton href={ROUTES.people(org)} variant="primary">
      {t("Add people first")}
    </LinkButton>
  );
  return (
    <Stack gap="loose">
      <PageHeader
        title={t("Rounds")}
        lead={t(
          "In a round people rate each other once, on both lists of skills. When it closes, everybody gets a report.",
        )}
        actions={items.length > 0 ? add : null}
      />
      <Panel flush>
        {items.length > 0 ? (
          <RoundTable org={org} rounds={items} timeZone={timeZone} now={new Date()} />
        ) : (
          <EmptyState title={t("No rounds yet")} action={memberCount > 1 ? add : invite}>
            {memberCount > 1
              ? t(
                  "Make a draft, let teams and line managers propose who rates whom, look at what each will see, and open it.",
                )
              : t(
                  "You are alone here. Add your colleagues with their teams and line managers, then make a round.",
                )}
          </EmptyState>
        )}
      </Panel>
      <Pager href={ROUNDS.list(org)} cursor={cursor} nextCursor={nextCursor} />
    </Stack>
  );
}
