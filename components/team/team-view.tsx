import { Stack } from "@/components/ui/stack";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { CompareSection } from "./compare-section";
import { CoverageSection } from "./coverage-section";
import { HiddenNotices } from "./hidden-notices";
import { LevelSection } from "./level-section";
import { type Model, NextSection } from "./next-section";
import { SituationSection } from "./situation-section";
import { StyleSection } from "./style-section";
import { TeamHeader } from "./team-header";
import { TeamMethod } from "./team-method";

/** The team in one sentence, and what is not shown. */
export const TeamHead = ({ balance }: { balance: BalanceOutput }) => (
  <Stack gap="loose">
    <TeamHeader balance={balance} />
    <HiddenNotices balance={balance} />
  </Stack>
);

/** Whether anything at all is shown: else the head says why, and there is nothing to draw. */
const isShown = ({ view }: BalanceOutput): boolean =>
  [...view.skills, ...view.dimensions].some(({ figure }) => !("hidden" in figure));

type BodyProps = { org: string; balance: BalanceOutput; models: readonly Model[] };

/** What the team can lead and manage, how certain that is, and what to do. Nobody is ranked. */
export const TeamBody = ({ org, balance, models }: BodyProps) =>
  isShown(balance) ? (
    <Stack gap="wide">
      <LevelSection balance={balance} />
      <CoverageSection balance={balance} />
      <SituationSection balance={balance} />
      <StyleSection balance={balance} />
      <NextSection org={org} balance={balance} models={models} />
    </Stack>
  ) : null;

/** Beside other figures, and the small print. */
export const TeamEnd = ({ org, balance }: { org: string; balance: BalanceOutput }) => (
  <Stack gap="wide">
    {isShown(balance) ? <CompareSection org={org} balance={balance} /> : null}
    <TeamMethod balance={balance} />
  </Stack>
);
