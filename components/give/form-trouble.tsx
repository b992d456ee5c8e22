import { Suspense } from "react";
import { AsideNotice, ConflictNotice, DeclinedNotice, SaveTrouble } from "./later";
import { savedOf } from "./saved-state";
import type { useAnswers } from "./use-answers";

type FormTroubleProps = {
  form: ReturnType<typeof useAnswers>;
  names: Readonly<Record<string, string>>;
};

/** What stands between the answers and the server, over the bar. */
export const FormTrouble = ({ form, names }: FormTroubleProps) => {
  const { saving, answers, choose, aside, takeAside } = form;
  const { failure } = saving;
  const there = failure?.saved;
  if (there?.state === "declined")
    return (
      <Suspense>
        <DeclinedNotice onStay={form.endDeclined} onAnswer={() => choose(savedOf(there), answers, null)} />
      </Suspense>
    );
  if (there)
    return (
      <Suspense>
        <ConflictNotice
          base={saving.saved.answers}
          here={answers}
          there={there}
          nameOf={(key) => names[key] ?? key}
          onChoose={choose}
        />
      </Suspense>
    );
  if (!failure && !aside) return null;
  return (
    <Suspense>
      {failure ? (
        <SaveTrouble failure={failure} onRetry={saving.retry} />
      ) : (
        <AsideNotice onTake={takeAside} />
      )}
    </Suspense>
  );
};
