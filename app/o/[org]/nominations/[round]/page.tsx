import type { Metadata } from "next";
import { OutsideNote } from "@/components/mailbox/outside-note";
import { NominationForm } from "@/components/nomination/nomination-form";
import { RuleNotice, SettledNotice, WantedNotice } from "@/components/nomination/nomination-notice";
import { OwnNames } from "@/components/nomination/own-names";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { seatIn, show } from "@/lib/doors/page";
import { reachesOutsiders } from "@/lib/env";
import { t } from "@/lib/i18n";
import { loadNomination } from "@/lib/loaders/nomination";
import { ROUTES } from "@/lib/routes";

export const metadata: Metadata = { title: t("Name people") };

type Props = { params: Promise<{ org: string; round: string }> };

export default async function NominationPage({ params }: Props) {
  const place = await params;
  const { isDemo } = await seatIn(place.org);
  const nomination = await show(loadNomination, place);
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<TextLink href={ROUTES.org(place.org)}>{t("Home")}</TextLink>}
        title={t("Who should give you feedback?")}
        lead={nomination.round.name}
      />
      {nomination.takesNames ? (
        <>
          <WantedNotice wanted={nomination.wanted} />
          <RuleNotice nomination={nomination} />
          {isDemo || reachesOutsiders() ? null : <OutsideNote />}
          <NominationForm org={place.org} nomination={nomination} />
        </>
      ) : (
        <>
          <SettledNotice nomination={nomination} />
          <OwnNames names={nomination.items} />
        </>
      )}
    </Stack>
  );
}
