import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { Table, Td, Th } from "@/components/ui/table";
import { seatIn, show } from "@/lib/doors/page";
import { formatMoment, t } from "@/lib/i18n";
import { loadAudit } from "@/lib/loaders/audit";

export const metadata = { title: t("Settings") };

type Props = { params: Promise<{ org: string }> };

export default async function SettingsPage({ params }: Props) {
  const { org } = await params;
  const [seat, audit] = await Promise.all([seatIn(org), show(loadAudit, { org, limit: 100 })]);
  return (
    <Stack gap="loose">
      <PageHeader title={t("Settings")} lead={seat.name} />
      <Panel
        flush
        title={t("Audit log")}
        aside={t("who changed what")}
        footer={t("Nothing about giving feedback is ever written here.")}
      >
        <Table label={t("Audit log")}>
          <thead>
            <tr>
              <Th>{t("When (UTC)")}</Th>
              <Th>{t("Who")}</Th>
              <Th>{t("What")}</Th>
              <Th>{t("About")}</Th>
            </tr>
          </thead>
          <tbody>
            {audit.items.map(({ id, at, actor, action, target }) => (
              <tr key={id}>
                <Td>{formatMoment(new Date(at))}</Td>
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
