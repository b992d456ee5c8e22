"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { PersonChoice } from "@/components/people/person-options";
import { PersonSearch } from "@/components/people/person-search";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

type Place = { org: string; round: string; member: string };
type ShareFormProps = {
  place: Place;
  /** the subject, and who reads the report already */
  without: readonly string[];
};

/** Finds somebody, says what it means, and shares. */
export const ShareForm = ({ place, without }: ShareFormProps) => {
  const [chosen, setChosen] = useState<PersonChoice | null>(null);
  if (!chosen)
    return (
      <PersonSearch
        org={place.org}
        label={t("Share with")}
        hint={t("Your manager, a mentor, or anyone else here.")}
        without={without}
        onChoose={setChosen}
      />
    );
  return <ConfirmShare place={place} chosen={chosen} onDone={() => setChosen(null)} />;
};

type ConfirmShareProps = { place: Place; chosen: PersonChoice; onDone: () => void };

const ConfirmShare = ({ place, chosen: { id, name }, onDone }: ConfirmShareProps) => {
  const router = useRouter();
  const { isBusy, problem, submit } = useSubmission();
  const share = () =>
    submit(
      () => act("shareReport", { ...place, reader: id ?? "" }),
      () => {
        showToast({ text: t("{name} can read your report now.", { name }) });
        onDone();
        router.refresh();
      },
    );
  return (
    <div className="grid gap-4">
      <Notice
        tone="warning"
        title={t("Share with {name}?", { name })}
        actions={
          <>
            <Button variant="primary" busy={isBusy} onClick={share}>
              {t("Share with {name}", { name })}
            </Button>
            <Button onClick={onDone}>{t("Choose somebody else")}</Button>
          </>
        }
      >
        <div className="grid max-w-text gap-2">
          <p>
            {t("{name} will read all of it but your own notes: every figure and every comment.", { name })}
          </p>
          <p>
            {t(
              "If {name} was asked for feedback about you, {name}’s own answer may be in these figures, and can be taken away from them: what the others said is then a little easier to guess. {name} is told the same before reading.",
              { name },
            )}
          </p>
        </div>
      </Notice>
      <ProblemNotice problem={problem} />
    </div>
  );
};
