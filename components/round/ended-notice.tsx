import { ROUNDS } from "@/components/round/addresses";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { plural, t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

type ReleasedNoticeProps = { org: string; round: string; subjectCount: number };

export const ReleasedNotice = ({ org, round, subjectCount }: ReleasedNoticeProps) => (
  <Notice
    tone="success"
    title={plural(subjectCount, { one: "# report was made", other: "# reports were made" })}
    actions={
      <>
        <LinkButton href={ROUTES.org(org)}>{t("Reports that you may read")}</LinkButton>
        <LinkButton href={ROUNDS.quality(org, round)}>{t("Quality of the round")}</LinkButton>
      </>
    }
  >
    {t(
      "Each person can read their own. The single answers and the round’s key no longer exist, so nothing about this round can change. As an organiser you see no one’s figures here.",
    )}
  </Notice>
);

export const CancelledNotice = () => (
  <Notice title={t("This round was cancelled")}>
    {t(
      "No report was made of it. If answers had been given, they were destroyed together with the key that could open them.",
    )}
  </Notice>
);
