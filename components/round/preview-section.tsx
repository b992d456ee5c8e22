import { Pager } from "@/components/people/pager";
import { SearchForm } from "@/components/people/search-form";
import { ROUNDS } from "@/components/round/addresses";
import { PreviewList } from "@/components/round/preview-list";
import { PreviewVerdict } from "@/components/round/preview-verdict";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { plural, t } from "@/lib/i18n";
import type { PreviewOutput } from "@/lib/schemas/preview";

type PreviewSectionProps = {
  org: string;
  round: string;
  preview: PreviewOutput;
  search?: string | undefined;
  cursor?: string | undefined;
};

/** The second step of a draft: what each will see, those with a problem first, a page at a time. */
export const PreviewSection = ({ org, round, preview, search, cursor }: PreviewSectionProps) => {
  const { items, nextCursor, summary, share } = preview;
  const href = ROUNDS.preview(org, round);
  return (
    <Stack>
      {summary.subjects > 0 ? <PreviewVerdict summary={summary} share={share} /> : null}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <SearchForm href={href} label={t("Search by name")} search={search} />
        <p className="figures text-muted text-sm">
          {plural(summary.subjects, {
            one: "# report, those with a problem first",
            other: "# reports, those with a problem first",
          })}
        </p>
      </div>
      {items.length > 0 ? (
        <PreviewList items={items} share={share} />
      ) : (
        <Panel flush>
          <EmptyState title={search ? t("Nobody found for “{search}”", { search }) : t("Nobody to show")}>
            {search ? t("Try a part of the name.") : t("Choose who gets a report under Change.")}
          </EmptyState>
        </Panel>
      )}
      <Pager href={href} search={search} cursor={cursor} nextCursor={nextCursor} />
    </Stack>
  );
};
