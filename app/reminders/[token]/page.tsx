import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublicShell } from "@/components/shell/public-shell";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n";
import { loadReminderLink } from "@/lib/loaders/reminders";

export const metadata: Metadata = { title: t("Reminders"), robots: { index: false } };

type Props = { params: Promise<{ token: string }> };

/** Where the last line of a reminder leads: nothing changes before the button is pressed. */
export default async function RemindersPage({ params }: Props) {
  const { token } = await params;
  const link = await loadReminderLink(token);
  if (!link) notFound();
  const { orgName: org, email, isStopped } = link;
  return (
    <PublicShell door={null} width="form">
      <Stack gap="loose">
        <PageHeader
          title={isStopped ? t("Reminders are off") : t("Stop reminders?")}
          lead={
            isStopped
              ? t("{org} no longer reminds {email}. Invitations still come.", { org, email })
              : t("{org} will no longer remind {email}. Invitations still come.", { org, email })
          }
        />
        <form method="post" action={`/api/reminders/${token}`}>
          <input type="hidden" name="choice" value={isStopped ? "resume" : "stop"} />
          <Button type="submit" variant={isStopped ? undefined : "primary"}>
            {isStopped ? t("Let reminders come again") : t("Stop reminders")}
          </Button>
        </form>
      </Stack>
    </PublicShell>
  );
}
