"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import type { CommandSeat, Entry } from "@/components/command/entry";
import { groupsOf } from "@/components/command/groups";
import { Options, optionId } from "@/components/command/options";
import { pagesOf } from "@/components/command/pages";
import { useFound, useOwn } from "@/components/command/queries";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { plural, t } from "@/lib/i18n";

const NOTHING = { owed: [], reports: [], teams: [], goals: [], below: [] };

/** A combobox: typing searches, arrows move, Enter goes there. */
export const Palette = ({ seat, onClose }: { seat: CommandSeat; onClose: () => void }) => {
  const router = useRouter();
  const listId = useId();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const own = useOwn(seat);
  const found = useFound(seat, search);
  const mine = own.data ?? NOTHING;
  const groups = groupsOf(search, {
    ...mine,
    teams: [...mine.teams, ...found.teams],
    pages: pagesOf(seat),
    found: found.entries,
    below: [...found.below, ...mine.below],
    isFoundOld: found.isPlaceholderData,
  });
  const entries = groups.flatMap((group) => group.entries);
  const current = entries.find(({ href }) => href === chosen) ?? entries[0];
  const currentId = current && optionId(listId, current);

  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: "nearest" });
  }, [currentId]);

  const point = (entry: Entry | undefined) => setChosen(entry?.href ?? null);
  const move = (step: number) => {
    const at = current ? entries.indexOf(current) : 0;
    point(entries.at((at + step) % entries.length));
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter" && current) {
      onClose();
      router.push(current.href);
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <div className="flex items-center gap-2.5 border-line border-b pr-2 pl-4">
        <Icon name="search" className="text-faint" />
        <input
          type="text"
          role="combobox"
          aria-label={t("Search pages and people")}
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={currentId}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={100}
          placeholder={t("Search pages and people")}
          className="min-h-12 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-faint"
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            setChosen(null);
          }}
          onKeyDown={press}
        />
        <IconButton label={t("Close")} icon="cross" onClick={onClose} />
      </div>
      <Options
        id={listId}
        label={t("Results")}
        groups={groups}
        current={current}
        onPoint={point}
        onChoose={onClose}
      />
      <p role="status" className={entries.length === 0 ? "px-4 pb-4 text-muted text-sm" : "sr-only"}>
        {entries.length > 0
          ? plural(entries.length, {
              one: "# result. Enter opens it.",
              other: "# results. Arrows choose, Enter opens.",
            })
          : found.isError
            ? t("The search did not work. Check your connection and type again.")
            : found.isFetching
              ? t("Searching …")
              : t("Nothing here has this name.")}
      </p>
    </>
  );
};
