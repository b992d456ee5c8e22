import { AddRater } from "@/components/round/add-rater";
import { RaterChip } from "@/components/round/rater-chip";
import { GROUP_WORDS } from "@/components/round/words";
import { RELATIONSHIPS } from "@/lib/domain/relationship";
import { formatNumber, plural, t } from "@/lib/i18n";
import type { RosterEntryOutput } from "@/lib/schemas/roster";

/** A manager of hundreds has as many names: more than anybody reads, and than a page should carry. */
const SHOWN_OF_GROUP = 60;

type RosterProps = { org: string; round: string };

/** Every subject with the people who are asked about them, group by group. */
export const RosterList = ({
  entries,
  ...place
}: RosterProps & { entries: readonly RosterEntryOutput[] }) => (
  <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
    {entries.map((entry) => (
      <li key={entry.id} className="grid gap-3 px-4 py-4 sm:px-5 md:grid-cols-[13rem_minmax(0,1fr)] md:gap-6">
        <SubjectLine entry={entry} {...place} />
        <RaterGroups entry={entry} {...place} />
      </li>
    ))}
  </ul>
);

type EntryProps = RosterProps & { entry: RosterEntryOutput };

const SubjectLine = ({ entry, org, round }: EntryProps) => (
  <div className="flex items-start justify-between gap-3 md:grid md:content-start">
    <div className="min-w-0">
      <h2 className="font-medium">{entry.name}</h2>
      {entry.title ? <p className="text-muted text-sm">{entry.title}</p> : null}
      {entry.raters.length > 0 ? (
        <p className="figures text-faint text-sm">
          {plural(entry.raters.length, { one: "# is asked", other: "# are asked" })}
        </p>
      ) : null}
    </div>
    <div>
      <AddRater
        org={org}
        round={round}
        subject={{ id: entry.id, name: entry.name }}
        hasSelf={entry.raters.some(({ relationship }) => relationship === "self")}
      />
    </div>
  </div>
);

const RaterGroups = ({ entry, org, round }: EntryProps) => {
  const subject = { id: entry.id, name: entry.name };
  const groups = RELATIONSHIPS.map((relationship) => ({
    relationship,
    raters: entry.raters.filter((rater) => rater.relationship === relationship),
  })).filter(({ raters }) => raters.length > 0);
  if (groups.length === 0)
    return <p className="text-muted text-sm">{t("Nobody is asked about them yet.")}</p>;
  return (
    <dl className="grid min-w-0 content-start gap-2">
      {groups.map(({ relationship, raters }) => (
        <div
          key={relationship}
          className="grid grid-cols-[5rem_minmax(0,1fr)] gap-2 sm:grid-cols-[8rem_minmax(0,1fr)]"
        >
          <dt className="pt-1 text-muted text-sm leading-5">
            {GROUP_WORDS[relationship]}
            {raters.length > 1 ? <span className="figures text-faint"> {raters.length}</span> : null}
          </dt>
          <dd className="flex flex-wrap gap-1.5">
            {raters.slice(0, SHOWN_OF_GROUP).map((rater) => (
              <RaterChip key={rater.id} org={org} round={round} subject={subject} rater={rater} />
            ))}
            {raters.length > SHOWN_OF_GROUP ? (
              <span className="figures self-center text-muted text-sm">
                {t("and {count} more", { count: formatNumber(raters.length - SHOWN_OF_GROUP) })}
              </span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
};
