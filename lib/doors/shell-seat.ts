import { LRUCache } from "lru-cache";
import type { z } from "zod";
import { sessionCaller } from "@/lib/auth";
import type { loadSeat } from "@/lib/loaders/seat";
import { seatIn } from "./page";

type Seat = z.output<(typeof loadSeat)["output"]>;

// By user and organisation: whoever goes from page to page is looked up once, and not for each. Pages, actions and the
// interface are bundled apart, in one process: they share this alone.
const holder = globalThis as typeof globalThis & { bothhatsSeats?: LRUCache<string, Seat> };

const seats = (): LRUCache<string, Seat> => {
  holder.bothhatsSeats ??= new LRUCache({ max: 5_000, ttl: 10_000 });
  return holder.bothhatsSeats;
};

/** One's place in the organisation for the shell around a page, which permits nothing: it may be some seconds old. */
export const shellSeatIn = async (org: string): Promise<Seat> => {
  const caller = await sessionCaller();
  const key = caller.kind === "user" ? `${caller.userId}/${org}` : "";
  const known = seats().get(key);
  if (known) return known;
  const seat = await seatIn(org);
  seats().set(key, seat);
  return seat;
};

/** After a change: whoever made it sees it at once. */
export const forgetShellSeats = (): void => seats().clear();
