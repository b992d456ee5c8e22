import { ExportPanel } from "@/components/export/export-panel";
import { AuditTable } from "@/components/settings/audit-table";
import { EraseOrganisation } from "@/components/settings/erase-organisation";
import { OrganisationForm } from "@/components/settings/organisation-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { seatIn, show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadAudit } from "@/lib/loaders/audit";
import { loadOrganisation } from "@/lib/loaders/organisation";
import { ROUTES } from "@/lib/routes";

export const metadata = { title: t("Settings") };

type Props = { params: Promise<{ org: string }> };

export default async function SettingsPage({ params }: Props) {
  const { org } = await params;
  const [seat, changes, views, own] = await Promise.all([
    seatIn(org),
    show(loadAudit, { org, limit: 100, only: "changes" }),
    show(loadAudit, { org, limit: 50, only: "views" }),
    show(loadOrganisation, { org }),
  ]);
  return (
    <Stack gap="loose">
      <PageHeader title={t("Settings")} lead={seat.name} />
      <Section
        title={t("Name, clock and mail")}
        lead={t("By which clock rounds close, and when mail about them may leave.")}
        actions={<LinkButton href={ROUTES.mailSamples(org)}>{t("See every mail")}</LinkButton>}
      >
        <OrganisationForm
          org={org}
          name={seat.name}
          timeZone={own.timeZone}
          quietHours={own.quietHours}
          zones={["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")]}
        />
      </Section>
      <Panel
        flush
        title={t("Audit log")}
        aside={t("who changed what")}
        footer={t("Nothing about giving feedback is ever written here.")}
      >
        <AuditTable label={t("Audit log")} entries={changes.items} timeZone={own.timeZone} />
      </Panel>
      <Panel
        flush
        title={t("Looks at team pages")}
        aside={t("each one, in whatever form")}
        footer={t("They appear here within a few seconds.")}
      >
        <AuditTable label={t("Looks at team pages")} entries={views.items} timeZone={own.timeZone} />
      </Panel>
      <ExportPanel org={org} name={seat.name} />
      {seat.canErase ? <EraseOrganisation org={org} name={seat.name} /> : null}
    </Stack>
  );
}
