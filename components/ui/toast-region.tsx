"use client";

import { lazy, Suspense, useSyncExternalStore } from "react";
import { toastStore } from "@/components/ui/toasts";
import { t } from "@/lib/i18n";

// Every page has the region, and few ever say anything in it.
const ToastLine = lazy(() =>
  import("@/components/ui/toast-line").then((found) => ({ default: found.ToastLine })),
);

/** One per page: reads aloud and shows what `showToast` says. */
export const ToastRegion = () => {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read, toastStore.readOnServer);
  return (
    <section
      aria-label={t("Messages")}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 grid justify-items-center gap-2 print:hidden"
    >
      {toasts.length > 0 ? (
        <Suspense>
          {toasts.map((toast) => (
            <ToastLine key={toast.id} toast={toast} />
          ))}
        </Suspense>
      ) : null}
    </section>
  );
};
