import type { ReactNode } from "react";
import { DeclineNaming } from "@/components/home/decline-naming";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { formatMoment, plural, t } from "@/lib/i18n";
import { NAMING } from "@/lib/routes";
import type { OwnNamingOutput } from "@/lib/schemas/nomination";

type Round = OwnNamingOutput["named"][number]["round"];
type Named = readonly OwnNamingOutput["named"][number][];
type NamingListProps = { org: string; naming: OwnNamingOutput };

const untilWords = ({ nominateBy, timeZone }: Round): string =>
  nominateBy
    ? t("until {moment} ({zone})", { moment: formatMoment(new Date(nominateBy), timeZone), zone: timeZone })
    : "";

const Line = ({ title, note, children }: { title: string; note: string; children: ReactNode }) => (
  <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-3 last:border-b-0 sm:px-5">
    <div className="grid min-w-0 flex-1 basis-48">
      <span className="font-medium">{title}</span>
      <span className="text-muted text-sm">{note}</span>
    </div>
    {children}
  </li>
);

/** What is asked of somebody before a round opens: names, approvals, and whether they take part. */
export const NamingList = ({ org, naming: { toName, toApprove, named } }: NamingListProps) => {
  if (toName.length + toApprove.length + named.length === 0) return null;
  return (
    <Panel title={t("Before the round opens")} flush>
      <ul>
        {toName.map((own) => (
          <NamesLine key={own.round.id} org={org} own={own} />
        ))}
        {toApprove.map((own) => (
          <ApprovalsLine key={own.round.id} org={org} own={own} />
        ))}
        {byRound(named).map((group) => (
          <NamedLines key={group[0]?.round.id} named={group} />
        ))}
      </ul>
    </Panel>
  );
};

const byRound = (named: Named): Named[] => {
  const groups = new Map<string, OwnNamingOutput["named"]>();
  for (const one of named) groups.set(one.round.id, [...(groups.get(one.round.id) ?? []), one]);
  return [...groups.values()];
};

/** Nothing to do, however many there are: so it takes little room. */
const NamedLines = ({ named }: { named: Named }) => {
  const [first] = named;
  if (!first) return null;
  const note = t("{round}. You need not do anything: you get a mail when it opens.", {
    round: first.round.name,
  });
  if (named.length === 1)
    return (
      <Line
        title={t("You have been named to give feedback about {name}", { name: first.subject.name })}
        note={note}
      >
        <DeclineNaming invitation={first.invitation} name={first.subject.name} />
      </Line>
    );
  const title = t("You have been named to give feedback about {count} people", { count: named.length });
  return (
    <Line title={title} note={note}>
      <ul aria-label={title} className="grid basis-full gap-x-8 gap-y-1 pt-1 sm:grid-cols-2">
        {named.map(({ invitation, subject }) => (
          <li key={invitation} className="flex min-w-0 items-center justify-between gap-3">
            <span className="min-w-0 truncate">{subject.name}</span>
            <DeclineNaming invitation={invitation} name={subject.name} size="small" />
          </li>
        ))}
      </ul>
    </Line>
  );
};

const NamesLine = ({ org, own }: { org: string; own: OwnNamingOutput["toName"][number] }) => {
  const { round, hasNamed, wanted, isApproved } = own;
  const isDue = !isApproved && (!hasNamed || wanted > 0);
  return (
    <Line
      title={t("Name people who give you feedback")}
      note={[
        t("{round}, {until}", { round: round.name, until: untilWords(round) }),
        wanted > 0 && !isApproved
          ? plural(wanted, { one: "One more name is needed", other: "# more names are needed" })
          : "",
      ]
        .filter(Boolean)
        .join(". ")}
    >
      {isDue ? <Badge tone="warning">{t("To do")}</Badge> : <Badge tone="success">{t("Handed in")}</Badge>}
      <LinkButton
        href={NAMING.names(org, round.id)}
        variant={isDue ? "primary" : "secondary"}
        size="small"
        aria-label={
          isDue
            ? t("Name people for {round}", { round: round.name })
            : t("Look at your list for {round}", { round: round.name })
        }
      >
        {isDue ? t("Name people") : t("Look")}
      </LinkButton>
    </Line>
  );
};

const ApprovalsLine = ({ org, own }: { org: string; own: OwnNamingOutput["toApprove"][number] }) => {
  const { round, ready, waiting, wanted } = own;
  const isDue = ready > 0 || wanted > 0;
  const words = [
    plural(ready, { one: "# list waits for you", other: "# lists wait for you" }),
    ...(waiting > 0
      ? [plural(waiting, { one: "# is not handed in yet", other: "# are not handed in yet" })]
      : []),
    ...(wanted > 0
      ? [plural(wanted, { one: "one more name is needed", other: "# more names are needed" })]
      : []),
  ];
  return (
    <Line title={t("Approve who is asked about your people")} note={`${round.name}: ${words.join(", ")}`}>
      {isDue ? <Badge tone="warning">{t("To do")}</Badge> : null}
      <LinkButton
        href={NAMING.approvals(org, round.id)}
        variant={isDue ? "primary" : "secondary"}
        size="small"
        aria-label={t("Look at the lists for {round}", { round: round.name })}
      >
        {t("Look at the lists")}
      </LinkButton>
    </Line>
  );
};
