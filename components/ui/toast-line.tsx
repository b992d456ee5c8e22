"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { dismissToast, type Toast } from "@/components/ui/toasts";
import { t } from "@/lib/i18n";

const SECONDS = 8;

/** One message. An error stays until it is closed. */
export const ToastLine = ({ toast }: { toast: Toast }) => {
  const { id, text, tone, undo } = toast;
  const stays = tone === "danger";

  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => dismissToast(id), SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [id, stays]);

  return (
    <div className="pointer-events-auto flex max-w-full items-center gap-3 rounded-md border border-line bg-raised py-1 pr-1 pl-3 text-sm shadow-float">
      <Icon name={tone} className={stays ? "text-danger" : "text-success"} />
      <span className="py-1.5">{text}</span>
      {undo ? (
        <Button
          size="small"
          onClick={() => {
            undo.act();
            dismissToast(id);
          }}
        >
          {undo.label}
        </Button>
      ) : null}
      <IconButton label={t("Dismiss")} icon="cross" onClick={() => dismissToast(id)} />
    </div>
  );
};
