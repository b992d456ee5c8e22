"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { useFocusOnChange } from "@/components/people/focus";
import { PersonChip } from "@/components/people/person-chip";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { t } from "@/lib/i18n";

type TeamNamesFieldProps = {
  teams: readonly string[];
  chosen: readonly string[];
  error: string | undefined;
  onChange: (teams: readonly string[]) => void;
};

/** Names of teams: known ones are offered, a new one is made when it is saved. */
export const TeamNamesField = ({ teams, chosen, error, onChange }: TeamNamesFieldProps) => {
  const listId = useId();
  const place = useFocusOnChange(chosen.length);
  const [text, setText] = useState("");
  const add = () => {
    const name = text.trim();
    if (name && !chosen.includes(name)) onChange([...chosen, name]);
    setText("");
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  };
  return (
    <div ref={place} className="grid gap-2">
      <Field
        label={t("Teams")}
        hint={t("Colleagues in a team are proposed as each other’s peers. A new name makes a new team.")}
        error={error}
        optional
      >
        {(control) => (
          <span className="flex gap-2">
            <Input
              {...control}
              list={listId}
              value={text}
              maxLength={120}
              autoComplete="off"
              onChange={(event) => setText(event.target.value)}
              onKeyDown={press}
            />
            <Button onClick={add} disabled={text.trim() === ""}>
              {t("Add")}
            </Button>
          </span>
        )}
      </Field>
      <datalist id={listId}>
        {teams
          .filter((team) => !chosen.includes(team))
          .map((team) => (
            <option key={team} value={team} />
          ))}
      </datalist>
      {chosen.length > 0 ? (
        <ul className="flex flex-wrap gap-1.5">
          {chosen.map((team) => (
            <li key={team} className="max-w-full">
              <PersonChip name={team} onRemove={() => onChange(chosen.filter((name) => name !== team))} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};
