import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { t } from "@/lib/i18n";

type RivalNoticeProps = { onTake: () => void; onForget: () => void };

/** This browser kept answers, and other ones were saved elsewhere since. */
export const RivalNotice = ({ onTake, onForget }: RivalNoticeProps) => (
  <Notice
    live
    tone="warning"
    title={t("This browser kept answers that were never saved")}
    actions={
      <>
        <Button onClick={onTake}>{t("Use the ones kept here")}</Button>
        <Button onClick={onForget}>{t("Keep what is saved")}</Button>
      </>
    }
  >
    {t("Since then you saved others, in another tab or on another device. The form shows those.")}
  </Notice>
);
