"use client";

import { useFocusOnChange } from "@/components/people/focus";
import { PersonChip } from "@/components/people/person-chip";
import { PersonSearch } from "@/components/people/person-search";
import { FieldError } from "@/components/ui/field";
import { t } from "@/lib/i18n";

type Manager = { name: string; email: string };
type ManagerFieldProps = {
  org: string;
  manager: Manager | null;
  without: readonly string[];
  error: string | undefined;
  onChange: (manager: Manager | null) => void;
};

/** The one line manager, or the search for one. */
export const ManagerField = ({ org, manager, without, error, onChange }: ManagerFieldProps) => {
  const place = useFocusOnChange(manager);
  return (
    <div ref={place} className="grid gap-1.5">
      {manager ? (
        <>
          <span className="font-medium text-sm">{t("Line manager")}</span>
          <span>
            <PersonChip name={manager.name} onRemove={() => onChange(null)} />
          </span>
          <FieldError id={undefined} error={error} />
        </>
      ) : (
        <PersonSearch
          org={org}
          label={t("Line manager")}
          hint={t("Rates this person by name, and is asked first when a round is planned.")}
          error={error}
          optional
          without={without}
          onChoose={({ name, email }) => onChange({ name, email })}
        />
      )}
    </div>
  );
};
