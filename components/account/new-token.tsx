"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

/** Makes a token and shows it this once. */
export const NewToken = () => {
  const router = useRouter();
  const [token, setToken] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, startTransition] = useTransition();
  const submit = (form: FormData) =>
    startTransition(async () => {
      const result = await act("createTokenForMe", { name: String(form.get("name") ?? "") });
      setToken(result.ok ? result.value.token : null);
      setError(result.ok ? null : (result.errors?.[0]?.message ?? result.detail));
      if (result.ok) router.refresh();
    });
  return (
    <form action={submit} noValidate className="grid gap-3">
      <Field label={t("Name of a new token")} error={error}>
        {(control) => <Input {...control} name="name" autoComplete="off" />}
      </Field>
      <div>
        <Button type="submit" busy={isBusy}>
          {t("Make a token")}
        </Button>
      </div>
      {token ? (
        <Notice live tone="success" title={t("Copy it now: it is shown this once")}>
          <code className="break-all">{token}</code>
        </Notice>
      ) : null}
    </form>
  );
};
