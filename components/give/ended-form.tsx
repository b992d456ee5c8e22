import { Notice } from "@/components/ui/notice";
import { t } from "@/lib/i18n";
import type { FormEndOutput } from "@/lib/schemas/form";
import { DraftSweep } from "./draft-sweep";

const WORDS: Readonly<Record<FormEndOutput["state"], string>> = {
  answered: t("What you sent stays as it is, and counts in the report. It cannot be changed any more."),
  invited: t(
    "Nothing was sent, so nothing of yours is in the report. A draft that was not sent is destroyed with the round’s key.",
  ),
  declined: t("You declined, so nothing of yours is in the report."),
};

type EndedFormProps = {
  form: FormEndOutput;
  draftOwner: string;
  /** what the questions are called, for those who may still read them */
  names: Readonly<Record<string, string>>;
};

/** After the close: what became of the answers. */
export const EndedForm = ({ form, draftOwner, names }: EndedFormProps) => (
  <>
    <Notice title={t("This round is closed")}>{WORDS[form.state]}</Notice>
    <DraftSweep owner={draftOwner} invitation={form.id} names={names} />
  </>
);
