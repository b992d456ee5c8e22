"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Stack } from "@/components/ui/stack";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

export const NewOrganisationForm = () => {
  const router = useRouter();
  const [error, setError] = useState<string | null>(null);
  const [isBusy, startTransition] = useTransition();
  const submit = (form: FormData) =>
    startTransition(async () => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const result = await act("createOrganisation", { name: String(form.get("name") ?? ""), timeZone });
      if (result.ok) router.push(ROUTES.org(result.value.slug));
      else setError(result.errors?.[0]?.message ?? result.detail);
    });
  return (
    <form action={submit} noValidate>
      <Stack>
        <Field label={t("Name of the organisation")} error={error}>
          {(control) => <Input {...control} name="name" autoComplete="organization" required />}
        </Field>
        <div>
          <Button type="submit" variant="primary" busy={isBusy}>
            {t("Create the organisation")}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
