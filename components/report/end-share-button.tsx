"use client";

import { useRouter } from "next/navigation";
import { DeedButton } from "@/components/people/deed-button";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

type EndShareButtonProps = {
  place: { org: string; round: string; member: string };
  reader: { id: string; name: string };
};

/** Takes a share back at once. */
export const EndShareButton = ({ place, reader: { id, name } }: EndShareButtonProps) => {
  const router = useRouter();
  return (
    <DeedButton
      size="small"
      label={t("Stop sharing")}
      description={t("Stop sharing with {name}", { name })}
      title={t("Stop sharing with {name}?", { name })}
      consequence={t(
        "{name} can no longer open your report, from this moment on. What {name} has read, printed or kept as a file stays known.",
        { name },
      )}
      confirm={t("Stop sharing now")}
      deed={() => act("endReportShare", { ...place, reader: id })}
      done={() => {
        showToast({ text: t("{name} can no longer read your report.", { name }) });
        router.refresh();
      }}
    />
  );
};
