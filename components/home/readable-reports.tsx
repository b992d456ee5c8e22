import { Entry } from "@/components/home/entry";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

type ReadableReport = {
  org: string;
  round: { id: string; name: string; closedOn: string };
  subject: { id: string; name: string };
  isOwn: boolean;
  isShared: boolean;
};

const titleOf = ({ isOwn, isShared, name }: { isOwn: boolean; isShared: boolean; name: string }): string => {
  if (isOwn) return t("Your report");
  return isShared ? t("{name}, shared with you", { name }) : name;
};

export const ReadableReports = ({ reports }: { reports: readonly ReadableReport[] }) => (
  <Panel flush title={t("Reports you can read")}>
    {reports.length === 0 ? (
      <EmptyState title={t("No report yet")}>
        <p>{t("Your report appears here once a round about you has closed.")}</p>
      </EmptyState>
    ) : (
      <ul>
        {reports.map(({ org, round, subject, isOwn, isShared }) => (
          <Entry
            key={`${round.id}/${subject.id}`}
            title={titleOf({ isOwn, isShared, name: subject.name })}
            round={round}
            href={ROUTES.report(org, round.id, subject.id)}
            action={t("Read")}
            label={t("Read the report: {name}, {round}", { name: subject.name, round: round.name })}
          />
        ))}
      </ul>
    )}
  </Panel>
);
