"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { PersonChip } from "@/components/people/person-chip";
import { useSubmission } from "@/components/people/submission";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";
import type { RosterEntryOutput } from "@/lib/schemas/roster";

type RaterChipProps = {
  org: string;
  round: string;
  subject: { id: string; name: string };
  rater: RosterEntryOutput["raters"][number];
};

/** One invitation: taken out at a press, and put back at another. */
export const RaterChip = ({ org, round, subject, rater }: RaterChipProps) => {
  const router = useRouter();
  const place = useRef<HTMLSpanElement>(null);
  const { isBusy, submit } = useSubmission();
  const wish = { subject: subject.id, rater: rater.email, relationship: rater.relationship };

  const putBack = async () => {
    const result = await act("addInvitations", { org, round, invitations: [wish] });
    if (!result.ok) showToast({ tone: "danger", text: result.errors?.[0]?.message ?? result.detail });
    router.refresh();
  };
  const remove = () =>
    submit(
      async () => {
        const result = await act("removeInvitation", { org, round, invitation: rater.id });
        if (!result.ok) showToast({ tone: "danger", text: result.detail });
        return result;
      },
      () => {
        showToast({
          text: t("{rater} is no longer asked about {subject}.", {
            rater: rater.name,
            subject: subject.name,
          }),
          undo: { label: t("Put back"), act: putBack },
        });
        // the chip goes, the reader stays with the subject
        place.current?.closest("li")?.querySelector("button")?.focus();
        router.refresh();
      },
    );
  return (
    <span ref={place} className="max-w-full">
      <PersonChip
        name={rater.relationship === "self" ? t("Rates themself") : rater.name}
        note={rater.isOutsider ? t("outside") : undefined}
        busy={isBusy}
        onRemove={remove}
      />
    </span>
  );
};
