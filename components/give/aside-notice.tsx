import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { t } from "@/lib/i18n";

/** The way back after choosing between two places. */
export const AsideNotice = ({ onTake }: { onTake: () => void }) => (
  <Notice live actions={<Button onClick={onTake}>{t("Swap them")}</Button>}>
    {t("The other answers are still at hand until you leave this page.")}
  </Notice>
);
