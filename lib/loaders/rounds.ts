import { z } from "zod";
import { reading } from "@/lib/access/call";
import { listInvitations } from "@/lib/data/invitations";
import { findRoundDetail, listRounds } from "@/lib/data/rounds";
import { ok } from "@/lib/errors";
import { listOf, pageSchema } from "@/lib/schemas/fields";
import {
  invitationOutput,
  progressOf,
  roundDetailOutput,
  roundOutput,
  showInvitation,
} from "@/lib/schemas/round";

export const loadRounds = reading({
  name: "round.list",
  summary: "The rounds of an organisation, the latest to close first",
  scope: "org",
  permission: "round.read",
  input: pageSchema,
  output: listOf(roundOutput),
  rest: { method: "GET", path: "/orgs/{org}/rounds" },
  run: async ({ scope }, page) => {
    const { items, nextCursor } = await listRounds(scope, page);
    return ok({ items: items.map((round) => ({ ...round, progress: progressOf(round) })), nextCursor });
  },
});

export const loadRound = reading({
  name: "round.show",
  summary: "One round, and how far its release is",
  scope: "round",
  permission: "round.read",
  input: z.object({}),
  output: roundDetailOutput,
  rest: { method: "GET", path: "/orgs/{org}/rounds/{round}" },
  run: async ({ scope }) => ok(await findRoundDetail(scope, scope.roundId)),
});

export const loadInvitations = reading({
  name: "invitation.list",
  summary: "Who is asked about whom, without the invitations about oneself",
  scope: "round",
  permission: "invitation.read",
  input: pageSchema,
  output: listOf(invitationOutput),
  rest: { method: "GET", path: "/orgs/{org}/rounds/{round}/invitations" },
  run: async ({ scope }, page) => {
    const { items, nextCursor } = await listInvitations(scope, page);
    return ok({ items: items.map(showInvitation), nextCursor });
  },
});
