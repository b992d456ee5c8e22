"use client";

import { type ApprovalChanges, type ListedRater, nowAs } from "@/components/nomination/approval-changes";
import { NameRow } from "@/components/nomination/name-row";
import { Button } from "@/components/ui/button";
import type { NamedAs } from "@/lib/domain/naming";
import { t } from "@/lib/i18n";

type ApprovalRatersProps = {
  name: string;
  raters: readonly ListedRater[];
  changes: ApprovalChanges;
  /** what somebody can be named as by today's line */
  choices: (id: string | null) => readonly NamedAs[];
  errorAt: (rater: ListedRater) => string | undefined;
  onTakeOut: (rater: ListedRater) => void;
  onPutBack: (rater: ListedRater) => void;
  onName: (rater: ListedRater, relationship: NamedAs) => void;
};

/** Who is to be asked, and as what; somebody who is taken out stays in sight until it is approved. */
export const ApprovalRaters = ({
  name,
  raters,
  changes,
  choices,
  errorAt,
  onTakeOut,
  onPutBack,
  onName,
}: ApprovalRatersProps) => {
  if (raters.length === 0)
    return (
      <p className="text-muted">{t("{name} has not named anybody yet. You can add people.", { name })}</p>
    );
  return (
    <ul
      aria-label={t("To be asked about {name}", { name })}
      className="divide-y divide-line rounded-md border border-line"
    >
      {raters.map((rater) => (
        <NameRow
          key={rater.id}
          name={rater.name}
          isOutsider={rater.isOutsider}
          value={nowAs(rater, changes)}
          choices={[...new Set([rater.relationship, ...choices(rater.raterId)])]}
          error={errorAt(rater)}
          onRelationship={(as) => onName(rater, as)}
          onRemove={() => onTakeOut(rater)}
          back={
            <Button size="small" variant="quiet" onClick={() => onPutBack(rater)}>
              {t("Put {name} back", { name: rater.name })}
            </Button>
          }
        />
      ))}
    </ul>
  );
};
