import type { ReactNode } from "react";
import { READER_WORDS } from "@/components/round/words";
import { Time } from "@/components/ui/time";
import type { Readers } from "@/lib/domain/round";
import { plural, t } from "@/lib/i18n";

type RoundFactsProps = {
  round: {
    closesAt: string;
    opensAt: string | null;
    subjectCount: number;
    threshold: number;
    commentThreshold: number;
    readers: Readers;
  };
  timeZone: string;
  /** it takes no more answers; `now` tells a close by hand from one on time */
  endedBy?: Date;
};

const people = (count: number): string => plural(count, { one: "# person", other: "# people" });

/** What was decided about a round, in one strip. */
export const RoundFacts = ({ round, timeZone, endedBy }: RoundFactsProps) => (
  <dl className="grid grid-cols-2 gap-x-6 gap-y-3 rounded-lg border border-line bg-raised px-4 py-3 text-sm sm:px-5 md:grid-cols-4">
    <Fact name={closeName(round.closesAt, endedBy)}>
      <Time date={round.closesAt} moment={!endedBy} timeZone={timeZone} />
      {round.opensAt && !endedBy ? (
        <span className="block text-faint">
          {t("opening planned")} <Time date={round.opensAt} timeZone={timeZone} />
        </span>
      ) : null}
    </Fact>
    <Fact name={t("Reports about")}>{people(round.subjectCount)}</Fact>
    <Fact name={t("A figure needs")}>
      {people(round.threshold)}
      <span className="block text-faint">{t("comments {count}", { count: round.commentThreshold })}</span>
    </Fact>
    <Fact name={t("Read by")}>{READER_WORDS[round.readers]}</Fact>
  </dl>
);

const closeName = (closesAt: string, endedBy: Date | undefined): string => {
  if (!endedBy) return t("Closes");
  return new Date(closesAt) <= endedBy ? t("Closed") : t("Closed early, planned for");
};

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="kicker">{name}</dt>
    <dd className="figures [&_time]:whitespace-normal">{children}</dd>
  </div>
);
