"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { t } from "@/lib/i18n";

/** Prints what is on the screen; everything that is folded away is unfolded on paper. */
export const PrintButton = () => (
  <Button onClick={() => window.print()}>
    <Icon name="print" />
    {t("Print")}
  </Button>
);
