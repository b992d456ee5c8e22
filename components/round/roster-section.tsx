import { Pager } from "@/components/people/pager";
import { SearchForm } from "@/components/people/search-form";
import { ROUNDS } from "@/components/round/addresses";
import { ProposeForm } from "@/components/round/propose-form";
import { RosterList } from "@/components/round/roster-list";
import { SpreadView } from "@/components/round/spread-view";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { plural, t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import type { RosterSpreadOutput } from "@/lib/schemas/plan";
import type { RosterEntryOutput } from "@/lib/schemas/roster";

type RosterSectionProps = {
  org: string;
  round: string;
  roster: { items: readonly RosterEntryOutput[]; nextCursor: string | null; invitationCount: number };
  /** how the roster stands; null on a page that is about a part of it */
  spread: RosterSpreadOutput | null;
  subjectCount: number;
  teamCount: number;
  search?: string | undefined;
  cursor?: string | undefined;
};

/** The first step of a draft: who rates whom. */
export const RosterSection = (props: RosterSectionProps) => {
  const { org, round, roster, spread, subjectCount, teamCount, search, cursor } = props;
  const { items, nextCursor, invitationCount } = roster;
  const href = ROUNDS.show(org, round);
  return (
    <Stack>
      {teamCount === 0 ? <NoTeams org={org} /> : null}
      {invitationCount === 0 ? (
        <Panel title={t("Nobody is asked yet")}>
          <ProposeForm org={org} round={round} subjectCount={subjectCount} />
        </Panel>
      ) : (
        <Details summary={t("Propose more from teams and line managers")}>
          <Panel>
            <ProposeForm org={org} round={round} subjectCount={subjectCount} />
          </Panel>
        </Details>
      )}
      {spread && invitationCount > 0 ? (
        <Panel title={t("How it is spread now")}>
          <SpreadView spread={spread} />
        </Panel>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <SearchForm href={href} label={t("Search by name")} search={search} />
        <p className="figures text-muted text-sm">
          {plural(invitationCount, { one: "# invitation in all", other: "# invitations in all" })}
        </p>
      </div>
      {items.length > 0 ? (
        <RosterList org={org} round={round} entries={items} />
      ) : (
        <Panel flush>
          <EmptyState title={search ? t("Nobody found for “{search}”", { search }) : t("Nobody to show")}>
            {search ? t("Try a part of the name.") : t("Choose who gets a report under Change.")}
          </EmptyState>
        </Panel>
      )}
      <Pager href={href} search={search} cursor={cursor} nextCursor={nextCursor} />
      {invitationCount > 0 ? (
        <p className="flex justify-end">
          <LinkButton href={ROUNDS.preview(org, round)} variant="primary">
            {t("Preview what each will see")}
          </LinkButton>
        </p>
      ) : null}
    </Stack>
  );
};

const NoTeams = ({ org }: { org: string }) => (
  <Notice
    tone="warning"
    title={t("There are no teams yet")}
    actions={<LinkButton href={ROUTES.people(org)}>{t("Go to people")}</LinkButton>}
  >
    {t(
      "Without teams no peers can be proposed. Add teams and line managers first, or add everybody by hand below.",
    )}
  </Notice>
);
