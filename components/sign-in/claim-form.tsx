"use client";

import { useActionState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { claim as claimAction } from "@/lib/doors/sign-in-action";
import { t } from "@/lib/i18n";

const FIELDS = [
  { name: "organisation", label: t("Name of the organisation"), type: "text", autoComplete: "organization" },
  { name: "name", label: t("Your name"), type: "text", autoComplete: "name" },
  { name: "email", label: t("Your mail address"), type: "email", autoComplete: "email" },
] as const;

/** By which clock the organisation's rounds close, until its settings say otherwise. */
const fillTimeZone = (field: HTMLInputElement | null): void => {
  if (field) field.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
};

export const ClaimForm = ({ claim }: { claim: string }) => {
  const [state, action] = useActionState(claimAction, { errors: {}, values: {} });
  return (
    <form action={action} noValidate>
      <input type="hidden" name="claim" value={claim} />
      <input type="hidden" name="timeZone" ref={fillTimeZone} />
      <Stack>
        {FIELDS.map(({ label, ...field }) => (
          <Field key={field.name} label={label} error={state.errors[field.name]}>
            {(control) => <Input {...control} {...field} defaultValue={state.values[field.name]} required />}
          </Field>
        ))}
        <div>
          <SubmitButton>{t("Create the organisation")}</SubmitButton>
        </div>
      </Stack>
    </form>
  );
};
