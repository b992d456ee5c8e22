import { Checkbox } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import { t } from "@/lib/i18n";

type SkillChoiceProps = {
  hint: string;
  skills: readonly { key: string; name: string }[];
  chosen: readonly string[];
  error: string | undefined;
};

/** Which skills a goal is about. */
export const SkillChoice = ({ hint, skills, chosen, error }: SkillChoiceProps) => (
  <fieldset className="grid gap-2" data-invalid={error ? true : undefined}>
    <legend className="mb-1 font-medium text-sm">
      {t("Skills it is about")} <span className="font-normal text-faint">{t("(optional)")}</span>
    </legend>
    <p className="text-muted text-sm">{hint}</p>
    <div className="grid gap-x-6 gap-y-1 xs:grid-cols-2">
      {skills.map(({ key, name }) => (
        <Checkbox key={key} name="skill" value={key} defaultChecked={chosen.includes(key)} label={name} />
      ))}
    </div>
    <FieldError id={undefined} error={error} />
  </fieldset>
);
