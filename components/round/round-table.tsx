import { ROUNDS } from "@/components/round/addresses";
import { DuplicateButton } from "@/components/round/duplicate-button";
import { nextStepOf } from "@/components/round/next-step";
import { STATE_WORDS } from "@/components/round/words";
import { Badge } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { RoundState } from "@/lib/domain/round";
import { plural, t } from "@/lib/i18n";

export type RoundLine = {
  id: string;
  name: string;
  state: RoundState;
  closesAt: string;
  subjectCount: number;
};
type RoundTableProps = { org: string; rounds: readonly RoundLine[]; timeZone: string; now: Date };

export const RoundTable = ({ org, rounds, timeZone, now }: RoundTableProps) => (
  <Table label={t("Rounds")}>
    <thead>
      <tr>
        <Th>{t("Round")}</Th>
        <Th className="hidden sm:table-cell">{t("State")}</Th>
        <Th className="hidden md:table-cell">{t("Planned close")}</Th>
        <Th figure className="hidden sm:table-cell">
          {t("Subjects")}
        </Th>
        <Th className="hidden sm:table-cell">
          <VisuallyHidden>{t("For the next time")}</VisuallyHidden>
        </Th>
      </tr>
    </thead>
    <tbody>
      {rounds.map((round) => (
        <tr key={round.id}>
          <Th scope="row" className="font-normal">
            <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <TextLink
                href={ROUNDS.show(org, round.id)}
                className="font-medium text-ink no-underline hover:underline"
              >
                {round.name}
              </TextLink>
              <span className="sm:hidden">
                <StateBadge state={round.state} />
              </span>
            </span>
            <span className="block text-muted">{nextStepOf(round, now, timeZone)}</span>
            <span className="block text-faint sm:hidden">
              {plural(round.subjectCount, { one: "# subject", other: "# subjects" })}
            </span>
          </Th>
          <Td className="hidden sm:table-cell">
            <StateBadge state={round.state} />
          </Td>
          <Td className="hidden text-muted md:table-cell">
            <Time date={round.closesAt} timeZone={timeZone} />
          </Td>
          <Td figure className="hidden sm:table-cell">
            {round.subjectCount}
          </Td>
          <Td className="hidden text-right sm:table-cell">
            {round.state === "closed" ? null : (
              <DuplicateButton org={org} round={{ id: round.id, name: round.name }} inList />
            )}
          </Td>
        </tr>
      ))}
    </tbody>
  </Table>
);

export const StateBadge = ({ state }: { state: RoundState }) => (
  <Badge tone={STATE_WORDS[state].tone}>{STATE_WORDS[state].word}</Badge>
);
