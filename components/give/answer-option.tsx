import type { ReactNode } from "react";
import { NOT_OBSERVED } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";
import styles from "./scale.module.css";

type AnswerOptionProps = {
  name: string;
  value: number | string;
  isChosen: boolean;
  onChoose: () => void;
  /** read aloud instead of what is seen; it says that too */
  label?: string;
  children: ReactNode;
};

/** A native radio button whose label is what one sees and presses. */
export const AnswerOption = ({ name, value, isChosen, onChoose, label, children }: AnswerOptionProps) => (
  <label>
    <input type="radio" name={name} value={value} aria-label={label} checked={isChosen} onChange={onChoose} />
    {children}
  </label>
);

export const NotObserved = (props: Omit<AnswerOptionProps, "value" | "label" | "children">) => (
  <div className={styles.notObserved}>
    <AnswerOption {...props} value={NOT_OBSERVED}>
      {t("Not observed")}
    </AnswerOption>
  </div>
);
