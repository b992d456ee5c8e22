import { type ReactNode, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { plural, t } from "@/lib/i18n";
import { openQuestion, showQuestion } from "./question-focus";

const goToFirstOpen = () => {
  const open = openQuestion();
  if (open) showQuestion(open);
};

type BeforeSendingProps = {
  open: number;
  isSelf: boolean;
  isSent: boolean;
  /** asks whether to decline; told how to put the question away again */
  decline: (onClose: () => void) => ReactNode;
};

/** The end of the form: what is left open, who will see it, and the way out. */
export const BeforeSending = ({ open, isSelf, isSent, decline }: BeforeSendingProps) => {
  const [isDeclining, setIsDeclining] = useState(false);
  return (
    <Section title={isSent ? t("This is sent") : t("Before you send")}>
      <div className="grid gap-2">
        {open > 0 ? (
          <p>
            {plural(open, {
              one: "# question has no answer. That is fine: it counts as nothing.",
              other: "# questions have no answer. That is fine: they count as nothing.",
            })}{" "}
            <button type="button" className="link rounded-sm" onClick={goToFirstOpen}>
              {t("Go to the first one")}
            </button>
          </p>
        ) : (
          <p>{t("Every question has an answer.")}</p>
        )}
        <p>
          {isSent
            ? t("You can change your answers until the round closes. Every change is sent as you make it.")
            : t("After sending you can still change your answers, until the round closes.")}{" "}
          <a href="#who-sees-this" className="link rounded-sm">
            {t("Who will see this?")}
          </a>
        </p>
      </div>
      <div className="-mx-3.5">
        <Button variant="quiet" onClick={() => setIsDeclining(true)}>
          {isSelf ? t("Rather not answer") : t("Decline to answer")}
        </Button>
      </div>
      <Suspense>{isDeclining ? decline(() => setIsDeclining(false)) : null}</Suspense>
    </Section>
  );
};
