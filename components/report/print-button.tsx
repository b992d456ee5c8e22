import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { t } from "@/lib/i18n";

/** Prints what is on the screen; everything that is folded away is unfolded on paper. Without a script it is not there. */
export const PrintButton = () => (
  <button type="button" data-print="" className={buttonStyle({ className: "noscript:hidden" })}>
    <Icon name="print" />
    {t("Print")}
  </button>
);
