"use client";

import { type UseFormReturn, useWatch } from "react-hook-form";
import { EntryFrame } from "@/components/framework/entry-frame";
import type { FrameworkEntry } from "@/components/framework/framework-entry";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { FRAMEWORK_MOST } from "@/lib/domain/skill";
import { t } from "@/lib/i18n";

type DimensionFieldsProps = {
  form: UseFormReturn<FrameworkEntry>;
  at: number;
  count: number;
  isNew: boolean;
  onMove: (to: number) => void;
  onRemove: () => void;
};

/** One style: its name, and what stands at its two ends. */
export const DimensionFields = ({ form, at, count, isNew, onMove, onRemove }: DimensionFieldsProps) => {
  const { control, register, formState } = form;
  const dimension = useWatch({ control, name: `dimensions.${at}` });
  const errors = formState.errors.dimensions?.[at];
  return (
    <EntryFrame
      name={dimension?.name || t("New style")}
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
            {...register(`dimensions.${at}.name`)}
            maxLength={FRAMEWORK_MOST.name}
            autoComplete="off"
          />
        )}
      </Field>
      <Field label={t("At the end of management")} error={errors?.managementPole?.message}>
        {(control) => (
          <Input
            {...control}
            {...register(`dimensions.${at}.managementPole`)}
            maxLength={FRAMEWORK_MOST.text}
          />
        )}
      </Field>
      <Field label={t("At the end of leadership")} error={errors?.leadershipPole?.message}>
        {(control) => (
          <Input
            {...control}
            {...register(`dimensions.${at}.leadershipPole`)}
            maxLength={FRAMEWORK_MOST.text}
          />
        )}
      </Field>
    </EntryFrame>
  );
};
