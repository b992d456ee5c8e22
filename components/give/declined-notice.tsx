import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { t } from "@/lib/i18n";

type DeclinedNoticeProps = { onStay: () => void; onAnswer: () => void };

/** Declined in another place while this page still had answers: what is here brings nothing back by itself. */
export const DeclinedNotice = ({ onStay, onAnswer }: DeclinedNoticeProps) => (
  <Notice
    live
    tone="warning"
    title={t("You declined this in another place")}
    actions={
      <>
        <Button variant="primary" onClick={onStay}>
          {t("Leave it declined")}
        </Button>
        <Button onClick={onAnswer}>{t("Answer after all")}</Button>
      </>
    }
  >
    {t(
      "In another tab or on another device. What was saved is destroyed, and what is on this page is not saved. To answer after all saves what is here.",
    )}
  </Notice>
);
