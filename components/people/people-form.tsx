"use client";

import type { Route } from "next";
import type { FormEvent, ReactNode } from "react";
import { ProblemNotice } from "@/components/people/problem-notice";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Row, Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Problem } from "@/lib/errors";
import { t } from "@/lib/i18n";

type PeopleFormProps = {
  name: string | undefined;
  nameError: string | undefined;
  problem: Problem | null;
  busy: boolean;
  /** the words on the button that saves */
  save: string;
  /** where to go without saving */
  back: Route;
  onSave: (form: FormData) => void;
  children: ReactNode;
};

/** What adding and changing a member and a team have in common: a name, a way to save and a way back. */
export const PeopleForm = ({
  name,
  nameError,
  problem,
  busy,
  save,
  back,
  onSave,
  children,
}: PeopleFormProps) => {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSave(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit} noValidate className="max-w-form">
      <Stack>
        <ProblemNotice problem={problem} />
        <Field label={t("Name")} error={nameError}>
          {(control) => (
            <Input {...control} name="name" defaultValue={name} autoComplete="off" maxLength={120} required />
          )}
        </Field>
        {children}
        <Row>
          <SubmitButton busy={busy}>{save}</SubmitButton>
          <LinkButton href={back} variant="quiet">
            {t("Back without saving")}
          </LinkButton>
        </Row>
      </Stack>
    </form>
  );
};
