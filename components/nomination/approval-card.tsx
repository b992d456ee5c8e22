"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import {
  choiceOf,
  choicesFor,
  NAMED_AS_WORDS,
  type NameChoice,
  namesOf,
} from "@/components/nomination/name-choice";
import { NameList } from "@/components/nomination/name-list";
import { useKeptList } from "@/components/nomination/use-kept-list";
import { PersonChip } from "@/components/people/person-chip";
import type { PersonChoice } from "@/components/people/person-options";
import { PersonSearch } from "@/components/people/person-search";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { plural, t } from "@/lib/i18n";
import type { ApprovalOutput } from "@/lib/schemas/nomination";

type ApprovalCardProps = { org: string; round: string; approval: ApprovalOutput };
type Rater = ApprovalOutput["raters"][number];

type Changes = { gone: ReadonlySet<string>; added: readonly NameChoice[] };
const NO_CHANGES: Changes = { gone: new Set(), added: [] };
/** What was added goes on from whatever the list is by now. */
const ANYTHING: readonly NameChoice[] = [];

/** One person's list: taken out of, added to, and approved in one press; changes wait in the browser until then. */
export const ApprovalCard = ({ org, round, approval }: ApprovalCardProps) => {
  const router = useRouter();
  const { isBusy, problem, setProblem, errorAt, submit } = useSubmission();
  const [{ gone, added }, setChanges] = useState(NO_CHANGES);
  const { subject, line, raters } = approval;
  const kept = raters.filter(({ id }) => !gone.has(id));
  const isChanged = gone.size > 0 || added.length > 0;
  const isEmpty = kept.length + added.length === 0;
  const isSettled = approval.isApproved && !isChanged;
  const label = isChanged ? t("Approve with these changes") : t("Approve as it is");
  const browser = useKeptList({
    place: { work: "approving", round, subject: subject.id },
    base: ANYTHING,
    closesAt: null,
    onRestore: ({ names, gone: out }) => {
      const known = new Set(raters.map(({ id }) => id));
      const asked = new Set(raters.map(({ email }) => email));
      setChanges({
        gone: new Set(out.filter((id) => known.has(id))),
        added: names.filter(({ email }) => !asked.has(email)),
      });
    },
  });

  const change = (part: Partial<Changes>) => {
    const changes = { gone, added, ...part };
    setChanges(changes);
    setProblem(null);
    if (changes.gone.size + changes.added.length === 0) browser.forget();
    else browser.keep({ names: changes.added, gone: [...changes.gone] });
  };
  const choose = (person: PersonChoice) => {
    if ([...kept, ...added].some(({ email }) => email === person.email))
      return showToast({ text: t("{name} stands on the list already.", { name: person.name }) });
    change({ added: [...added, choiceOf(person, line.reports)] });
  };
  const approve = () =>
    submit(
      () => {
        const changes = { add: namesOf(added), remove: [...gone] };
        const approvals = [{ subject: subject.id, seen: approval.seen, ...changes }];
        return act("approveNominations", { org, round, approvals });
      },
      () => {
        setChanges(NO_CHANGES);
        browser.forget();
        showToast({ text: t("The list of {name} is approved.", { name: subject.name }) });
        router.refresh();
      },
    );

  return (
    <Panel title={subject.name} aside={subject.title} actions={<StateBadge approval={approval} />}>
      <Stack>
        <ProblemNotice problem={problem} />
        {approval.wanted > 0 ? (
          <p className="font-medium">
            {plural(approval.wanted, {
              one: "Somebody cannot take part. Please add one more person.",
              other: "# people cannot take part. Please add as many.",
            })}
          </p>
        ) : null}
        <Raters
          name={subject.name}
          raters={raters}
          gone={gone}
          onToggle={(id) => change({ gone: toggled(gone, id) })}
        />
        {added.length > 0 ? (
          <NameList
            label={t("Added for {name}", { name: subject.name })}
            names={added}
            choices={(id) => choicesFor(id, line.reports)}
            errorAt={(at) => errorAt(`approvals.0.add.${at}`)}
            onRelationship={(name, relationship) =>
              change({ added: added.map((known) => (known === name ? { ...known, relationship } : known)) })
            }
            onRemove={(name) => change({ added: added.filter((known) => known !== name) })}
          />
        ) : null}
        <PersonSearch
          org={org}
          label={t("Add somebody for {name}", { name: subject.name })}
          without={[
            subject.id,
            ...(line.managerId ? [line.managerId] : []),
            ...added.flatMap(({ id }) => id ?? []),
          ]}
          takesOutsiders
          onChoose={choose}
        />
        <div className="flex flex-wrap items-center gap-3">
          {isEmpty ? null : (
            <Button
              variant={isSettled ? "secondary" : "primary"}
              busy={isBusy}
              aria-label={t("{label}: {name}", { label, name: subject.name })}
              onClick={approve}
            >
              {label}
            </Button>
          )}
          <span className="text-muted text-sm">
            {isEmpty
              ? t("Nobody is asked yet.")
              : plural(kept.length + added.length, {
                  one: "# person is asked.",
                  other: "# people are asked.",
                })}{" "}
            {approval.hasNamed || isEmpty || isSettled
              ? null
              : t("Once you approve, {name} can name nobody any more.", { name: subject.name })}{" "}
            {isChanged && browser.isKept
              ? t("Your changes are kept in this browser until you approve.")
              : null}
          </span>
        </div>
      </Stack>
    </Panel>
  );
};

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

const StateBadge = ({ approval: { isApproved, hasNamed } }: { approval: ApprovalOutput }) => {
  if (isApproved) return <Badge tone="success">{t("Approved")}</Badge>;
  return hasNamed ? (
    <Badge tone="warning">{t("Waits for you")}</Badge>
  ) : (
    <Badge>{t("Nothing handed in yet")}</Badge>
  );
};

type RatersProps = {
  name: string;
  raters: readonly Rater[];
  gone: ReadonlySet<string>;
  onToggle: (id: string) => void;
};

/** Who is to be asked; somebody who is taken out stays in sight until it is approved. */
const Raters = ({ name, raters, gone, onToggle }: RatersProps) => {
  if (raters.length === 0)
    return (
      <p className="text-muted">{t("{name} has not named anybody yet. You can add people.", { name })}</p>
    );
  return (
    <ul aria-label={t("To be asked about {name}", { name })} className="flex flex-wrap gap-1.5">
      {raters.map((rater) =>
        gone.has(rater.id) ? (
          <li key={rater.id} className="max-w-full">
            <Button size="small" variant="quiet" onClick={() => onToggle(rater.id)}>
              {t("Put {name} back", { name: rater.name })}
            </Button>
          </li>
        ) : (
          <li key={rater.id} className="max-w-full">
            <PersonChip
              name={rater.name}
              note={rater.isOutsider ? t("outside") : NAMED_AS_WORDS[rater.relationship]}
              onRemove={() => onToggle(rater.id)}
            />
          </li>
        ),
      )}
    </ul>
  );
};
