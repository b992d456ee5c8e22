"use client";

import { type ReactNode, useState } from "react";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { AlertSheet } from "@/components/ui/alert-sheet";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-style";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Result } from "@/lib/errors";
import { t } from "@/lib/i18n";

type DeedButtonProps<T> = {
  label: ReactNode;
  /** read aloud in place of the label, where several have the same one; holds the label's words */
  description?: string;
  /** "Close this round now?" */
  title: string;
  /** what will happen, and what will be lost */
  consequence: ReactNode;
  /** the words on the button that does it */
  confirm: string;
  deed: () => Promise<Result<T>>;
  done: (value: T) => void;
  /** what has to be typed first, where nothing can be brought back */
  typed?: { label: string; text: string };
  danger?: boolean;
  variant?: ButtonVariant;
  size?: ButtonSize;
  disabled?: boolean;
};

/** Asks once, does it, and says inside the same sheet why it could not be done. */
export const DeedButton = <T,>(props: DeedButtonProps<T>) => {
  const { label, title, consequence, confirm, deed, done, typed, danger = false, variant, size } = props;
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const isMeant = !typed || text.trim().toLowerCase() === typed.text.trim().toLowerCase();
  const { isBusy, problem, setProblem, submit } = useSubmission();
  const toggle = (open: boolean) => {
    if (isBusy) return;
    setOpen(open);
    setText("");
    setProblem(null);
  };
  const perform = () =>
    submit(deed, (value) => {
      setOpen(false);
      done(value);
    });
  return (
    <>
      <Button
        variant={variant}
        size={size}
        disabled={props.disabled}
        aria-label={props.description}
        aria-haspopup="dialog"
        onClick={() => toggle(true)}
      >
        {label}
      </Button>
      {isOpen ? (
        <AlertSheet title={title} consequence={consequence} onClose={() => toggle(false)} isBusy={isBusy}>
          <ProblemNotice problem={problem} />
          {typed ? (
            <Field label={typed.label}>
              {(control) => (
                <Input
                  {...control}
                  value={text}
                  autoComplete="off"
                  autoCapitalize="none"
                  spellCheck={false}
                  onChange={(event) => setText(event.target.value)}
                />
              )}
            </Field>
          ) : null}
          <div className="flex flex-wrap justify-end gap-2">
            <Button onClick={() => toggle(false)}>{t("Keep as it is")}</Button>
            <Button
              variant={danger ? "danger" : "primary"}
              busy={isBusy}
              disabled={!isMeant}
              onClick={perform}
            >
              {confirm}
            </Button>
          </div>
        </AlertSheet>
      ) : null}
    </>
  );
};
