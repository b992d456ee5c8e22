import { HoursForm } from "@/components/settings/hours-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Table, Td, Th } from "@/components/ui/table";
import { seatIn, show } from "@/lib/doors/page";
import { formatMoment, t } from "@/lib/i18n";
import { loadAudit } from "@/lib/loaders/audit";
import { loadOrganisation } from "@/lib/loaders/organisation";
import { ROUTES } from "@/lib/routes";

export const metadata = { title: t("Settings") };

type Props = { params: Promise<{ org: string }> };

export default async function SettingsPage({ params }: Props) {
  const { org } = await params;
  const [seat, audit, own] = await Promise.all([
    seatIn(org),
    show(loadAudit, { org, limit: 100 }),
    show(loadOrganisation, { org }),
  ]);
  return (
    <Stack gap="loose">
      <PageHeader title={t("Settings")} lead={seat.name} />
      <Section
        title={t("Clock and mail")}
        lead={t("By which clock rounds close, and when mail about them may leave.")}
        actions={<LinkButton href={ROUTES.mailSamples(org)}>{t("See every mail")}</LinkButton>}
      >
        <HoursForm
          org={org}
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
        <Table label={t("Audit log")}>
          <thead>
            <tr>
              <Th>{t("When ({zone})", { zone: own.timeZone.replaceAll("_", " ") })}</Th>
              <Th>{t("Who")}</Th>
              <Th>{t("What")}</Th>
              <Th>{t("About")}</Th>
            </tr>
          </thead>
          <tbody>
            {audit.items.map(({ id, at, actor, action, target }) => (
              <tr key={id}>
                <Td>{formatMoment(new Date(at), own.timeZone)}</Td>
                <Td>{actor}</Td>
                <Td>{action}</Td>
                <Td>{target}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Panel>
    </Stack>
  );
}
