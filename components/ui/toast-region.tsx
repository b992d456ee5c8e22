"use client";

import { useEffect, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { dismissToast, type Toast, toastStore } from "@/components/ui/toasts";
import { t } from "@/lib/i18n";

const SECONDS = 8;

/** One per page: reads aloud and shows what `showToast` says. An error stays until it is closed. */
export const ToastRegion = () => {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read, toastStore.readOnServer);
  return (
    <section
      aria-label={t("Messages")}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 grid justify-items-center gap-2 print:hidden"
    >
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </section>
  );
};

const ToastLine = ({ toast }: { toast: Toast }) => {
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
