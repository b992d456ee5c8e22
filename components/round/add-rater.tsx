"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useFocusOnChange } from "@/components/people/focus";
import { PersonChip } from "@/components/people/person-chip";
import type { PersonChoice } from "@/components/people/person-options";
import { PersonSearch } from "@/components/people/person-search";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { RELATIONSHIP_WORDS } from "@/components/round/words";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { RadioGroup } from "@/components/ui/radio-group";
import { Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { showToast } from "@/components/ui/toasts";
import type { Relationship } from "@/lib/domain/relationship";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

type AddRaterProps = {
  org: string;
  round: string;
  subject: { id: string; name: string };
  hasSelf: boolean;
};

const CHOICES = [
  "peer",
  "manager",
  "direct_report",
  "other",
  "self",
] as const satisfies readonly Relationship[];

/** The button and the sheet that ask one more person about a subject. */
export const AddRater = (props: AddRaterProps) => {
  const [isOpen, setOpen] = useState(false);
  const { name } = props.subject;
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      title={t("Ask one more person about {name}", { name })}
      trigger={
        <Button size="small" aria-label={t("Add somebody who rates {name}", { name })}>
          <Icon name="plus" className="size-3.5" />
          {t("Add")}
        </Button>
      }
    >
      <AddRaterForm {...props} onDone={() => setOpen(false)} />
    </Dialog>
  );
};

const AddRaterForm = ({ org, round, subject, hasSelf, onDone }: AddRaterProps & { onDone: () => void }) => {
  const router = useRouter();
  const { isBusy, problem, setProblem, errorAt, submit } = useSubmission();
  const [person, setPerson] = useState<PersonChoice | null>(null);
  const [chosen, setChosen] = useState<Relationship>("peer");
  const place = useFocusOnChange(person);
  const relationship = person && !person.id ? "other" : chosen;
  const rater = relationship === "self" ? subject.id : (person?.id ?? person?.email);

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!rater) {
      const errors = [{ path: "invitations.0.rater", message: t("Choose somebody from the list.") }];
      return setProblem({
        ok: false,
        kind: "invalid",
        code: "invalid",
        detail: t("Who is to be asked?"),
        errors,
      });
    }
    const invitations = [{ subject: subject.id, rater, relationship }];
    submit(
      () => act("addInvitations", { org, round, invitations }),
      () => {
        showToast({ text: t("One more person is asked about {name}.", { name: subject.name }) });
        onDone();
        router.refresh();
      },
    );
  };

  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <ProblemNotice problem={problem} />
        <div ref={place}>
          {relationship === "self" ? null : person ? (
            <div>
              <PersonChip name={person.name} busy={isBusy} onRemove={() => setPerson(null)} />
              <FieldError id={undefined} error={errorAt("0.rater")} />
            </div>
          ) : (
            <PersonSearch
              org={org}
              label={t("Who")}
              hint={t("A member, or the mail address of somebody from outside.")}
              error={errorAt("invitations.0.rater") ?? errorAt("0.rater")}
              without={[subject.id]}
              takesOutsiders
              onChoose={setPerson}
            />
          )}
        </div>
        <RadioGroup
          legend={t("What they are to {name}", { name: subject.name })}
          name="relationship"
          value={relationship}
          error={errorAt("0.relationship")}
          onChange={(value) => setChosen(value as Relationship)}
          options={CHOICES.filter((value) => value !== "self" || !hasSelf).map((value) => ({
            value,
            label: RELATIONSHIP_WORDS[value].name,
            hint: RELATIONSHIP_WORDS[value].hint,
            disabled: Boolean(person && !person.id) && value !== "other",
          }))}
        />
        <div className="flex justify-end">
          <SubmitButton busy={isBusy}>{t("Add")}</SubmitButton>
        </div>
      </Stack>
    </form>
  );
};
