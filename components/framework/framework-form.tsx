"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { type FieldPath, useFieldArray, useForm, useWatch } from "react-hook-form";
import { FRAMEWORK } from "@/components/framework/addresses";
import { DimensionFields } from "@/components/framework/dimension-fields";
import { frameworkChange, isChanged } from "@/components/framework/framework-change";
import { FrameworkChanges } from "@/components/framework/framework-changes";
import {
  entryOf,
  type FrameworkEntry,
  fieldAt,
  frameworkOf,
  NEW_DIMENSION,
  NEW_SKILL,
} from "@/components/framework/framework-entry";
import { SkillFields } from "@/components/framework/skill-fields";
import { useLeaving } from "@/components/give/use-leaving";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { Row, Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { showToast } from "@/components/ui/toasts";
import { FRAMEWORK_MOST, type Framework } from "@/lib/domain/skill";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

type FrameworkFormProps = { org: string; framework: Framework; version: number; planned: readonly string[] };

/** The next version of the framework: its skills and styles, each in its words. */
export const FrameworkForm = ({ org, framework, version, planned }: FrameworkFormProps) => {
  const router = useRouter();
  const { isBusy, problem, submit } = useSubmission();
  const [before] = useState(() => entryOf(framework));
  const [isSaved, setSaved] = useState(false);
  const form = useForm<FrameworkEntry>({ defaultValues: before, shouldFocusError: false });
  const { control, handleSubmit, setError, clearErrors } = form;
  const skills = useFieldArray({ control, name: "skills", keyName: "line" });
  const dimensions = useFieldArray({ control, name: "dimensions", keyName: "line" });
  const typed = useWatch({ control }) as FrameworkEntry;
  const change = frameworkChange(before, typed);
  const isOld = problem?.code === "changed_elsewhere";
  useLeaving({ isUnsaved: isChanged(change) && !isSaved, onLeave: () => {} });

  const save = async (entry: FrameworkEntry) => {
    clearErrors();
    const made = { org, ...(isOld ? {} : { version }), ...frameworkOf(entry) };
    const result = await act("changeFramework", made);
    if (!result.ok)
      // The first thing that is wrong with a field is said last, and so stays.
      for (const { path, message } of [...(result.errors ?? [])].reverse())
        setError(fieldAt(path) as FieldPath<FrameworkEntry>, { message });
    return result;
  };
  const send = handleSubmit((entry) =>
    submit(
      () => save(entry),
      (saved) => {
        setSaved(true);
        showToast({ text: t("Version {version} is saved.", { version: saved.version }) });
        router.push(FRAMEWORK.show(org));
      },
    ),
  );
  /** Takes one out, with a way back. */
  const takeOut = (list: "skills" | "dimensions", at: number) => {
    const { name } = typed[list][at] ?? { name: "" };
    const undo =
      list === "skills"
        ? (
            (entry) => () =>
              entry && skills.insert(at, entry)
          )(typed.skills[at])
        : (
            (entry) => () =>
              entry && dimensions.insert(at, entry)
          )(typed.dimensions[at]);
    (list === "skills" ? skills : dimensions).remove(at);
    showToast({
      text: name ? t("{name} is taken out.", { name }) : t("It is taken out."),
      undo: { label: t("Put back"), act: () => void undo() },
    });
  };

  return (
    <form onSubmit={send} noValidate>
      <Stack gap="loose">
        <ProblemNotice problem={problem} />
        <Panel
          flush
          title={t("Skills")}
          aside={t("in the order of the radar")}
          footer={
            <AddButton
              label={t("Add a skill")}
              isFull={skills.fields.length >= FRAMEWORK_MOST.skills}
              onAdd={() => skills.append(NEW_SKILL)}
            />
          }
        >
          {skills.fields.map((field, at) => (
            <SkillFields
              key={field.line}
              form={form}
              at={at}
              count={skills.fields.length}
              isNew={field.key === null && field.name === ""}
              onMove={(to) => skills.move(at, to)}
              onRemove={() => takeOut("skills", at)}
            />
          ))}
        </Panel>
        <Panel
          flush
          title={t("Styles")}
          aside={t("neither end is better")}
          footer={
            <AddButton
              label={t("Add a style")}
              isFull={dimensions.fields.length >= FRAMEWORK_MOST.dimensions}
              onAdd={() => dimensions.append(NEW_DIMENSION)}
            />
          }
        >
          {dimensions.fields.map((field, at) => (
            <DimensionFields
              key={field.line}
              form={form}
              at={at}
              count={dimensions.fields.length}
              isNew={field.key === null && field.name === ""}
              onMove={(to) => dimensions.move(at, to)}
              onRemove={() => takeOut("dimensions", at)}
            />
          ))}
        </Panel>
        <Panel title={t("What changes for the next round")}>
          <FrameworkChanges change={change} planned={planned} />
        </Panel>
        <Row>
          <SubmitButton busy={isBusy}>
            {isOld ? t("Save mine over it") : t("Save as version {version}", { version: version + 1 })}
          </SubmitButton>
          <LinkButton href={FRAMEWORK.show(org)} variant="quiet">
            {t("Back without saving")}
          </LinkButton>
        </Row>
      </Stack>
    </form>
  );
};

const AddButton = ({ label, isFull, onAdd }: { label: string; isFull: boolean; onAdd: () => void }) => (
  <Button size="small" disabled={isFull} onClick={onAdd}>
    <Icon name="plus" />
    {label}
  </Button>
);
