import { t } from "@/lib/i18n";
import type { Asked } from "./form-props";

const CLOSING: Readonly<Record<string, string>> = {
  keep: t("what to keep"),
  differently: t("what to do differently"),
};

/** What each question is called, by its key. */
export const namesOf = ({ skills, dimensions, reflections }: Asked): Readonly<Record<string, string>> => ({
  ...CLOSING,
  ...Object.fromEntries([...skills, ...dimensions].map(({ key, name }) => [key, name])),
  ...Object.fromEntries(reflections.map(({ key, question }) => [key, question])),
});
