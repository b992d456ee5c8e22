"use client";

import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { plural, t } from "@/lib/i18n";

const DEFAULT = { peersPerSubject: 6, maxPerRater: 10 } as const;

/** Lets teams and line managers say who rates whom; what is there already stays. */
export const ProposeForm = ({ org, round }: { org: string; round: string }) => {
  const router = useRouter();
  const { isBusy, problem, errorAt, submit } = useSubmission();
  const propose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const count = (name: keyof typeof DEFAULT) => Number(form.get(name));
    const limits = { peersPerSubject: count("peersPerSubject"), maxPerRater: count("maxPerRater") };
    submit(
      () => act("acceptPlan", { org, round, ...limits }),
      ({ added }) => {
        const text =
          added > 0
            ? plural(added, { one: "# invitation was added.", other: "# invitations were added." })
            : t("There was nothing to add: everybody whom teams and line managers propose is there.");
        showToast({ text });
        router.refresh();
      },
    );
  };
  return (
    <form onSubmit={propose} noValidate>
      <Stack>
        <ProblemNotice problem={problem} />
        <div className="flex flex-wrap items-end gap-4">
          <NumberField
            name="peersPerSubject"
            label={t("Peers for each person, at most")}
            most={50}
            error={errorAt("peersPerSubject")}
          />
          <NumberField
            name="maxPerRater"
            label={t("Reviews from one person, at most")}
            most={100}
            error={errorAt("maxPerRater")}
          />
          <SubmitButton busy={isBusy}>{t("Propose from teams and line managers")}</SubmitButton>
        </div>
        <p className="max-w-text text-muted text-sm">
          {t(
            "Adds the self-rating, the line manager, direct reports, and peers from shared teams, the least busy first. Nothing that is there is removed, and no mail goes out.",
          )}
        </p>
      </Stack>
    </form>
  );
};

type NumberFieldProps = {
  name: keyof typeof DEFAULT;
  label: string;
  most: number;
  error: string | undefined;
};

const NumberField = ({ name, label, most, error }: NumberFieldProps) => (
  <Field label={label} error={error}>
    {(control) => (
      <Input
        {...control}
        name={name}
        type="number"
        inputMode="numeric"
        min={name === "maxPerRater" ? 1 : 0}
        max={most}
        defaultValue={DEFAULT[name]}
        className="figures max-w-28"
      />
    )}
  </Field>
);
