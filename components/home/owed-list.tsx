import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { plural, t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import { dueWords, leftWords } from "./due-words";
import { byRound, isToDo, minutesOf, type Owed } from "./owed";
import { OwedRow } from "./owed-row";

const minutes = (owed: readonly Owed[]): string =>
  plural(minutesOf(owed), { one: "about # minute", other: "about # minutes" });

const toDoWords = (owed: readonly Owed[], now: Date): string => {
  const [first] = owed;
  const open = owed.filter(isToDo).length;
  if (!first || open === 0) return t("All done. Thank you.");
  return t("{open} to do, {minutes}, {left}", {
    open,
    minutes: minutes(owed),
    left: leftWords(new Date(first.round.closesAt), now),
  });
};

const NothingOwed = () => (
  <Panel title={t("Asked of you")}>
    <EmptyState
      title={t("Nothing is asked of you now")}
      action={<LinkButton href={ROUTES.twoHats}>{t("Read what the two hats are")}</LinkButton>}
    >
      <p>{t("When somebody asks for your feedback, you find it here and get a mail.")}</p>
    </EmptyState>
  </Panel>
);

/** All that one owes, round by round, with the time it takes and the time there is. */
export const OwedList = ({ owed, now }: { owed: readonly Owed[]; now: Date }) => {
  if (owed.length === 0) return <NothingOwed />;
  return byRound(owed).map((items) => {
    const [{ round, org }] = items;
    return (
      <Panel
        key={round.id}
        flush
        title={round.name}
        aside={toDoWords(items, now)}
        footer={t("You can answer, and change your answers, until {moment}.", {
          moment: dueWords(new Date(round.closesAt), org.timeZone),
        })}
      >
        <ul>
          {items.map((item) => (
            <OwedRow key={item.id} owed={item} />
          ))}
        </ul>
      </Panel>
    );
  });
};
