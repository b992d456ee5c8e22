"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toasts";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

export const ReminderSwitch = ({ org, name, on }: { org: string; name: string; on: boolean }) => {
  const router = useRouter();
  const [isBusy, startTransition] = useTransition();
  const change = () =>
    startTransition(async () => {
      const result = await act("chooseReminders", { org, on: !on });
      if (!result.ok) showToast({ text: result.detail });
      router.refresh();
    });
  return (
    <Button size="small" busy={isBusy} onClick={change}>
      {on ? t("Stop") : t("Let them come")}
      <VisuallyHidden> {name}</VisuallyHidden>
    </Button>
  );
};
