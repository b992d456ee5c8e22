import type { Metadata } from "next";
import { OutsideNote } from "@/components/mailbox/outside-note";
import { ApprovalCard } from "@/components/nomination/approval-card";
import { ApproveAll } from "@/components/nomination/approve-all";
import { momentOf } from "@/components/nomination/nomination-notice";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { seatIn, show } from "@/lib/doors/page";
import { reachesOutsiders } from "@/lib/env";
import { t } from "@/lib/i18n";
import { loadApprovals } from "@/lib/loaders/approvals";
import { ROUTES } from "@/lib/routes";

export const metadata: Metadata = { title: t("Approve who is asked") };

type Props = { params: Promise<{ org: string; round: string }> };

export default async function ApprovalsPage({ params }: Props) {
  const place = await params;
  const { isDemo } = await seatIn(place.org);
  const { round, isOpen, items } = await show(loadApprovals, place);
  const waiting = items.filter(({ hasNamed, isApproved }) => hasNamed && !isApproved);
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<TextLink href={ROUTES.org(place.org)}>{t("Home")}</TextLink>}
        title={t("Who is to be asked about your people")}
        lead={round.name}
      />
      {isOpen ? (
        <Notice title={t("Lists are handed in until {moment}", { moment: momentOf(round) })}>
          <p>
            {t(
              "You can approve and change lists until the round opens. What nobody has approved by then counts as it was handed in, and the organiser sees that.",
            )}
          </p>
          <p>{t("Your people are not told what you change.")}</p>
        </Notice>
      ) : (
        <Notice title={t("The lists are settled")}>
          {t("The round has been opened. Nobody can be added or taken out any more.")}
        </Notice>
      )}
      {!isOpen || isDemo || reachesOutsiders() ? null : <OutsideNote />}
      <ApproveAll
        org={place.org}
        round={round.id}
        waiting={waiting.map(({ subject, seen }) => ({ subject: subject.id, seen }))}
      />
      {items.map((approval) => (
        <ApprovalCard key={approval.subject.id} org={place.org} round={round.id} approval={approval} />
      ))}
    </Stack>
  );
}
