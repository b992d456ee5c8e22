"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { SpreadView } from "@/components/round/spread-view";
import { WaitingTime } from "@/components/round/waiting-time";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { longCall } from "@/components/ui/long-call";
import { Progress } from "@/components/ui/progress";
import { Row, Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { showToast } from "@/components/ui/toasts";
import { PLAN_LIMITS } from "@/lib/domain/plan-limit";
import { act } from "@/lib/doors/action";
import type { Result } from "@/lib/errors";
import { plural, t } from "@/lib/i18n";
import type { Headway } from "@/lib/schemas/headway";
import type { PlanSpreadOutput } from "@/lib/schemas/plan";

type ProposeFormProps = { org: string; round: string; subjectCount: number };
type Limit = keyof typeof PLAN_LIMITS;

/** Lets teams and line managers say who rates whom; what is there already stays. */
export const ProposeForm = ({ org, round, subjectCount }: ProposeFormProps) => {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const { isBusy, problem, errorAt, submit } = useSubmission();
  const [outlook, setOutlook] = useState<PlanSpreadOutput | null>(null);
  const [doing, setDoing] = useState<"looking" | "adding">("looking");
  const [headway, setHeadway] = useState<Headway | null>(null);
  const limits = () => {
    const given = new FormData(form.current ?? undefined);
    const count = (name: Limit) => Number(given.get(name));
    return { peersPerSubject: count("peersPerSubject"), maxPerRater: count("maxPerRater") };
  };
  const look = () => {
    setDoing("looking");
    submit(() => act("loadPlanSpread", { org, round, ...limits() }), setOutlook);
  };
  const propose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setDoing("adding");
    setHeadway(null);
    submit(
      () => acceptPlan({ org, round, limits: limits(), onHeadway: setHeadway }),
      ({ added }) => {
        const text =
          added > 0
            ? plural(added, { one: "# invitation was added.", other: "# invitations were added." })
            : t("There was nothing to add: everybody whom teams and line managers propose is there.");
        showToast({ text });
        setOutlook(null);
        router.refresh();
      },
    );
  };
  return (
    <form ref={form} onSubmit={propose} onChange={() => setOutlook(null)} noValidate>
      <Stack>
        <ProblemNotice problem={problem} />
        <div className="flex flex-wrap items-end gap-4">
          <NumberField
            name="peersPerSubject"
            label={t("Peers for each person, at most")}
            error={errorAt("peersPerSubject")}
          />
          <NumberField
            name="maxPerRater"
            label={t("Reviews from one person, at most")}
            error={errorAt("maxPerRater")}
          />
        </div>
        <p className="max-w-text text-muted text-sm">
          {t(
            "Adds the self-rating, the line manager, direct reports, and peers: whoever shares most teams first, and of these the least busy. Nothing that is there is removed, and no mail goes out.",
          )}
        </p>
        <Row>
          <SubmitButton busy={isBusy && doing === "adding"}>
            {t("Propose from teams and line managers")}
          </SubmitButton>
          <Button busy={isBusy && doing === "looking"} onClick={look}>
            {t("Look at it first")}
          </Button>
        </Row>
        {isBusy ? (
          <WaitingTime text={doing === "adding" ? adding(subjectCount) : t("Working it out.")} />
        ) : null}
        {isBusy && doing === "adding" && headway?.stage === "writing" ? <Written headway={headway} /> : null}
        {outlook && !isBusy ? <Outlook outlook={outlook} /> : null}
      </Stack>
    </form>
  );
};

const adding = (count: number): string =>
  plural(count, {
    one: "Choosing who rates # person. It is kept as a whole or not at all; you can leave this page meanwhile.",
    other:
      "Choosing who rates # people. It is kept as a whole or not at all; you can leave this page meanwhile.",
  });

const Written = ({ headway: { done, total } }: { headway: Headway }) => (
  <Progress
    label={t("Writing who is asked")}
    value={done}
    max={total}
    text={t("{done} of {total} people", { done, total })}
  />
);

type Accepted = {
  org: string;
  round: string;
  limits: Record<Limit, number>;
  onHeadway: (headway: Headway) => void;
};

const acceptPlan = ({ org, round, limits, onHeadway }: Accepted): Promise<Result<{ added: number }>> =>
  longCall({
    path: `orgs/${org}/rounds/${round}/invitations/propose`,
    body: JSON.stringify(limits),
    type: "application/json",
    onHeadway,
    unreachable: t("The server did not answer. Look at the list below before you try again."),
  });

const Outlook = ({ outlook }: { outlook: PlanSpreadOutput }) => (
  <div className="grid gap-2 border-line border-l-2 pl-4">
    <p role="status" className="font-medium">
      {outlook.added > 0
        ? plural(outlook.added, {
            one: "With # more invitation it would look like this",
            other: "With # more invitations it would look like this",
          })
        : t("There is nothing to add: it stays so")}
    </p>
    <SpreadView spread={outlook} />
  </div>
);

type NumberFieldProps = { name: Limit; label: string; error: string | undefined };

const NumberField = ({ name, label, error }: NumberFieldProps) => (
  <Field label={label} error={error}>
    {(control) => (
      <Input
        {...control}
        name={name}
        type="number"
        inputMode="numeric"
        min={PLAN_LIMITS[name].least}
        max={PLAN_LIMITS[name].most}
        defaultValue={PLAN_LIMITS[name].default}
        className="figures max-w-28"
      />
    )}
  </Field>
);
