import { Notice } from "@/components/ui/notice";
import { t } from "@/lib/i18n";

/** For visitors of the demo company. */
export const SharedNotice = () => (
  <Notice title={t("This account belongs to the demo company")}>
    {t(
      "Everybody who looks around uses it. An account of your own also shows where you are signed in, and makes tokens for programs.",
    )}
  </Notice>
);
