import { createHash } from "node:crypto";
import type { ReactElement, ReactNode } from "react";
import { stillOf } from "@/components/still/kept-markup";
import { StillMarkup } from "@/components/still/still-markup";
import { Stack } from "@/components/ui/stack";
import { isDocument } from "@/lib/doors/visit";
import type { BalanceOutput } from "@/lib/schemas/balance";
import type { Model } from "./next-section";
import { TeamBody, TeamEnd, TeamHead } from "./team-view";

type Props = {
  org: string;
  balance: BalanceOutput;
  models: readonly Model[];
  /** who else sees the page: under its head */
  sharing?: ReactNode;
  /** what the team wants to get better at: after what to do */
  goals?: ReactNode;
};

/** A team's page, drawn once for all that it is made of: a released view never changes, so neither does the drawing. */
export const DrawnTeam = ({ org, balance, models, sharing, goals }: Props) => {
  const key = createHash("sha256")
    .update(JSON.stringify([org, balance, models]))
    .digest("hex");
  const drawn = (part: string, draw: () => ReactElement) => {
    const id = `${key},${part}`;
    return { id, markup: stillOf(id, draw) };
  };
  // Before anything is waited for: a drawing borrows the hooks of the page's own.
  const head = drawn("head", () => <TeamHead balance={balance} />);
  const body = drawn("body", () => <TeamBody org={org} balance={balance} models={models} />);
  const end = drawn("end", () => <TeamEnd balance={balance} />);
  const isWhole = isDocument();
  const still = ({ id, markup }: typeof head) =>
    markup === "" ? null : <StillMarkup key={id} id={id} markup={isWhole ? undefined : markup} />;
  return (
    <Stack gap="wide">
      {still(head)}
      {sharing}
      {still(body)}
      {goals}
      {still(end)}
    </Stack>
  );
};
