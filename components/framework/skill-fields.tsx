"use client";

import { type UseFormReturn, useWatch } from "react-hook-form";
import { EntryFrame } from "@/components/framework/entry-frame";
import type { FrameworkEntry, Place } from "@/components/framework/framework-entry";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { FRAMEWORK_MOST } from "@/lib/domain/skill";
import { t } from "@/lib/i18n";

type SkillFieldsProps = {
  form: UseFormReturn<FrameworkEntry>;
  at: number;
  count: number;
  isNew: boolean;
  onMove: (to: number) => void;
  onRemove: () => void;
};

const PLACES: readonly (readonly [Place, string])[] = [
  ["leadership", t("Leadership")],
  ["management", t("Management")],
  ["both", t("Both lists")],
];

const BEHAVIOURS = [
  ["low", t("What one sees at the low end")],
  ["middle", t("What one sees in the middle")],
  ["high", t("What one sees at the high end")],
] as const;

/** One skill: folded to its name, unfolded with everything that is asked and shown. */
export const SkillFields = ({ form, at, count, isNew, onMove, onRemove }: SkillFieldsProps) => {
  const { control, register, formState } = form;
  const skill = useWatch({ control, name: `skills.${at}` });
  const errors = formState.errors.skills?.[at];
  const place = PLACES.find(([value]) => value === skill?.place);
  return (
    <EntryFrame
      name={skill?.name || t("New skill")}
      aside={place?.[1]}
      hue={skill?.place}
      isOpen={isNew || errors !== undefined}
      at={at}
      count={count}
      onMove={onMove}
      onRemove={onRemove}
    >
      <Field label={t("Name")} error={errors?.name?.message}>
        {(control) => (
          <Input
            {...control}
            {...register(`skills.${at}.name`)}
            maxLength={FRAMEWORK_MOST.name}
            autoComplete="off"
          />
        )}
      </Field>
      <Field
        label={t("On which list")}
        hint={t("A skill on both lists is answered once and says nothing about the balance.")}
        error={errors?.place?.message}
      >
        {(control) => (
          <Select {...control} {...register(`skills.${at}.place`)}>
            {PLACES.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        label={t("What it is")}
        hint={t("The question itself: one sentence about what somebody does.")}
        error={errors?.definition?.message}
      >
        {(control) => (
          <Textarea
            {...control}
            {...register(`skills.${at}.definition`)}
            rows={2}
            maxLength={FRAMEWORK_MOST.text}
          />
        )}
      </Field>
      {BEHAVIOURS.map(([end, label]) => (
        <Field key={end} label={label} error={errors?.[end]?.message}>
          {(control) => (
            <Textarea
              {...control}
              {...register(`skills.${at}.${end}`)}
              rows={2}
              maxLength={FRAMEWORK_MOST.text}
            />
          )}
        </Field>
      ))}
    </EntryFrame>
  );
};
