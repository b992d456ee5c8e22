import { ReaderList } from "@/components/report/reader-list";
import { ShareForm } from "@/components/report/share-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadReaders } from "@/lib/loaders/report-readers";
import { ROUTES } from "@/lib/routes";

export const metadata = { title: t("Share a report") };

type Props = { params: Promise<{ org: string; round: string; member: string }> };

export default async function ShareReportPage({ params }: Props) {
  const place = await params;
  const { items } = await show(loadReaders, place);
  const reading = items.filter(({ endedOn }) => endedOn === null).map(({ id }) => id);
  return (
    <Stack gap="loose">
      <PageHeader
        title={t("Share your report")}
        lead={t(
          "Whoever you choose reads it until you take it back, and is told that you see on which days it was opened. Your own notes stay yours.",
        )}
        actions={
          <TextLink href={ROUTES.report(place.org, place.round, place.member)}>
            {t("Back to the report")}
          </TextLink>
        }
      />
      <noscript>
        <Notice title={t("Sharing needs a script")}>
          {t("This browser runs none. Who reads your report stands below all the same.")}
        </Notice>
      </noscript>
      <div className="max-w-form noscript:hidden">
        <ShareForm place={place} without={[place.member, ...reading]} />
      </div>
      <Panel flush title={t("Who else reads it")}>
        <ReaderList place={place} readers={items} />
      </Panel>
    </Stack>
  );
}
