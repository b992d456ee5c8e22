import { PageHeader } from "@/components/ui/page-header";
import { Time } from "@/components/ui/time";
import { formatNumber, t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { teamFinding } from "./team-finding";
import { countCoverage, everybodySentence } from "./team-sentences";

/** Which team, when, and the team in one sentence. */
export const TeamHeader = ({ balance }: { balance: BalanceOutput }) => (
  <div className="grid gap-6">
    <PageHeader
      title={balance.team.name}
      kicker={
        balance.team.isOrganisation
          ? t("{round}, the whole organisation", { round: balance.round.name })
          : balance.round.name
      }
      lead={
        <>
          {t("Closed on")} <Time date={balance.round.closedOn} />
          {balance.team.isOrganisation ? <p>{everybodySentence()}</p> : null}
        </>
      }
    />
    <p className="max-w-text font-medium text-xl leading-8">{teamFinding(balance.view)}</p>
    <CoverageCounts balance={balance} />
  </div>
);

const COUNTED = [
  { key: "covered", name: t("Skills covered") },
  { key: "unclear", name: t("Unclear") },
  { key: "thin", name: t("Thin") },
] as const;

const CoverageCounts = ({ balance }: { balance: BalanceOutput }) => {
  const hidden = countCoverage(balance, null);
  const all = balance.view.skills.length;
  if (hidden === all) return null;
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-3 border-line border-y py-3">
      {COUNTED.map(({ key, name }) => (
        <div key={key}>
          <dt className="text-faint text-xs">{name}</dt>
          <dd className="figures text-sm">
            {t("{count} of {all}", { count: formatNumber(countCoverage(balance, key)), all })}
          </dd>
        </div>
      ))}
      {hidden > 0 ? (
        <div>
          <dt className="text-faint text-xs">{t("Not shown")}</dt>
          <dd className="figures text-sm">{t("{count} of {all}", { count: hidden, all })}</dd>
        </div>
      ) : null}
    </dl>
  );
};
