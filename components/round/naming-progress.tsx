import { NamingPager, NamingTable } from "@/components/round/naming-table";
import type { RoundView } from "@/components/round/round-view";
import { Details } from "@/components/ui/details";
import { Panel } from "@/components/ui/panel";
import { Time } from "@/components/ui/time";
import type { Nomination } from "@/lib/domain/round";
import { plural, t } from "@/lib/i18n";
import type { NamingProgressOutput } from "@/lib/schemas/nomination";

type NamingProgressProps = Pick<RoundView, "org" | "round" | "timeZone"> & {
  naming: NamingProgressOutput;
  /** where the page of lists that is shown begins */
  cursor: string | undefined;
};

/** How far naming is, for the organiser: who has named, whose list is approved, where somebody is missing. */
export const NamingProgress = ({ org, round, timeZone, naming, cursor }: NamingProgressProps) => {
  const { items, nextCursor, isOver, total, organisersWanted, load } = naming;
  const { nomination, nominateBy } = round;
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
      {nomination === "organiser" ? null : <Summary total={total} nomination={nomination} />}
      {organisersWanted.length > 0 ? (
        <div className="border-line border-b px-4 py-3 sm:px-5">
          <p className="font-medium">{t("Somebody declined. Please choose another person about:")}</p>
          <ul className="mt-1 list-disc pl-5">
            {organisersWanted.map(({ id, name, count }) => (
              <li key={id}>
                {name}
                {count > 1 ? t(" ({count} people)", { count }) : ""}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {nomination === "organiser" ? null : (
        <>
          <NamingTable nomination={nomination} isOver={isOver} items={items} />
          <NamingPager org={org} round={round.id} cursor={cursor} nextCursor={nextCursor} />
        </>
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

type SummaryProps = { total: NamingProgressOutput["total"]; nomination: Nomination };

const Summary = ({ total: { subjects: all, named, approved }, nomination }: SummaryProps) => (
  <p className="border-line border-b px-4 py-3 sm:px-5">
    {t("{named} of {all} have named people.", { named, all })}{" "}
    {nomination === "manager_approves"
      ? t("{approved} of {all} lists are approved.", { approved, all })
      : null}
  </p>
);
