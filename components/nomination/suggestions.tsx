"use client";

import { useFocusOnChange } from "@/components/people/focus";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { t } from "@/lib/i18n";

export type Suggestion = { id: string; name: string; email: string; title: string | null };

/** People from shared teams who are not on the list yet: one press puts them on it. */
export const Suggestions = ({
  people,
  onChoose,
}: {
  people: readonly Suggestion[];
  onChoose: (person: Suggestion) => void;
}) => {
  const place = useFocusOnChange(people.length);
  return people.length === 0 ? null : (
    <div ref={place} className="grid gap-2">
      <h2 className="font-medium text-sm">{t("From your teams")}</h2>
      <ul className="flex flex-wrap gap-1.5">
        {people.map((person) => (
          <li key={person.id} className="max-w-full">
            <Button
              size="small"
              aria-label={t("Add {name}", { name: person.name })}
              onClick={() => onChoose(person)}
            >
              <Icon name="plus" className="size-3.5" />
              <span className="truncate">{person.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
