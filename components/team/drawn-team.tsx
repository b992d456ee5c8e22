import type { ReactElement } from "react";
import { Still, stillName } from "@/components/still/still";
import { GoalSection } from "@/components/team-goals/goal-section";
import { ShareBox } from "@/components/team-goals/share-box";
import { Stack } from "@/components/ui/stack";
import type { TeamPageOutput } from "@/lib/loaders/team-page";
import type { TeamPlace } from "./team-actions";
import { TeamBar } from "./team-bar";
import { TeamBody, TeamEnd, TeamHead } from "./team-view";

type Props = { place: TeamPlace; page: TeamPageOutput };

/** A team's page, drawn once for all that it is made of: a released view never changes, so neither does the drawing. */
export const DrawnTeam = ({ place, page }: Props) => {
  const { balance, edition, models, goals, sharing, rounds, today } = page;
  const still = (part: string, draw: () => ReactElement, ...more: readonly unknown[]) => (
    <Still of={stillName(place, edition, part, more)} draw={draw} />
  );
  return (
    <>
      {still(
        "bar",
        () => (
          <TeamBar place={place} rounds={rounds} />
        ),
        rounds,
      )}
      <Stack gap="wide">
        {still("head", () => (
          <TeamHead balance={balance} />
        ))}
        {sharing ? <ShareBox place={place} sharing={sharing} /> : null}
        {still(
          "body",
          () => (
            <TeamBody org={place.org} balance={balance} models={models} />
          ),
          models,
        )}
        {still(
          "goals",
          () => (
            <GoalSection place={place} balance={balance} goals={goals} today={today} />
          ),
          goals,
          today,
        )}
        {still("end", () => (
          <TeamEnd org={place.org} balance={balance} />
        ))}
      </Stack>
    </>
  );
};
