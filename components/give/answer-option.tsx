import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { NOT_OBSERVED } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

type AnswerOptionProps = {
  name: string;
  value: number | string;
  isChosen: boolean;
  onChoose: () => void;
  className: string;
  children: ReactNode;
};

/** A native radio button whose label is what one sees and presses. */
export const AnswerOption = ({ name, value, isChosen, onChoose, className, children }: AnswerOptionProps) => (
  <label
    className={classNames(
      "relative select-none has-focus-visible:z-10 has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 forced-colors:has-checked:border-4",
      className,
    )}
  >
    <input
      type="radio"
      name={name}
      value={value}
      checked={isChosen}
      onChange={onChoose}
      className="absolute inset-0 size-full cursor-pointer scroll-mb-32 opacity-0"
    />
    {children}
  </label>
);

/** An answer that is no number: it stands apart from the scale and never looks like a point of it. */
export const NotObservedOption = (props: Omit<AnswerOptionProps, "value" | "className" | "children">) => (
  <AnswerOption
    {...props}
    value={NOT_OBSERVED}
    className="flex min-h-11 items-center justify-center rounded-md border border-edge border-dashed px-3 text-center text-muted text-sm leading-tight hover:bg-sunken hover:text-ink has-checked:border-shared has-checked:border-solid has-checked:bg-shared-soft has-checked:font-medium has-checked:text-ink sm:min-h-13"
  >
    {t("Not observed")}
  </AnswerOption>
);
