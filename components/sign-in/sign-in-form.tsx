"use client";

import { useActionState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { requestLink } from "@/lib/doors/sign-in-action";
import { t } from "@/lib/i18n";

type SignInFormProps = {
  /** where one wants to go from here */
  to: string | null;
  /** there is another way in, which is the more likely one */
  isSecond: boolean;
};

export const SignInForm = ({ to, isSecond }: SignInFormProps) => {
  const [state, action] = useActionState(requestLink, { errors: {}, values: {} });
  return (
    <form action={action} noValidate>
      {to ? <input type="hidden" name="to" value={to} /> : null}
      <Stack>
        <Field label={t("Mail address")} error={state.errors.email}>
          {(control) => (
            <Input
              {...control}
              name="email"
              type="email"
              autoComplete="email"
              defaultValue={state.values.email}
              required
            />
          )}
        </Field>
        <div>
          <SubmitButton variant={isSecond ? "secondary" : "primary"}>{t("Send me a link")}</SubmitButton>
        </div>
      </Stack>
    </form>
  );
};
