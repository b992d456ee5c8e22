import type { Metadata } from "next";
import { PEOPLE } from "@/components/people/addresses";
import { ImportColumns } from "@/components/people/import-columns";
import { ImportPanel } from "@/components/people/import-panel";
import { LastImport } from "@/components/people/last-import";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadPeopleDesk } from "@/lib/loaders/directory";
import { loadLastImport } from "@/lib/loaders/member-import";
import { ROUTES } from "@/lib/routes";

export const metadata: Metadata = { title: t("Import people") };

type Props = { params: Promise<{ org: string }> };

const DemoNotice = () => (
  <Notice
    title={t("The demo company takes no import")}
    actions={<LinkButton href={ROUTES.welcome}>{t("Create your own organisation")}</LinkButton>}
  >
    {t(
      "Everybody who looks around shares it, so real names and addresses do not belong here. In your own organisation this page takes your list.",
    )}
  </Notice>
);

export default async function ImportPage({ params }: Props) {
  const { org } = await params;
  const { isDemo } = await show(loadPeopleDesk, { org });
  const { last } = await show(loadLastImport, { org });
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<TextLink href={PEOPLE.list(org)}>{t("People")}</TextLink>}
        title={t("Import people")}
        lead={t(
          "Bring a list from your HR system or a spreadsheet. You see what happens with every row before anything is written. Whoever is not in the list stays as they are; no mail goes out.",
        )}
      />
      <ImportColumns />
      <LastImport org={org} last={last} />
      {isDemo ? <DemoNotice /> : <ImportPanel org={org} />}
    </Stack>
  );
}
