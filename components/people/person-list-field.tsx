"use client";

import { useFocusOnChange } from "@/components/people/focus";
import { PersonChip } from "@/components/people/person-chip";
import { PersonSearch } from "@/components/people/person-search";
import { plural, t } from "@/lib/i18n";

export type Person = { id: string; name: string };

type PersonListFieldProps = {
  org: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  people: readonly Person[];
  onChange: (people: readonly Person[]) => void;
};

/** Several members: the search adds one, a cross takes one out. */
export const PersonListField = ({ org, label, hint, error, people, onChange }: PersonListFieldProps) => {
  const place = useFocusOnChange(people.length);
  return (
    <div ref={place} className="grid gap-2" data-invalid={error ? true : undefined}>
      <PersonSearch
        org={org}
        label={label}
        hint={hint}
        error={error}
        placeholder={t("Add by name or mail address")}
        without={people.map(({ id }) => id)}
        onChoose={({ id, name }) => id && onChange([...people, { id, name }])}
      />
      <p role="status" className="text-faint text-sm">
        {people.length === 0
          ? t("Nobody yet")
          : plural(people.length, { one: "# person", other: "# people" })}
      </p>
      {people.length > 0 ? (
        <ul className="-m-1 flex max-h-60 flex-wrap gap-1.5 overflow-y-auto p-1">
          {people.map(({ id, name }) => (
            <li key={id} className="max-w-full">
              <PersonChip
                name={name}
                onRemove={() => onChange(people.filter((person) => person.id !== id))}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};
