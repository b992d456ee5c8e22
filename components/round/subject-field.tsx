"use client";

import { type Person, PersonListField } from "@/components/people/person-list-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { plural, t } from "@/lib/i18n";

export type SubjectChoice = "keep" | "everyone" | "chosen";

type SubjectFieldProps = {
  org: string;
  memberCount: number;
  /** null for a new round */
  keptCount: number | null;
  choice: SubjectChoice;
  people: readonly Person[];
  error: string | undefined;
  onChoice: (choice: SubjectChoice) => void;
  onPeople: (people: readonly Person[]) => void;
};

/** Whom the round is about: everybody, or the ones that are picked. */
export const SubjectField = (props: SubjectFieldProps) => {
  const { org, memberCount, keptCount, choice, people, error, onChoice, onPeople } = props;
  const keep = {
    value: "keep",
    label: plural(keptCount ?? 0, { one: "Keep the one person it has", other: "Keep the # people it has" }),
  };
  return (
    <div className="grid gap-3">
      <RadioGroup
        legend={t("Who gets a report")}
        name="subjects"
        value={choice}
        onChange={(value) => onChoice(value as SubjectChoice)}
        error={choice === "chosen" ? undefined : error}
        options={[
          ...(keptCount === null ? [] : [keep]),
          {
            value: "everyone",
            label: t("Everyone"),
            hint: plural(memberCount, { one: "# member as of today", other: "All # members as of today" }),
          },
          { value: "chosen", label: t("Only the people I pick") },
        ]}
      />
      {choice === "chosen" ? (
        <div className="border-line border-l-2 pl-4">
          <PersonListField
            org={org}
            label={t("People who get a report")}
            error={error}
            people={people}
            onChange={onPeople}
          />
        </div>
      ) : null}
    </div>
  );
};
