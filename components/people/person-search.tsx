"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { Live } from "@/components/people/live";
import { type PersonChoice, PersonOptions } from "@/components/people/person-options";
import { usePersonQuery } from "@/components/people/person-query";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { t } from "@/lib/i18n";

type PersonSearchProps = {
  org: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
  /** ids of people who are not offered */
  without?: readonly string[];
  /** a mail address that belongs to nobody here may be chosen too */
  takesOutsiders?: boolean;
  placeholder?: string;
  onChoose: (choice: PersonChoice) => void;
};

/** A combobox over the members: typing searches, arrows move, Enter chooses. */
export const PersonSearch = (props: PersonSearchProps) => (
  <Live>
    <Combobox {...props} />
  </Live>
);

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const Combobox = (props: PersonSearchProps) => {
  const { org, label, hint, error, optional = false, without = [], takesOutsiders = false, onChoose } = props;
  const listId = useId();
  const [search, setSearch] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { data = [], isError, isFetching } = usePersonQuery({ org, search, enabled: isOpen });
  const address = search.trim().toLowerCase();
  const isOutsider = takesOutsiders && ADDRESS.test(address) && data.every(({ email }) => email !== address);
  const choices: PersonChoice[] = [
    ...data.filter(({ id }) => !without.includes(id)),
    ...(isOutsider && !isFetching ? [{ id: null, name: address, email: address, title: null }] : []),
  ];
  const current = choices[Math.min(active, choices.length - 1)];

  const choose = (choice: PersonChoice) => {
    setSearch("");
    setOpen(false);
    setActive(0);
    onChoose(choice);
  };
  const move = (step: number) => {
    setOpen(true);
    setActive((at) => (at + step + choices.length) % Math.max(choices.length, 1));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape" && isOpen) {
      setOpen(false);
      event.stopPropagation();
    } else if (event.key === "Enter" && isOpen) {
      if (current) choose(current);
    } else return;
    event.preventDefault();
  };

  return (
    <div className="relative">
      <Field label={label} hint={hint} error={error} optional={optional}>
        {(control) => (
          <Input
            {...control}
            role="combobox"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && current ? `${listId}-${choices.indexOf(current)}` : undefined}
            autoComplete="off"
            placeholder={props.placeholder ?? t("Search by name or mail address")}
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
              setOpen(true);
              setActive(0);
            }}
            onClick={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={press}
          />
        )}
      </Field>
      {isOpen ? (
        <PersonOptions
          id={listId}
          label={label}
          choices={choices}
          current={current}
          state={isError ? "failed" : isFetching && choices.length === 0 ? "searching" : "ready"}
          onChoose={choose}
        />
      ) : null}
    </div>
  );
};
