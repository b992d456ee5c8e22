import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatList, plural, t } from "@/lib/i18n";
import { type Difference, mergeAnswers } from "./answers-merge";
import type { SavedForm } from "./answers-request";
import type { FormAnswers } from "./answers-state";
import { type Saved, savedOf } from "./saved-state";

type ConflictNoticeProps = {
  /** what the answers here started from */
  base: FormAnswers;
  here: FormAnswers;
  there: SavedForm;
  /** what a key of a question is called */
  nameOf: (key: string) => string;
  onChoose: (there: Saved, chosen: FormAnswers, other: FormAnswers | null) => void;
};

const countWords = ({ here, there, both }: Difference): string[] => [
  ...(here > 0 ? [plural(here, { one: "# change only here", other: "# changes only here" })] : []),
  ...(there > 0 ? [plural(there, { one: "# change only there", other: "# changes only there" })] : []),
  ...(both > 0 ? [plural(both, { one: "# answer that differs", other: "# answers that differ" })] : []),
];

/** The same form was answered in two places: nothing is overwritten until its writer has chosen. */
export const ConflictNotice = ({ base, here, there, nameOf, onChoose }: ConflictNoticeProps) => {
  const saved = savedOf(there);
  const merged = mergeAnswers(base, here, saved.answers);
  const counts = countWords(merged);
  return (
    <Notice
      live
      tone="warning"
      title={t("These answers were changed in another place")}
      actions={
        <>
          <Button
            variant="primary"
            onClick={() => onChoose(saved, merged.answers, merged.both > 0 ? saved.answers : null)}
          >
            {t("Put both together")}
          </Button>
          <Button onClick={() => onChoose(saved, here, saved.answers)}>{t("Keep what is here")}</Button>
          <Button onClick={() => onChoose(saved, saved.answers, here)}>
            {t("Show what is saved there")}
          </Button>
        </>
      }
    >
      {counts.length > 0
        ? t("In another tab or on another device: {counts}.", { counts: formatList(counts) })
        : t("In another tab or on another device.")}{" "}
      {t("Nothing is overwritten until you choose.")}{" "}
      {merged.clashes.length > 0
        ? t("Put together, what is here counts for: {names}.", {
            names: formatList(merged.clashes.map(nameOf)),
          })
        : null}
    </Notice>
  );
};
