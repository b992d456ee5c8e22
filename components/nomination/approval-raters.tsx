"use client";

import { type ApprovalChanges, type ListedRater, nowAs } from "@/components/nomination/approval-changes";
import { NamedAsField } from "@/components/nomination/named-as-field";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
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
      {raters.map((rater) => {
        const relationship = nowAs(rater, changes);
        const error = errorAt(rater);
        return (
          <li key={rater.id} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 py-1.5 pr-1.5 pl-3">
            <span className="grid min-w-0 flex-1 basis-32">
              <span className={`truncate font-medium ${relationship ? "" : "text-muted line-through"}`}>
                {rater.name}
              </span>
              {rater.isOutsider ? <span className="text-faint text-xs">{t("from outside")}</span> : null}
            </span>
            {relationship ? (
              <span className="flex shrink-0 items-center gap-1.5">
                <NamedAsField
                  name={rater.name}
                  value={relationship}
                  choices={[...new Set([rater.relationship, ...choices(rater.raterId)])]}
                  onChange={(as) => onName(rater, as)}
                />
                <IconButton
                  icon="cross"
                  label={t("Remove {name}", { name: rater.name })}
                  onClick={() => onTakeOut(rater)}
                />
              </span>
            ) : (
              <Button size="small" variant="quiet" onClick={() => onPutBack(rater)}>
                {t("Put {name} back", { name: rater.name })}
              </Button>
            )}
            {error ? <p className="basis-full text-danger text-sm">{error}</p> : null}
          </li>
        );
      })}
    </ul>
  );
};
