import { notFound } from "next/navigation";
import { PublicShell } from "@/components/shell/public-shell";
import { LinkedText } from "@/components/mailbox/linked-text";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { findKeptMail } from "@/lib/data/kept-mail";
import { keepsMail } from "@/lib/env";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import { z } from "zod";

export const metadata = { title: t("Local mailbox") };

type Props = { params: Promise<{ mail: string }> };

export default async function MailPage({ params }: Props) {
  const id = z.uuid().safeParse((await params).mail);
  const mail = keepsMail() && id.success ? await findKeptMail(id.data) : null;
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
