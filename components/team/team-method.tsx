import type { Route } from "next";
import { HowToRead } from "@/components/method/how-to-read";
import { ROUTES } from "@/lib/routes";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { methodLines } from "./method-lines";

/** How to read the page of a team. */
export const TeamMethod = ({ balance }: { balance: BalanceOutput }) => (
  <HowToRead lines={methodLines(balance)} method={`${ROUTES.method}#team` as Route} />
);
