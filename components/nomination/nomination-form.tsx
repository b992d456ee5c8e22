"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { areSame, choiceOf, choicesFor, type NameChoice, namesOf } from "@/components/nomination/name-choice";
import { NameList } from "@/components/nomination/name-list";
import { Suggestions } from "@/components/nomination/suggestions";
import { useKeptList } from "@/components/nomination/use-kept-list";
import { useFocusOnChange } from "@/components/people/focus";
import type { PersonChoice } from "@/components/people/person-options";
import { PersonSearch } from "@/components/people/person-search";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { plural, t } from "@/lib/i18n";
import type { NominationOutput } from "@/lib/schemas/nomination";

type NominationFormProps = { org: string; nomination: NominationOutput };

const listOf = ({ items }: NominationOutput): NameChoice[] =>
  items.map(({ rater, relationship }) => ({ ...rater, relationship }));

/** A subject's own list: searched, suggested, kept in the browser meanwhile, and handed in as a whole. */
export const NominationForm = ({ org, nomination }: NominationFormProps) => {
  const router = useRouter();
  const { round, line, least, most, subjectId } = nomination;
  const { isBusy, problem, setProblem, errorAt, submit } = useSubmission();
  const [saved, setSaved] = useState(() => listOf(nomination));
  const [names, setNames] = useState<readonly NameChoice[]>(saved);
  const [removed, setRemoved] = useState(0);
  const place = useFocusOnChange(removed);
  const isChanged = !areSame(names, saved);
  const taken = new Set(names.map(({ email }) => email));
  const browser = useKeptList({
    place: { work: "naming", round: round.id, subject: subjectId },
    base: saved,
    closesAt: round.nominateBy,
    onRestore: (kept) => setNames(kept.names),
  });

  const change = (changed: readonly NameChoice[]) => {
    setNames(changed);
    setProblem(null);
    if (areSame(changed, saved)) browser.forget();
    else browser.keep({ names: changed });
  };
  const choose = (person: PersonChoice) => {
    if (!taken.has(person.email)) change([...names, choiceOf(person, line.reports)]);
  };
  const hand = (event: FormEvent) => {
    event.preventDefault();
    submit(
      () => act("saveNominations", { org, round: round.id, nominations: namesOf(names) }),
      () => {
        setSaved([...names]);
        browser.forget();
        showToast({ text: t("Your list is handed in. Thank you.") });
        router.refresh();
      },
    );
  };

  return (
    <form onSubmit={hand} noValidate className="max-w-form">
      <Stack gap="loose">
        <ProblemNotice problem={problem} />
        <div ref={place}>
          <PersonSearch
            org={org}
            label={t("Who knows your work?")}
            hint={t("A colleague, or the mail address of somebody from outside.")}
            error={problem?.errors?.find(({ path }) => path === "nominations")?.message}
            without={[subjectId, ...(line.managerId ? [line.managerId] : []), ...idsOf(names)]}
            takesOutsiders
            onChoose={choose}
          />
        </div>
        <Suggestions
          people={nomination.suggestions.filter(({ email }) => !taken.has(email))}
          onChoose={choose}
        />
        <div className="grid gap-2">
          <p role="status" className="text-muted text-sm">
            {countWords(names.length, { least, most })}
          </p>
          {names.length > 0 ? (
            <NameList
              label={t("People you name")}
              names={names}
              choices={(id) => choicesFor(id, line.reports)}
              errorAt={(at) => errorAt(`nominations.${at}`)}
              onRelationship={(name, relationship) =>
                change(names.map((known) => (known === name ? { ...known, relationship } : known)))
              }
              onRemove={(name) => {
                change(names.filter((known) => known !== name));
                setRemoved(removed + 1);
              }}
            />
          ) : null}
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton busy={isBusy} variant={isChanged || saved.length === 0 ? "primary" : "secondary"}>
            {saved.length > 0 ? t("Hand in the changes") : t("Hand in")}
          </SubmitButton>
          <span className="text-muted text-sm">
            {stateWords(saved.length, { isChanged, isKept: browser.isKept })}
          </span>
        </div>
      </Stack>
    </form>
  );
};

const idsOf = (names: readonly NameChoice[]): string[] => names.flatMap(({ id }) => id ?? []);

const countWords = (count: number, limits: { least: number; most: number }): string => {
  const named = plural(count, { one: "# person named.", other: "# people named." });
  return `${named} ${t("At least {least}, at the most {most}.", limits)}`;
};

const stateWords = (
  savedCount: number,
  { isChanged, isKept }: { isChanged: boolean; isKept: boolean },
): string => {
  if (!isChanged) return savedCount > 0 ? t("Handed in.") : "";
  return isKept
    ? t("Not handed in yet. Your list is kept in this browser until you do.")
    : t("Not handed in yet. Leave this page open until you do: this browser keeps nothing.");
};
