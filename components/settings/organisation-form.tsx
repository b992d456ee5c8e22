"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { showToast } from "@/components/ui/toasts";
import type { QuietHours } from "@/lib/domain/quiet-hours";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

type OrganisationFormProps = {
  org: string;
  name: string;
  timeZone: string;
  quietHours: QuietHours;
  zones: readonly string[];
};

/** The organisation's name and clock, and the hours in which mail about rounds waits. */
export const OrganisationForm = ({
  org,
  name: first,
  timeZone,
  quietHours,
  zones,
}: OrganisationFormProps) => {
  const router = useRouter();
  const { isBusy, problem, errorAt, submit } = useSubmission();
  const [name, setName] = useState(first);
  const [zone, setZone] = useState(timeZone);
  const [quiet, setQuiet] = useState(quietHours);
  const change = (part: Partial<QuietHours>) => setQuiet((known) => ({ ...known, ...part }));
  const known = zones.includes(timeZone) ? zones : [timeZone, ...zones];

  const save = (event: FormEvent) => {
    event.preventDefault();
    submit(
      () => act("changeOrganisation", { org, name, timeZone: zone, quietHours: quiet }),
      () => {
        showToast({ text: t("Saved.") });
        router.refresh();
      },
    );
  };

  return (
    <form onSubmit={save} noValidate className="max-w-form">
      <Stack>
        <ProblemNotice problem={problem} />
        <Field label={t("Name")} hint={t("Everybody who is asked reads it.")} error={errorAt("name")}>
          {(control) => (
            <Input
              {...control}
              value={name}
              maxLength={120}
              autoComplete="off"
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("Time zone")} error={errorAt("timeZone")}>
          {(control) => (
            <Select {...control} value={zone} onChange={(event) => setZone(event.target.value)}>
              {known.map((name) => (
                <option key={name} value={name}>
                  {name.replaceAll("_", " ")}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Checkbox
          label={t("Quiet hours")}
          hint={t(
            "Invitations, reminders and news of reports wait until they are over. Sign-in links and the mail to new members never wait.",
          )}
          checked={quiet.isOn}
          onChange={(event) => change({ isOn: event.target.checked })}
        />
        {quiet.isOn ? (
          <div className="grid gap-4 pl-6.5">
            <div className="flex flex-wrap gap-4">
              <Field label={t("From")} error={errorAt("quietHours.from")}>
                {(control) => (
                  <Input
                    {...control}
                    type="time"
                    value={quiet.from}
                    onChange={(event) => change({ from: event.target.value })}
                    className="figures"
                  />
                )}
              </Field>
              <Field label={t("Until")} error={errorAt("quietHours.until")}>
                {(control) => (
                  <Input
                    {...control}
                    type="time"
                    value={quiet.until}
                    onChange={(event) => change({ until: event.target.value })}
                    className="figures"
                  />
                )}
              </Field>
            </div>
            <Checkbox
              label={t("On Saturdays and Sundays all day")}
              checked={quiet.weekends}
              onChange={(event) => change({ weekends: event.target.checked })}
            />
          </div>
        ) : null}
        <div>
          <SubmitButton busy={isBusy}>{t("Save")}</SubmitButton>
        </div>
      </Stack>
    </form>
  );
};
