import type { Metadata } from "next";
import { FRAMEWORK } from "@/components/framework/addresses";
import { FrameworkForm } from "@/components/framework/framework-form";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadFrameworkDesk } from "@/lib/loaders/framework";

export const metadata: Metadata = { title: t("Change the framework") };

type Props = { params: Promise<{ org: string }> };

export default async function EditFrameworkPage({ params }: Props) {
  const { org } = await params;
  const { version, planned, skills, dimensions } = await show(loadFrameworkDesk, { org });
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<TextLink href={FRAMEWORK.show(org)}>{t("Framework")}</TextLink>}
        title={t("Change the framework")}
        lead={t(
          "What you save here is asked in rounds that are made from then on. Rounds that are there, and their reports, stay as they are.",
        )}
      />
      <FrameworkForm org={org} framework={{ skills, dimensions }} version={version} planned={planned} />
    </Stack>
  );
}
