import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { z } from "zod";
import { LinkedText } from "@/components/mailbox/linked-text";
import { PublicShell } from "@/components/shell/public-shell";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { t } from "@/lib/i18n";
import { loadKeptMail } from "@/lib/loaders/mailbox";
import { ROUTES } from "@/lib/routes";

export const metadata = { title: t("Local mailbox") };

type Props = { params: Promise<{ mail: string }> };

export default async function MailPage({ params }: Props) {
  const id = z.uuid().safeParse((await params).mail);
  const mail = id.success ? await loadKeptMail(id.data, await headers()) : null;
  if (!mail) notFound();
  return (
    <PublicShell>
      <Stack gap="loose">
        <PageHeader
          kicker={<TextLink href={ROUTES.mailbox}>{t("Local mailbox")}</TextLink>}
          title={mail.subject}
          lead={t("to {to}", { to: mail.to })}
        />
        <Panel>
          <LinkedText text={mail.text} />
        </Panel>
      </Stack>
    </PublicShell>
  );
}
