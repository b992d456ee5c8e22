import type { Metadata } from "next";
import { MailSample } from "@/components/settings/mail-sample";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadMailSamples } from "@/lib/loaders/mail-samples";
import { ROUTES } from "@/lib/routes";

export const metadata: Metadata = { title: t("Mails") };

type Props = { params: Promise<{ org: string }> };

export default async function MailSamplesPage({ params }: Props) {
  const { org } = await params;
  const { items } = await show(loadMailSamples, { org });
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<TextLink href={ROUTES.settings(org)}>{t("Settings")}</TextLink>}
        title={t("Mails")}
        lead={t("What people get, word for word. The names are made up, and nothing is sent from here.")}
      />
      {items.map((sample) => (
        <MailSample key={sample.key} sample={sample} />
      ))}
    </Stack>
  );
}
