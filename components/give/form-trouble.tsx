import { Suspense } from "react";
import { AsideNotice, ConflictNotice, SaveTrouble } from "./later";
import type { useAnswers } from "./use-answers";

type FormTroubleProps = {
  form: ReturnType<typeof useAnswers>;
  names: Readonly<Record<string, string>>;
};

/** What stands between the answers and the server, over the bar. */
export const FormTrouble = ({ form, names }: FormTroubleProps) => {
  const { saving, answers, choose, aside, takeAside } = form;
  const { failure } = saving;
  if (failure?.saved)
    return (
      <Suspense>
        <ConflictNotice
          base={saving.saved.answers}
          here={answers}
          there={failure.saved}
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
