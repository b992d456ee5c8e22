import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { PublicShell } from "@/components/shell/public-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { formatMoment, t } from "@/lib/i18n";
import { loadMailbox } from "@/lib/loaders/mailbox";
import { ROUTES } from "@/lib/routes";

export const dynamic = "force-dynamic";
export const metadata = { title: t("Local mailbox") };

export default async function MailboxPage() {
  const mails = await loadMailbox(await headers());
  if (!mails) notFound();
  return (
    <PublicShell>
      <Stack gap="loose">
        <PageHeader
          title={t("Local mailbox")}
          lead={t(
            "No mail server is set, so mail never leaves this computer. Start with SMTP_URL to send it for real.",
          )}
        />
        <Panel flush>
          {mails.length === 0 ? (
            <EmptyState title={t("No mail yet")}>
              <p>{t("Sign-in links and invitations appear here a moment after they are asked for.")}</p>
            </EmptyState>
          ) : (
            <ul>
              {mails.map(({ id, to, subject, createdAt }) => (
                <li key={id} className="grid border-line border-b px-4 py-3 last:border-b-0 sm:px-5">
                  <TextLink href={ROUTES.mail(id)}>{subject}</TextLink>
                  <span className="text-muted text-sm">
                    {t("to {to}, {moment} (UTC)", { to, moment: formatMoment(createdAt) })}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      </Stack>
    </PublicShell>
  );
}
