import type { z } from "zod";
import { sessionCaller } from "@/lib/auth";
import type { loadSeat } from "@/lib/loaders/seat";
import { seatIn } from "./page";

type Seat = z.output<(typeof loadSeat)["output"]>;

// By user and organisation: whoever goes from page to page is looked up once, and not for each. Pages, actions and the
// interface are bundled apart, in one process: they share this alone.
const holder = globalThis as typeof globalThis & {
  bothhatsSeats?: Map<string, { until: number; seat: Seat }>;
};
const KEPT_FOR = 10_000;
const KEPT_MOST = 5_000;

const seats = () => {
  holder.bothhatsSeats ??= new Map();
  return holder.bothhatsSeats;
};

/** One's place in the organisation for the shell around a page, which permits nothing: it may be some seconds old. */
export const shellSeatIn = async (org: string): Promise<Seat> => {
  const caller = await sessionCaller();
  const key = caller.kind === "user" ? `${caller.userId}/${org}` : "";
  const known = seats().get(key);
  if (known && Date.now() < known.until) return known.seat;
  const seat = await seatIn(org);
  if (seats().size >= KEPT_MOST) seats().clear();
  seats().set(key, { until: Date.now() + KEPT_FOR, seat });
  return seat;
};

/** After a change: whoever made it sees it at once. */
export const forgetShellSeats = (): void => seats().clear();
