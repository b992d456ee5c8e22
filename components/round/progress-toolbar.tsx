import { listAddress } from "@/components/people/pager";
import { SearchForm } from "@/components/people/search-form";
import { ROUNDS } from "@/components/round/addresses";
import { LinkButton } from "@/components/ui/link-button";
import { Tabs } from "@/components/ui/tabs";
import { plural, t } from "@/lib/i18n";
import type { ShownList } from "@/lib/loaders/round-page";

type ProgressToolbarProps = {
  org: string;
  round: { id: string; threshold: number };
  list: ShownList["list"];
  asked: ShownList["asked"];
};

type Filter = { only?: string; label: string };

const filtersOf = (list: ShownList["list"], threshold: number): readonly Filter[] =>
  list === "waiting"
    ? [
        { label: t("All") },
        { only: "silent", label: t("Nothing sent at all") },
        { only: "outside", label: t("From outside") },
      ]
    : [
        { label: t("All") },
        { only: "open", label: t("Something is open") },
        {
          only: "short",
          label: plural(threshold, { one: "Fewer than # answer", other: "Fewer than # anonymous answers" }),
        },
      ];

/** Which list of an open round, searched by name and narrowed to who is behind: all of it by its address. */
export const ProgressToolbar = ({ org, round, list, asked: { search, only } }: ProgressToolbarProps) => {
  const href = ROUNDS.show(org, round.id);
  const kept = list === "waiting" ? "waiting" : undefined;
  return (
    <div className="grid gap-4">
      <Tabs
        label={t("Lists of this round")}
        tabs={[
          { href, label: t("By person"), current: list === "subjects" },
          {
            href: listAddress(href, { list: "waiting" }),
            label: t("Not sent yet"),
            current: list === "waiting",
          },
        ]}
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <SearchForm href={href} label={t("Search by name")} search={search} keep={{ list: kept, only }} />
        <nav aria-label={t("Show only")} className="flex flex-wrap gap-1">
          {filtersOf(list, round.threshold).map((filter) => (
            <LinkButton
              key={filter.label}
              href={listAddress(href, { list: kept, only: filter.only, search })}
              size="small"
              variant={filter.only === only ? "secondary" : "quiet"}
              aria-current={filter.only === only ? "true" : undefined}
              prefetch={false}
            >
              {filter.label}
            </LinkButton>
          ))}
        </nav>
      </div>
    </div>
  );
};
