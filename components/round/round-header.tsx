import type { ReactNode } from "react";
import { ROUNDS } from "@/components/round/addresses";
import { StateBadge } from "@/components/round/round-table";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import type { RoundState } from "@/lib/domain/round";
import { t } from "@/lib/i18n";

type RoundHeaderProps = {
  org: string;
  round: { name: string; state: RoundState };
  lead?: ReactNode;
  actions?: ReactNode;
};

export const RoundHeader = ({ org, round, lead, actions }: RoundHeaderProps) => (
  <PageHeader
    kicker={<TextLink href={ROUNDS.list(org)}>{t("Rounds")}</TextLink>}
    title={
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {round.name}
        <span className="inline-flex font-sans tracking-normal">
          <StateBadge state={round.state} />
        </span>
      </span>
    }
    lead={lead}
    actions={actions}
  />
);
