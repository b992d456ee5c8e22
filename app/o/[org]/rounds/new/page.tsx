import type { Metadata } from "next";
import { ROUNDS } from "@/components/round/addresses";
import { newEntry } from "@/components/round/round-entry";
import { RoundForm } from "@/components/round/round-form";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadRoundDesk } from "@/lib/loaders/round-desk";

export const metadata: Metadata = { title: t("New round") };

type Props = { params: Promise<{ org: string }> };

export default async function NewRoundPage({ params }: Props) {
  const { org } = await params;
  const { timeZone, memberCount } = await show(loadRoundDesk, { org });
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<TextLink href={ROUNDS.list(org)}>{t("Rounds")}</TextLink>}
        title={t("New round")}
        lead={t(
          "This makes a draft. Nobody is told about it, and everything can be changed until you open it.",
        )}
      />
      <RoundForm
        org={org}
        timeZone={timeZone}
        memberCount={memberCount}
        entry={newEntry(new Date(), timeZone)}
        round={null}
      />
    </Stack>
  );
}
