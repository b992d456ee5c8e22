"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import {
  type ApprovalChanges,
  fitting,
  NO_CHANGES,
  newIn,
  putBack,
  renameAs,
  takeOut,
} from "@/components/nomination/approval-changes";
import { ApprovalRaters } from "@/components/nomination/approval-raters";
import { choiceOf, choicesFor, type NameChoice, namesOf } from "@/components/nomination/name-choice";
import { NameList } from "@/components/nomination/name-list";
import { useKeptList } from "@/components/nomination/use-kept-list";
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
/** What was added goes on from whatever the list is by now. */
const ANYTHING: readonly NameChoice[] = [];

/** One person's list: taken out of, added to, and approved in one press; changes wait in the browser until then. */
export const ApprovalCard = ({ org, round, approval }: ApprovalCardProps) => {
  const router = useRouter();
  const { isBusy, problem, setProblem, errorAt, submit } = useSubmission();
  const [changes, setChanges] = useState(NO_CHANGES);
  const { gone, added } = changes;
  const { subject, line, raters } = approval;
  const kept = raters.filter(({ id }) => !gone.has(id));
  const fresh = newIn(changes, raters);
  const isChanged = gone.size > 0 || added.length > 0;
  const isEmpty = kept.length + added.length === 0;
  const isSettled = approval.isApproved && !isChanged;
  const label = isChanged ? t("Approve with these changes") : t("Approve as it is");
  const browser = useKeptList({
    place: { work: "approving", round, subject: subject.id },
    base: ANYTHING,
    closesAt: null,
    onRestore: ({ names, gone: out }) => setChanges(fitting({ gone: new Set(out), added: names }, raters)),
  });

  const errorOf = (name: NameChoice | undefined): string | undefined =>
    name && errorAt(`approvals.0.add.${added.indexOf(name)}`);
  const change = (next: ApprovalChanges) => {
    setChanges(next);
    setProblem(null);
    if (next.gone.size + next.added.length === 0) browser.forget();
    else browser.keep({ names: next.added, gone: [...next.gone] });
  };
  const changeAdded = (names: readonly NameChoice[]) => change({ gone, added: names });
  const choose = (person: PersonChoice) => {
    if ([...kept, ...added].some(({ email }) => email === person.email))
      return showToast({ text: t("{name} stands on the list already.", { name: person.name }) });
    changeAdded([...added, choiceOf(person, line.reports)]);
  };
  const approve = () =>
    submit(
      () => {
        const wished = { add: namesOf(added), remove: [...gone] };
        const approvals = [{ subject: subject.id, seen: approval.seen, ...wished }];
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
        <ApprovalRaters
          name={subject.name}
          raters={raters}
          changes={changes}
          choices={(id) => choicesFor(id, line.reports)}
          errorAt={({ email }) => errorOf(added.find((name) => name.email === email))}
          onTakeOut={(rater) => change(takeOut(changes, rater))}
          onPutBack={(rater) => change(putBack(changes, rater))}
          onName={(rater, as) => change(renameAs(changes, rater, as))}
        />
        {fresh.length > 0 ? (
          <NameList
            label={t("Added for {name}", { name: subject.name })}
            names={fresh}
            choices={(id) => choicesFor(id, line.reports)}
            errorAt={(at) => errorOf(fresh[at])}
            onRelationship={(name, relationship) =>
              changeAdded(added.map((known) => (known === name ? { ...known, relationship } : known)))
            }
            onRemove={(name) => changeAdded(added.filter((known) => known !== name))}
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

const StateBadge = ({ approval: { isApproved, hasNamed } }: { approval: ApprovalOutput }) => {
  if (isApproved) return <Badge tone="success">{t("Approved")}</Badge>;
  return hasNamed ? (
    <Badge tone="warning">{t("Waits for you")}</Badge>
  ) : (
    <Badge>{t("Nothing handed in yet")}</Badge>
  );
};
