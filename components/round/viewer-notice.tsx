import { Notice } from "@/components/ui/notice";
import { t } from "@/lib/i18n";

/** For an organiser who is a subject: why there is no line about them. */
export const ViewerNotice = () => (
  <Notice title={t("You get a report in this round too")}>
    {t(
      "So everything about yourself is left out here: who is asked about you, and every count. About oneself everybody is only a subject.",
    )}
  </Notice>
);
