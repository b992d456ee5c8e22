import type { Caller } from "@/lib/access/caller";
import { clientAddress } from "@/lib/access/host";
import { env } from "@/lib/env";
import { makeLimiter } from "./rate";

const TEN_MINUTES = 600;

// Far above what a person or a patient program needs. Strangers are counted apart, so that they push nobody out.
const known = makeLimiter({ burst: 300, perSecond: 50, keys: 20_000 });
const strangers = makeLimiter({ burst: 300, perSecond: 50, keys: 20_000 });
const mailAddresses = makeLimiter({ burst: 10, perSecond: 10 / TEN_MINUTES, keys: 20_000 });
// A whole office comes from one address, and signs in on the morning when a round is opened.
const offices = makeLimiter({ burst: 100, perSecond: 100 / TEN_MINUTES, keys: 20_000 });
// Everything at once is thousands of reads: a few in a row, and then one every two minutes.
const exports = makeLimiter({ burst: 5, perSecond: 1 / 120, keys: 20_000 });
const claims = makeLimiter({ burst: 10, perSecond: 10 / TEN_MINUTES, keys: 1_000 });

/** Whoever is on this machine, or behind a proxy that names nobody, is not told apart from others there. */
const clientOf = (headers: Headers): string => clientAddress(headers) ?? "this machine";

/** How many seconds this caller has to wait before the next request; 0 for none. */
export const waitOfCaller = (caller: Caller, headers: Headers, now: Date): number => {
  if (env().BENCH) return 0;
  const at = now.getTime();
  if (caller.kind === "user") return known(`user ${caller.userId}`, at);
  if (caller.kind === "outsider") return known(`invitation ${caller.invitationId}`, at);
  return strangers(clientOf(headers), at);
};

/** The same for everything that somebody may read at once. Visitors of the demo company share their accounts. */
export const waitOfExport = (caller: Caller, headers: Headers, now: Date): number => {
  if (env().BENCH || caller.kind !== "user") return 0;
  const visitor = caller.isDemo ? ` ${clientOf(headers)}` : "";
  return exports(`user ${caller.userId}${visitor}`, now.getTime());
};

/** The same for asking for a sign-in link. Everybody is counted, with an account or without: it gives nobody away. */
export const waitOfLink = (email: string, headers: Headers, now: Date): number => {
  const client = clientAddress(headers);
  const at = now.getTime();
  return Math.max(client ? offices(client, at) : 0, mailAddresses(email, at));
};

/** The same for claiming the installation. */
export const waitOfClaim = (headers: Headers, now: Date): number => claims(clientOf(headers), now.getTime());
