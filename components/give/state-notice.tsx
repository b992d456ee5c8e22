import { Notice } from "@/components/ui/notice";
import { t } from "@/lib/i18n";

export const StateNotice = ({ isSent, isDeclined }: { isSent: boolean; isDeclined: boolean }) => {
  if (isSent)
    return (
      <Notice tone="success" title={t("You sent this")}>
        {t("You can change it until the round closes. Every change is sent as you make it.")}
      </Notice>
    );
  if (isDeclined)
    return <Notice title={t("You declined")}>{t("If you answer now, that is taken back.")}</Notice>;
  return null;
};
