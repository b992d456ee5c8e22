import type { RoundView } from "@/components/round/round-view";
import { Badge } from "@/components/ui/badge";
import { Details } from "@/components/ui/details";
import { Panel } from "@/components/ui/panel";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { Nomination } from "@/lib/domain/round";
import { plural, t } from "@/lib/i18n";
import type { NamingProgressOutput } from "@/lib/schemas/nomination";

type Item = NamingProgressOutput["items"][number];
type NamingProgressProps = Pick<RoundView, "round" | "timeZone"> & { naming: NamingProgressOutput };

/** How far naming is, for the organiser: who has named, whose list is approved, where somebody is missing. */
export const NamingProgress = ({ round, timeZone, naming }: NamingProgressProps) => {
  const { items, isOver, load } = naming;
  const { nomination, nominateBy } = round;
  const wanted = items.filter(({ wanted: { organiser } }) => organiser > 0);
  return (
    <Panel
      title={isOver ? t("The time for names is up") : t("Raters are being named")}
      aside={
        nominateBy ? (
          <>
            {t("until")} <Time date={nominateBy} moment timeZone={timeZone} />
          </>
        ) : null
      }
      footer={footerWords(nomination)}
      flush
    >
      {nomination === "organiser" ? null : <Summary items={items} nomination={nomination} />}
      {wanted.length > 0 ? (
        <div className="border-line border-b px-4 py-3 sm:px-5">
          <p className="font-medium">{t("Somebody declined. Please choose another person about:")}</p>
          <ul className="mt-1 list-disc pl-5">
            {wanted.map(({ subject, wanted: { organiser } }) => (
              <li key={subject.id}>
                {subject.name}
                {organiser > 1 ? t(" ({count} people)", { count: organiser }) : ""}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {nomination === "organiser" ? null : (
        <Table label={t("Who has named raters")}>
          <thead>
            <tr>
              <Th>{t("About")}</Th>
              <Th>{t("List")}</Th>
              <Th figure>{t("Asked")}</Th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <SubjectRow key={item.subject.id} item={item} nomination={nomination} isOver={isOver} />
            ))}
          </tbody>
        </Table>
      )}
      {load.length > 0 ? (
        <div className="border-line border-t px-4 py-3 sm:px-5">
          <Details summary={t("Who is asked most")}>
            <ul className="figures grid gap-1 text-sm">
              {load.map(({ name, count }) => (
                <li key={name}>
                  {name}: {plural(count, { one: "# review", other: "# reviews" })}
                </li>
              ))}
            </ul>
          </Details>
        </div>
      ) : null}
    </Panel>
  );
};

const footerWords = (nomination: Nomination): string =>
  nomination === "manager_approves"
    ? t(
        "You can change every list below and open the round whenever you want. A list that nobody has approved counts as it was handed in.",
      )
    : t("You can change every list below and open the round whenever you want.");

const Summary = ({ items, nomination }: { items: readonly Item[]; nomination: Nomination }) => {
  const named = items.filter(({ hasNamed }) => hasNamed).length;
  const approved = items.filter(({ isApproved }) => isApproved).length;
  return (
    <p className="border-line border-b px-4 py-3 sm:px-5">
      {t("{named} of {all} have named people.", { named, all: items.length })}{" "}
      {nomination === "manager_approves"
        ? t("{approved} of {all} lists are approved.", { approved, all: items.length })
        : null}
    </p>
  );
};

type RowProps = { item: Item; nomination: Nomination; isOver: boolean };

const SubjectRow = ({ item, nomination, isOver }: RowProps) => {
  const { subject, approverName, raterCount, wanted } = item;
  return (
    <tr>
      <Th scope="row" className="font-normal">
        <span className="font-medium">{subject.name}</span>
        {nomination === "manager_approves" ? (
          <span className="block text-muted">
            {approverName ? t("approved by {name}", { name: approverName }) : t("nobody to approve")}
          </span>
        ) : null}
      </Th>
      <Td>
        <ListBadge item={item} nomination={nomination} isOver={isOver} />
        {wanted.subject + wanted.manager > 0 ? (
          <span className="block text-muted text-sm">{t("another name is awaited")}</span>
        ) : null}
      </Td>
      <Td figure>{raterCount}</Td>
    </tr>
  );
};

const ListBadge = ({ item: { hasNamed, isApproved }, nomination, isOver }: RowProps) => {
  if (isApproved) return <Badge tone="success">{t("Approved")}</Badge>;
  if (!hasNamed) return <Badge tone={isOver ? "warning" : "neutral"}>{t("Nobody named")}</Badge>;
  if (nomination === "subject") return <Badge tone="success">{t("Named")}</Badge>;
  return <Badge tone="warning">{isOver ? t("Counts, not approved") : t("Waits for approval")}</Badge>;
};
