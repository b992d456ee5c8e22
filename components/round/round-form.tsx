"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { Person } from "@/components/people/person-list-field";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { ROUNDS } from "@/components/round/addresses";
import { MomentField, zoneSentence } from "@/components/round/moment-field";
import { NominationFields } from "@/components/round/nomination-fields";
import { ReminderField } from "@/components/round/reminder-field";
import { fieldsOf, type RoundEntry } from "@/components/round/round-entry";
import { type SubjectChoice, SubjectField } from "@/components/round/subject-field";
import { ThresholdFields } from "@/components/round/threshold-fields";
import { READER_WORDS } from "@/components/round/words";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { RadioGroup } from "@/components/ui/radio-group";
import { Row, Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { showToast } from "@/components/ui/toasts";
import { READERS, type Readers, type RoundState } from "@/lib/domain/round";
import { act } from "@/lib/doors/action";
import type { FieldError } from "@/lib/errors";
import { t } from "@/lib/i18n";

type RoundFormProps = {
  org: string;
  timeZone: string;
  memberCount: number;
  entry: RoundEntry;
  /** the round that is changed, and whom picking begins with; null for a new one */
  round: { id: string; state: RoundState; subjectCount: number; people: readonly Person[] } | null;
};

const MISSING: readonly FieldError[] = [{ path: "closesAt", message: t("Choose a day and an hour.") }];
const NOBODY: readonly FieldError[] = [{ path: "subjects", message: t("Pick at least one person.") }];

/** Makes a round, or changes one that is not open yet. */
export const RoundForm = ({ org, timeZone, memberCount, entry: first, round }: RoundFormProps) => {
  const router = useRouter();
  const { isBusy, problem, setProblem, errorAt, submit } = useSubmission();
  const [entry, setEntry] = useState(first);
  const [choice, setChoice] = useState<SubjectChoice>(round ? "keep" : "everyone");
  const [people, setPeople] = useState<readonly Person[]>(round?.people ?? []);
  const change = (part: Partial<RoundEntry>) => setEntry((known) => ({ ...known, ...part }));

  const refuse = (errors: readonly FieldError[]) =>
    setProblem({
      ok: false,
      kind: "invalid",
      code: "invalid",
      detail: t("Please correct what is marked."),
      errors,
    });

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!entry.closesAt) return refuse(MISSING);
    if (choice === "chosen" && people.length === 0) return refuse(NOBODY);
    const chosen = choice === "everyone" ? ("everyone" as const) : people.map(({ id }) => id);
    const fields = { org, ...fieldsOf(entry, timeZone) };
    const subjects = choice === "keep" ? {} : { subjects: chosen };
    submit(
      () =>
        round
          ? act("changeRound", { ...fields, ...subjects, round: round.id })
          : act("createRound", { ...fields, subjects: chosen }),
      (saved) => {
        showToast({ text: round ? t("The round is saved.") : t("The round is made, as a draft.") });
        router.push(ROUNDS.show(org, saved.id));
      },
    );
  };

  return (
    <form onSubmit={save} noValidate className="max-w-form">
      <Stack gap="loose">
        <ProblemNotice problem={problem} />
        <Field label={t("Name")} hint={t("Everybody who is asked reads it.")} error={errorAt("name")}>
          {(control) => (
            <Input
              {...control}
              value={entry.name}
              maxLength={120}
              placeholder={t("Spring round")}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </Field>
        <MomentField
          label={t("Closes")}
          hint={`${t("Answers can be given and changed until then.")} ${zoneSentence(timeZone)}`}
          error={errorAt("closesAt")}
          timeZone={timeZone}
          value={entry.closesAt}
          onChange={(closesAt) => change({ closesAt })}
        />
        <MomentField
          label={t("Planned opening")}
          hint={t("A note for organisers: nothing goes out until you open the round yourself.")}
          error={errorAt("opensAt")}
          optional
          timeZone={timeZone}
          value={entry.opensAt}
          onChange={(opensAt) => change({ opensAt })}
        />
        <SubjectField
          org={org}
          memberCount={memberCount}
          keptCount={round ? round.subjectCount : null}
          choice={choice}
          people={people}
          error={errorAt("subjects")}
          onChoice={setChoice}
          onPeople={setPeople}
        />
        <ThresholdFields
          threshold={entry.threshold}
          commentThreshold={entry.commentThreshold}
          errorAt={errorAt}
          onChange={change}
        />
        <RadioGroup
          legend={t("Who reads a report")}
          hint={t(
            "Everybody who is asked is told this before answering. It is fixed, by name, when the round opens.",
          )}
          name="readers"
          value={entry.readers}
          error={errorAt("readers")}
          onChange={(value) => change({ readers: value as Readers })}
          options={READERS.map((value) => ({ value, label: READER_WORDS[value] }))}
        />
        <NominationFields
          entry={entry}
          isFixed={round?.state === "nominating"}
          timeZone={timeZone}
          errorAt={errorAt}
          onChange={change}
        />
        <ReminderField
          value={entry.reminders}
          error={errorAt("reminders")}
          onChange={(reminders) => change({ reminders })}
        />
        <Row>
          <SubmitButton busy={isBusy}>{round ? t("Save") : t("Make the draft")}</SubmitButton>
          <LinkButton href={round ? ROUNDS.show(org, round.id) : ROUNDS.list(org)} variant="quiet">
            {t("Back without saving")}
          </LinkButton>
        </Row>
      </Stack>
    </form>
  );
};
